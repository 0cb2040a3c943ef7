import { type ComponentType, lazy, type ReactNode, useState } from 'react';
import { matchPath } from 'react-router';

let first: Promise<unknown> = Promise.resolve();

/** page loads a page's chunk when its address is visited; the first address's at once, beside who I am. */
export function page<Name extends string>(
  path: string,
  load: () => Promise<Record<Name, () => ReactNode>>,
  name: Name,
): () => ReactNode {
  let here: ComponentType | undefined;
  const early = matchPath(path, location.pathname) ? load() : null;
  // A chunk that does not come is told about where the page is shown.
  if (early) first = early.then((chunk) => (here = chunk[name])).catch(() => undefined);
  const Later = lazy<ComponentType>(async () => ({ default: (await (early ?? load()))[name] }));
  // A lazy page is empty when it is drawn first, even where its chunk has come.
  return function Page() {
    const [{ Shown }] = useState(() => ({ Shown: here ?? Later }));
    return <Shown />;
  };
}

/** firstPage settles when the chunk of the first address's page has come, or will not come. */
export function firstPage(): Promise<unknown> {
  return first;
}
