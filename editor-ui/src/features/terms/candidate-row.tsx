import type { TermEvidence, TermView } from '@dragoman/shared/contract';
import type { TextRange } from '@dragoman/shared/domain';
import { Link } from 'react-router';
import { Say } from '../../i18n/say.js';
import { useWords } from '../../i18n/use-words.js';
import { Refused } from '../settings/refused.js';
import { TermWordsLine } from './term-words-line.js';
import { termsWords } from './terms-words.js';
import { useKeepTerm, useMayDecide } from './use-terms.js';

/** CandidateRow is a term that waits for a decision, with the sentences that speak for it. */
export function CandidateRow({
  term,
  onOpen,
}: {
  readonly term: TermView;
  readonly onOpen: () => void;
}) {
  const t = useWords(termsWords);
  const mayDecide = useMayDecide();
  const keeping = useKeepTerm();
  const decide = (status: 'adopted' | 'declined') => keeping.mutate({ term, change: { status } });
  return (
    <li className="term-row candidate">
      <TermWordsLine term={term} />
      <div className="decide">
        <p className="soft">
          {term.support === null ? (
            term.changedBy && (
              <Say words={termsWords} k="proposedBy" values={{ name: term.changedBy.name }} />
            )
          ) : (
            <bdi>
              {t('support', { count: term.support })}
              {term.against ? ` · ${t('against', { count: term.against })}` : ''}
            </bdi>
          )}
        </p>
        {mayDecide && (
          <p className="acts">
            <button
              type="button"
              className="act go"
              disabled={keeping.isPending}
              onClick={() => decide('adopted')}
            >
              {t('adopt')}
            </button>
            <button type="button" className="act" onClick={onOpen}>
              {t('adoptChanged')}
            </button>
            <button
              type="button"
              className="act"
              disabled={keeping.isPending}
              onClick={() => decide('declined')}
            >
              {t('decline')}
            </button>
          </p>
        )}
        <Refused error={keeping.error} />
      </div>
      {term.evidence.map((evidence) => (
        <Evidence key={`${evidence.segmentId} ${evidence.english}`} evidence={evidence} />
      ))}
    </li>
  );
}

function Evidence({ evidence }: { readonly evidence: TermEvidence }) {
  const t = useWords(termsWords);
  const { translationId, headline, arabic, arabicRange, draft, english, englishRange } = evidence;
  return (
    <>
      <p className="ar shown" lang="ar" dir="rtl">
        <Marked text={arabic} range={arabicRange} />
      </p>
      <span className="spine" aria-hidden="true" />
      <div className="en shown">
        <p lang="en">
          <Marked text={english} range={englishRange} />
        </p>
        {draft !== null && draft !== english && (
          <p className="say">
            <bdi>{t('drafted', { draft })}</bdi>
          </p>
        )}
      </div>
      <p className="from-story">
        {translationId !== null && headline !== null && (
          <Link className="act" to={`/translations/${translationId}`} lang="ar" dir="rtl">
            {headline}
          </Link>
        )}
      </p>
    </>
  );
}

function Marked({ text, range }: { readonly text: string; readonly range: TextRange | null }) {
  if (!range) return text;
  return (
    <>
      {text.slice(0, range.start)}
      <mark className="term">{text.slice(range.start, range.end)}</mark>
      {text.slice(range.end)}
    </>
  );
}
