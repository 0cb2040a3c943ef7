import type { Alarm, CheckedSegment } from './checked-segment.js';

/** emptyTarget alarms when a segment that was drafted has no English left and is not cut. */
export function emptyTarget({ target, drafted }: CheckedSegment): Alarm[] {
  if (!drafted || target.text.trim() !== '') return [];
  return [
    {
      kind: 'empty_target',
      severity: 'block',
      code: 'empty_target',
    },
  ];
}
