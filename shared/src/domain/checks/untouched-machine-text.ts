import type { Alarm, CheckedSegment } from './checked-segment.js';

const FEWEST_WORDS = 10;

/**
 * untouchedMachineText speaks where ten words or more still stand exactly as the machine drafted them:
 * advises while nobody has confirmed them, warns once somebody has.
 */
export function untouchedMachineText({ target, draft, status }: CheckedSegment): Alarm[] {
  const words = target.text.trim().split(/\s+/);
  if (draft === null || words.length < FEWEST_WORDS) return [];
  if (words.join(' ') !== draft.trim().split(/\s+/).join(' ')) return [];
  const confirmed = status === 'confirmed';
  return [
    {
      kind: 'untouched_machine_text',
      severity: confirmed ? 'warn' : 'advise',
      code: confirmed ? 'untouched_confirmed' : 'untouched',
    },
  ];
}
