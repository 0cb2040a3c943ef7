import type { Finding } from '../finding.js';
import { NO_CONTEXT, type CheckContext } from './check-context.js';
import type { CheckedSegment, StoryAlarm } from './checked-segment.js';
import { findingOf, weighed } from './finding-of.js';
import { fingerprint } from './fingerprint.js';
import { headlineFacts } from './headline-facts.js';
import { nameDrift } from './names/name-drift.js';
import { nameSwaps } from './names/name-swaps.js';
import { bySeverity } from './severity-order.js';
import { strangeSpeakers } from './speech/strange-speakers.js';
import { storyRepeats } from './story-repeats.js';

type StoryCheck = (segments: readonly CheckedSegment[], context: CheckContext) => StoryAlarm[];

const CHECKS: readonly StoryCheck[] = [
  nameDrift,
  nameSwaps,
  strangeSpeakers,
  headlineFacts,
  storyRepeats,
];

/**
 * checkStory reads the segments of a story together, in their order, with the checks that need more than
 * one of them, and returns for each segment what they found, gravest first. Pure and total, as checkSegment.
 */
export function checkStory(
  segments: readonly CheckedSegment[],
  context: CheckContext = NO_CONTEXT,
): Finding[][] {
  const found = segments.map((): Finding[] => []);
  const taken = segments.map(() => new Set<string>());
  for (const alarm of CHECKS.flatMap((check) => check(segments, context))) {
    const segment = segments[alarm.segment];
    const ids = taken[alarm.segment];
    if (!segment || !ids) continue;
    const texts = fingerprint(segment.source?.text ?? '', segment.target.text);
    for (const heavy of weighed(alarm, context))
      found[alarm.segment]?.push(findingOf(heavy, texts, ids));
  }
  return found.map((findings) => findings.sort(bySeverity));
}
