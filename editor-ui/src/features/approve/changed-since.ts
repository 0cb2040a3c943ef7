import type { SeenSegment, SegmentView } from '@dragoman/shared/contract';
import type { RichText } from '@dragoman/shared/domain';
import { compared } from '../story/compared.js';

/** A segment that is another than it was seen. */
export interface ChangedSegment {
  readonly segment: SegmentView;
  readonly number: number;
  readonly before: readonly RichText[];
  readonly what: 'new' | 'cut' | 'restored' | 'words';
}

export interface ChangedSince {
  readonly changed: readonly ChangedSegment[];
  /** What was seen and is no longer in the story. */
  readonly gone: readonly SeenSegment[];
}

/** changedSince lists everything that has changed in a story since somebody saw it, in reading order. */
export function changedSince(
  segments: readonly SegmentView[],
  seen: ReadonlyMap<string, SeenSegment>,
): ChangedSince {
  const standing = new Set(segments.map(({ id }) => id));
  return {
    changed: segments.flatMap((segment, index): ChangedSegment[] => {
      const before = seen.get(segment.id);
      const what = whatChanged(segment, before);
      return what
        ? [{ segment, number: index + 1, before: before?.paragraphs ?? nothing, what }]
        : [];
    }),
    gone: [...seen.values()].filter(
      ({ segmentId, status, paragraphs }) =>
        !standing.has(segmentId) && status !== 'cut' && paragraphs.length > 0,
    ),
  };
}

const nothing: readonly RichText[] = [];

/** seenOf gives a story as somebody sees it who looks at it now. */
export function seenOf(segments: readonly SegmentView[]): ReadonlyMap<string, SeenSegment> {
  return new Map(
    segments.flatMap(({ id, target }) =>
      target ? [[id, { segmentId: id, paragraphs: target.paragraphs, status: target.status }]] : [],
    ),
  );
}

function whatChanged(
  { target }: SegmentView,
  before: SeenSegment | undefined,
): ChangedSegment['what'] | null {
  const [was, is] = [before?.status === 'cut', target?.status === 'cut'];
  if (!before) return target && !is ? 'new' : null;
  if (was !== is) return is ? 'cut' : 'restored';
  if (is) return null;
  const parts = compared(before.paragraphs, target?.paragraphs ?? nothing);
  return parts?.some(({ change }) => change !== null) ? 'words' : null;
}
