import type { CheckContext } from '../check-context.js';
import type { CheckedSegment, StoryAlarm } from '../checked-segment.js';
import { missingNames } from './missing-names.js';
import { nameValues } from './name-values.js';
import { namesOutOfPlace } from './out-of-place.js';
import { strangeNames } from './strange-names.js';

/**
 * nameSwaps finds a name in the place of another: by what the story calls people elsewhere, and else by what
 * stands before a name; and where nothing is in its place, a name that is missing.
 */
export function nameSwaps(
  segments: readonly CheckedSegment[],
  context: CheckContext,
): StoryAlarm[] {
  const alarms = [nameValues, strangeNames, namesOutOfPlace, missingNames].map((check) =>
    check(segments, context),
  );
  const told = new Set<number>();
  return alarms.flatMap((found) => {
    const fresh = found.filter(({ segment }) => !told.has(segment));
    for (const { segment } of fresh) told.add(segment);
    return fresh;
  });
}
