import { Component, type ReactNode } from 'react';
import { Link, useLocation } from 'react-router';
import { useWords } from '../i18n/use-words.js';
import { chromeWords } from './chrome-words.js';

/** CrashKeeper keeps a page that throws from taking the rest along; another address begins anew. */
export function CrashKeeper({ children }: { readonly children: ReactNode }) {
  const { pathname } = useLocation();
  return <Keeper key={pathname}>{children}</Keeper>;
}

class Keeper extends Component<{ readonly children: ReactNode }, { readonly crashed: boolean }> {
  override state = { crashed: false };

  static getDerivedStateFromError() {
    return { crashed: true };
  }

  override render() {
    return this.state.crashed ? <PageCrashed /> : this.props.children;
  }
}

/** PageCrashed stands where a page threw: the sentence, and a fresh start. */
function PageCrashed() {
  const t = useWords(chromeWords);
  return (
    <main className="page failing" role="alert">
      <h1>{t('crashed')}</h1>
      <p className="acts">
        <button type="button" className="btn" onClick={() => location.reload()}>
          {t('reload')}
        </button>
      </p>
    </main>
  );
}

/** NoSuchPage answers an address that leads nowhere. */
export function NoSuchPage() {
  const t = useWords(chromeWords);
  return (
    <main className="page failing" id="page">
      <h1>{t('notFound')}</h1>
      <p className="acts">
        <Link className="act go" to="/">
          {t('toQueue')}
        </Link>
      </p>
    </main>
  );
}
