import { lazy, Suspense, useState } from 'react';
import { useWords } from '../../../i18n/use-words.js';
import { useReviewDesk } from '../review-context.js';
import { reviewWords } from '../review-words.js';
import type { AidProps } from './aid.js';
import { makePen } from './make-pen.js';

// One chunk each: they come when a segment is first opened. In the order they stand under it.
const aids = [
  lazy(async () => ({ default: (await import('./term-aid.js')).TermAid })),
  lazy(async () => ({ default: (await import('./memory-aid.js')).MemoryAid })),
  lazy(async () => ({ default: (await import('./draft-reasons.js')).DraftReasons })),
];

type SegmentAidsProps = Omit<AidProps, 'pen' | 'say'> & { readonly editable: boolean };

/** SegmentAids stands under the open segment: what the desk knows about its Arabic. */
export function SegmentAids({ editable, ...shown }: SegmentAidsProps) {
  const t = useWords(reviewWords);
  const desk = useReviewDesk();
  const [pen] = useState(() => makePen(desk));
  const [said, setSaid] = useState({ words: '', time: 0 });
  const say = (words: string) => setSaid(({ time }) => ({ words, time: time + 1 }));
  return (
    <div className="recall" role="group" aria-label={t('aids', { number: shown.number })}>
      <Suspense fallback={null}>
        {aids.map((Aid, index) => (
          <Aid key={index} {...shown} pen={editable ? pen : null} say={say} />
        ))}
      </Suspense>
      <p className="vh" role="status">
        {/* The same words again are news again. */}
        <span key={said.time}>{said.words}</span>
      </p>
    </div>
  );
}
