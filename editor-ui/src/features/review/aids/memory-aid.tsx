import type { MemoryMatch } from '@dragoman/shared/contract';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { callRoute } from '../../../api/call-route.js';
import { capital } from '../../../i18n/capital.js';
import { Say } from '../../../i18n/say.js';
import { useFormat } from '../../../i18n/use-format.js';
import { useWords } from '../../../i18n/use-words.js';
import { CleanText } from '../../story/diff-text.js';
import { useReviewed } from '../review-context.js';
import type { AidProps } from './aid.js';
import { memoryAidWords } from './memory-aid-words.js';
import { MoreLines } from './more-lines.js';
import { ToldDiff } from './told-diff.js';
import { useAidKey } from './use-aid-key.js';

const FIRST_SHOWN = 3;
/** What is published meanwhile may wait until the segment is opened again. */
const FRESH_FOR = 60_000;

/** MemoryAid shows the approved pairs most like the open segment's Arabic, and puts one in its place. */
export function MemoryAid({ segment, pen, say }: AidProps) {
  const t = useWords(memoryAidWords);
  const { id } = useReviewed();
  const [whole, setWhole] = useState(false);
  const arabic = segment.source?.plain ?? '';
  const { data } = useQuery({
    queryKey: ['translation', id, 'memory', segment.id, arabic],
    queryFn: ({ signal }) =>
      callRoute('getSegmentMemory', { params: { id, segmentId: segment.id }, signal }),
    staleTime: FRESH_FOR,
    enabled: arabic !== '',
  });
  const matches = data?.items ?? [];
  const take = ({ english }: MemoryMatch, number: number) => {
    pen?.replace(english);
    say(t('inserted', { number }));
  };
  const shown = whole ? matches : matches.slice(0, FIRST_SHOWN);
  const more = matches.length - shown.length;
  return (
    <>
      {shown.map((match, index) => (
        <Match
          key={match.unitId}
          match={match}
          number={index + 1}
          arabic={arabic}
          onInsert={pen && (() => take(match, index + 1))}
        />
      ))}
      {more > 0 && <MoreLines label={t('more', { count: more })} onMore={() => setWhole(true)} />}
    </>
  );
}

interface MatchProps {
  readonly match: MemoryMatch;
  readonly number: number;
  /** Today's Arabic. */
  readonly arabic: string;
  /** Null while the text cannot be changed. */
  readonly onInsert: (() => void) | null;
}

function Match({ match, number, arabic, onInsert }: MatchProps) {
  const t = useWords(memoryAidWords);
  const format = useFormat();
  const hasKey = number <= FIRST_SHOWN;
  useAidKey(`Digit${number}`, hasKey ? onInsert : null);
  return (
    <div className="pair memory">
      <p className="ar" lang="ar" dir="rtl">
        <ToldDiff
          before={match.arabic}
          after={arabic}
          wordsFor={{ before: t('inMemory'), after: t('today') }}
        />
      </p>
      <p className="spine">
        <span className="vh">{t('memory')} </span>
        {format.percent(match.score / 100)}
      </p>
      <div className="en" dir="ltr">
        <div lang="en">
          <CleanText paragraphs={match.english} />
        </div>
        <p className="say" dir={format.direction}>
          <Provenance match={match} />
          {onInsert && (
            <button
              type="button"
              className="act go"
              aria-label={t('insertNumbered', { number })}
              // The caret stays in the text.
              onMouseDown={(event) => event.preventDefault()}
              onClick={onInsert}
            >
              {t('insert')} {hasKey && <kbd dir="ltr">Alt {number}</kbd>}
            </button>
          )}
        </p>
      </div>
    </div>
  );
}

/** Where a match comes from, and why it counts for less than it resembles. */
function Provenance({ match }: { readonly match: MemoryMatch }) {
  const t = useWords(memoryAidWords);
  const format = useFormat();
  const { kind, difference, penalties, story, approvedAt, approvedBy } = match;
  const named = difference === 'numbers' || difference === 'punctuation' ? difference : kind;
  return (
    <>
      {capital(t(named))}
      {penalties.map((penalty) => (
        <span key={penalty}>
          {t('comma')}
          {t(penalty)}
        </span>
      ))}
      {'. '}
      {story.title !== '' && (
        <Say
          words={memoryAidWords}
          k={approvedAt === null ? 'from' : 'fromOn'}
          values={{ story: story.title, day: approvedAt === null ? '' : format.day(approvedAt) }}
        />
      )}
      {approvedBy !== null && (
        <>
          {t('comma')}
          <Say words={memoryAidWords} k="approved" values={{ name: approvedBy }} />
        </>
      )}
    </>
  );
}
