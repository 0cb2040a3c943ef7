import { Link } from 'react-router';
import { ApiProblem } from '../api/api-problem.js';
import { useFormat } from '../i18n/use-format.js';
import { useWords } from '../i18n/use-words.js';
import { chromeWords } from './chrome-words.js';
import { problemsInArabic } from './problems-in-arabic.js';

interface FailingProps {
  readonly error: Error;
  readonly retry?: () => void;
  /** Where a part of a page failed, the sentence is not the page's news. */
  readonly part?: boolean;
}

/** Failing says in a sentence what did not work and offers the way on. */
export function Failing({ error, retry, part = false }: FailingProps) {
  const Sentence = part ? 'p' : 'h1';
  const t = useWords(chromeWords);
  const missing = error instanceof ApiProblem && error.code === 'not_found';
  return (
    <div className="failing" role="alert">
      <Sentence>{useProblemSentence()(error)}</Sentence>
      <p className="acts">
        {retry && !missing && (
          <button type="button" className="btn" onClick={retry}>
            {t('retry')}
          </button>
        )}
        {missing && (
          <Link className="act go" to="/">
            {t('toQueue')}
          </Link>
        )}
      </p>
    </div>
  );
}

/** useProblemSentence turns any error into one sentence a person can act on. */
export function useProblemSentence(): (error: Error) => string {
  const t = useWords(chromeWords);
  const { language } = useFormat();
  return (error) => {
    if (!(error instanceof ApiProblem)) return t('crashed');
    if (error.code === 'unreachable') return t('unreachable');
    if (error.code === 'unreadable') return t('unreadable');
    if (error.code === 'not_found') return t('notFound');
    const inArabic = language === 'ar' ? problemsInArabic[error.code] : undefined;
    return inArabic ?? t('refused', { detail: error.detail });
  };
}
