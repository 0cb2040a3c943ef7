import { isRouteErrorResponse, useRouteError } from 'react-router';
import { useWords } from '../i18n/use-words.js';
import { chromeWords } from './chrome-words.js';

/** PageCrashed stands where a page threw: the sentence, and a fresh start. */
export function PageCrashed() {
  const t = useWords(chromeWords);
  const error = useRouteError();
  const missing = isRouteErrorResponse(error) && error.status === 404;
  return (
    <main className="page failing" role="alert">
      <h1>{t(missing ? 'notFound' : 'crashed')}</h1>
      <p className="acts">
        {missing ? (
          <a className="act go" href="/">
            {t('toQueue')}
          </a>
        ) : (
          <button type="button" className="btn" onClick={() => location.reload()}>
            {t('reload')}
          </button>
        )}
      </p>
    </main>
  );
}
