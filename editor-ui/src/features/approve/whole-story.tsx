import type { SegmentView, TranslationView } from '@dragoman/shared/contract';
import { memo } from 'react';
import { ArabicText } from '../story/arabic-text.js';
import { compared } from '../story/compared.js';
import { CleanText, DiffText } from '../story/diff-text.js';
import { segmentInk } from '../story/segment-ink.js';
import { SegmentSpine } from '../story/segment-spine.js';

/** WholeStory is the whole text with everything that people changed in it, to be read from end to end. */
export function WholeStory({ view }: { readonly view: TranslationView }) {
  return (
    <div className="whole del-always" dir="ltr">
      {view.segments.map((segment, index) => (
        <ReadRow key={segment.id} segment={segment} number={index + 1} />
      ))}
    </div>
  );
}

const ReadRow = memo(function ReadRow({
  segment,
  number,
}: {
  readonly segment: SegmentView;
  readonly number: number;
}) {
  const { target, draft, findings, kind } = segment;
  const after = target?.paragraphs ?? [];
  const status = target?.status ?? 'untouched';
  const parts = compared(draft?.paragraphs ?? null, after);
  const changed = parts?.some(({ change }) => change !== null) ?? false;
  const ink = segmentInk(segment, status, !changed);
  return (
    <article
      className={`row k-${kind} ${ink.className}${changed || status === 'cut' ? '' : ' as-drafted'}`}
      tabIndex={-1}
    >
      <ArabicText segment={segment} findings={findings} />
      <SegmentSpine number={number} ink={ink} />
      <div className="en" lang="en" dir="ltr" data-segment={segment.id} data-number={number}>
        {status === 'cut' ? (
          <p>
            <del>{draft?.plain ?? target?.plain}</del>
          </p>
        ) : parts ? (
          <DiffText parts={parts} after={after} findings={findings} />
        ) : (
          <CleanText paragraphs={after} findings={findings} />
        )}
      </div>
    </article>
  );
});
