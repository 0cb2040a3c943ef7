import type { CommentView, TranslationView } from '@dragoman/shared/contract';
import { useDeferredValue, useMemo } from 'react';
import { commentsBySegment } from '../story/comments-by-segment.js';
import type { ReviewState } from './review-state.js';
import { SegmentRow } from './segment-row.js';
import type { BeforeOf } from './use-baseline.js';

/** Rows that the browser lays out together, or leaves alone together while they are out of sight. */
const STRETCH = 20;
/** Rows that are drawn at once: more than a screen shows. */
const AT_ONCE = 8;

interface StoryRowsProps {
  readonly view: TranslationView;
  readonly state: ReviewState;
  readonly beforeOf: BeforeOf;
}

/** StoryRows are the segments in order. The first ones are drawn at once, the others right behind them. */
export function StoryRows({
  view: { segments, comments, allowed },
  state,
  beforeOf,
}: StoryRowsProps) {
  const shown = useDeferredValue(segments.length, AT_ONCE);
  const bySegment = useMemo(() => commentsBySegment(comments), [comments]);
  const editable = allowed.includes('save');
  const stretches = Array.from({ length: Math.ceil(shown / STRETCH) }, (_, stretch) => {
    const first = stretch * STRETCH;
    return { first, rows: segments.slice(first, Math.min(first + STRETCH, shown)) };
  });
  return stretches.map(({ first, rows }) => (
    <div key={first} className="stretch">
      {rows.map((segment, index) => {
        const active = segment.id === state.activeId;
        return (
          <SegmentRow
            key={segment.id}
            segment={segment}
            number={first + index + 1}
            before={beforeOf(segment.id)}
            comments={bySegment.get(segment.id) ?? noComments}
            editable={editable}
            view={state.view}
            active={active}
            entrance={active ? state.entrance : 'none'}
            change={active ? state.change : null}
            panel={active ? state.panel : null}
          />
        );
      })}
    </div>
  ));
}

const noComments: readonly CommentView[] = [];
