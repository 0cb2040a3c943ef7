import { Component, Suspense, type ReactNode } from 'react';

interface SparePartProps {
  readonly children: ReactNode;
}

/**
 * SparePart holds a part that the page can do without. Where its chunk does not come (the network is
 * gone) or it breaks, it is left out, and the words beside it go on being written.
 */
export class SparePart extends Component<SparePartProps, { readonly broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError() {
    return { broken: true };
  }

  override render() {
    if (this.state.broken) return null;
    return <Suspense fallback={null}>{this.props.children}</Suspense>;
  }
}
