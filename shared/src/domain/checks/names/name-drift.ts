import type { CheckedSegment, StoryAlarm } from '../checked-segment.js';
import { nameVariants } from './name-variants.js';
import { spelledAlike } from './spelled-alike.js';

/** nameDrift finds one name spelled two ways: where the Arabic tells so, and else where the English alone does. */
export function nameDrift(segments: readonly CheckedSegment[]): StoryAlarm[] {
  const heard = nameVariants(segments);
  const told = new Set(heard.flatMap(({ params }) => [params?.['english'], params?.['other']]));
  return [
    ...heard,
    ...spelledAlike(segments).filter(({ params }) => !told.has(params?.['english'])),
  ];
}
