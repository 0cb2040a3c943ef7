import type { CheckedSegment, StoryAlarm } from '../checked-segment.js';
import { nameValues } from './name-values.js';
import { strangeNames } from './strange-names.js';

/** nameSwaps finds a name in the place of another: by what the story calls people elsewhere, and else by what stands before a name. */
export function nameSwaps(segments: readonly CheckedSegment[]): StoryAlarm[] {
  const told = nameValues(segments);
  const known = new Set(told.map(({ segment }) => segment));
  return [...told, ...strangeNames(segments).filter(({ segment }) => !known.has(segment))];
}
