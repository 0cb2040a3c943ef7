import type { SegmentView } from '@dragoman/shared/contract';
import {
  bySeverity,
  type CheckedSegment,
  checkSegment,
  checkStory,
  type Finding,
  type FindingKind,
  type RichText,
} from '@dragoman/shared/domain';
import { checkedOf, liveContext, liveLength, liveMoment, liveStory } from './live-checks.js';
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
  const found = foundIn(segment, text);
  // Only the status differs: what was dismissed for these words stays dismissed.
  if (!target || !sameText(target.paragraphs, text.paragraphs)) return found;
  return found.filter(
    ({ kind, message }) =>
      !segment.dismissed.some(
        (dismissed) => dismissed.kind === kind && dismissed.message === message,
      ),
  );
}

interface Judged {
  readonly moment: object;
  readonly segment: SegmentView;
  readonly found: readonly Finding[];
}

// The row, the tools and the keys all ask about the words of this moment: the story is read once for them.
const judged = new WeakMap<SegmentText, Judged>();

function foundIn(segment: SegmentView, text: SegmentText): readonly Finding[] {
  const moment = liveMoment();
  const known = judged.get(text);
  if (known && known.moment === moment && known.segment === segment) return known.found;
  const checked = checkedOf(segment, text);
  const own = checkSegment(checked, liveContext());
  const isOwn = ({ kind, message }: Finding) =>
    own.some((each) => each.kind === kind && each.message === message);
  const ofStory = storyFindings(segment, checked).filter((finding) => !isOwn(finding));
  const found = [...own, ...ofStory].sort(bySeverity);
  if (moment) judged.set(text, { moment, segment, found });
  return found;
}

/** What only a whole story can show. */
const STORY_KINDS: ReadonlySet<FindingKind> = new Set([
  'name_variant',
  'name_value',
  'name_missing',
  'quote_attribution',
  'headline_facts',
  'same_source',
]);

/** Segments up to which a story is read whole while somebody types in it. */
const READ_WHOLE = 100;

/** In a longer story a pause would be too short: what the desk last found stays until it answers the save. */
function storyFindings(segment: SegmentView, checked: CheckedSegment): readonly Finding[] {
  if (liveLength() > READ_WHOLE)
    return segment.findings
      .filter(({ kind }) => STORY_KINDS.has(kind))
      .map((finding) => ({ ...finding, range: null, fix: null }));
  const { segments, at } = liveStory(segment, checked);
  return checkStory(segments, liveContext())[at] ?? [];
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
