import type { SegmentView } from '@dragoman/shared/contract';
import {
  bySeverity,
  checkSegment,
  checkStory,
  type Finding,
  type RichText,
} from '@dragoman/shared/domain';
import { checkedOf, liveContext, liveStory } from './live-checks.js';
import { sameText } from './merge-words.js';
import type { SegmentText } from './segment-work.js';

/**
 * liveFindings gives what the checks say of a segment as it reads on this page: the desk's own findings
 * for the text the desk has, and the same checks run here, over the whole story, for words it has not seen.
 */
export function liveFindings(segment: SegmentView, text: SegmentText): readonly Finding[] {
  const { target } = segment;
  if (target && target.status === text.status && sameText(target.paragraphs, text.paragraphs))
    return segment.findings;
  const checked = checkedOf(segment, text);
  const { segments, at } = liveStory(segment, checked);
  const found = [
    ...checkSegment(checked, liveContext()),
    ...(checkStory(segments, liveContext())[at] ?? []),
  ].sort(bySeverity);
  // Only the status differs: what was dismissed for these words stays dismissed.
  if (!target || !sameText(target.paragraphs, text.paragraphs)) return found;
  return found.filter(
    ({ kind, message }) =>
      !segment.dismissed.some(
        (dismissed) => dismissed.kind === kind && dismissed.message === message,
      ),
  );
}

/** fixed gives the text with a finding's own remedy put in, or null where it has none. */
export function fixed(paragraphs: readonly RichText[], finding: Finding): RichText[] | null {
  const { range, fix } = finding;
  if (!range || fix === null) return null;
  let offset = 0;
  return paragraphs.map((paragraph) => {
    const runs = paragraph.map((run) => {
      const [start, end] = [range.start - offset, range.end - offset];
      const length = run.text.length;
      offset += length;
      if (end <= 0 || start >= length) return run;
      // The remedy goes where the range starts; a range over several runs loses its rest.
      const remedy = start >= 0 ? fix : '';
      return {
        ...run,
        text:
          run.text.slice(0, Math.max(0, start)) + remedy + run.text.slice(Math.min(length, end)),
      };
    });
    offset += 1;
    return runs.filter(({ text }) => text !== '');
  });
}
