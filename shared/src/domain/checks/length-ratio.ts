import type { Alarm, CheckedSegment } from './checked-segment.js';

// The outermost half per cent on either side of human translations (NTREX, FLORES, TICO; measured on
// characters). Shorter sources vary too much to judge.
const SHORTEST = 0.55;
const LONGEST = 1.66;
const JUDGED_FROM = 40;

/** lengthRatio warns where the English is far shorter or longer than its Arabic usually makes. */
export function lengthRatio({ source, target }: CheckedSegment): Alarm[] {
  const arabic = source?.text.trim().length ?? 0;
  const english = target.text.trim().length;
  if (arabic <= JUDGED_FROM || english === 0) return [];
  const ratio = english / arabic;
  if (ratio >= SHORTEST && ratio <= LONGEST) return [];
  return [
    { kind: 'length_ratio', severity: 'warn', code: ratio < SHORTEST ? 'too_short' : 'too_long' },
  ];
}
