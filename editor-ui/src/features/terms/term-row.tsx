import type { TermView } from '@dragoman/shared/contract';
import type { TermStatus } from '@dragoman/shared/domain';
import { useWords } from '../../i18n/use-words.js';
import { Refused } from '../settings/refused.js';
import { TermWordsLine } from './term-words-line.js';
import { termsWords } from './terms-words.js';
import { useKeepTerm, useMayDecide } from './use-terms.js';

/** TermRow is one term of the list, with what can be done with it. */
export function TermRow({
  term,
  onOpen,
}: {
  readonly term: TermView;
  readonly onOpen: () => void;
}) {
  const t = useWords(termsWords);
  const mayDecide = useMayDecide();
  const keeping = useKeepTerm();
  const next: TermStatus = term.status === 'adopted' ? 'retired' : 'adopted';
  return (
    <li className="term-row">
      <TermWordsLine term={term} />
      <p className="acts">
        <button
          type="button"
          className="act"
          aria-label={`${t('change')}: ${term.preferred}`}
          onClick={onOpen}
        >
          {t(mayDecide ? 'change' : 'look')}
        </button>
        {mayDecide && (
          <button
            type="button"
            className="act"
            disabled={keeping.isPending}
            onClick={() => keeping.mutate({ term, change: { status: next } })}
          >
            {t(next === 'retired' ? 'retire' : 'bringBack')}
          </button>
        )}
      </p>
      <Refused error={keeping.error} />
    </li>
  );
}
