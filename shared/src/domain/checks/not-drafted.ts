import type { Alarm, CheckedSegment } from './checked-segment.js';

/** notDrafted alarms while a segment the engine could not draft has no English yet. */
export function notDrafted({ target, drafted }: CheckedSegment): Alarm[] {
  if (drafted || target.text.trim() !== '') return [];
  return [
    {
      kind: 'not_drafted',
      severity: 'block',
      code: 'not_drafted',
    },
  ];
}
