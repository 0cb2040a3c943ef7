import type { Alarm, CheckedSegment } from './checked-segment.js';

// The outermost half per cent on either side of human translations (NTREX, FLORES, TICO; measured on
// characters). Shorter sources vary too much to judge.
const SHORTEST = 0.55;
const LONGEST = 1.66;
const JUDGED_FROM = 40;
// Below this length, a name or an article more tips the scales.
const STEADY_FROM = 150;
const SHORTEST_OF_SHORT = 0.5;
const LONGEST_OF_SHORT = 1.95;
// Headlines leave out what Arabic ones spell: "Brexit", "Toll above 800".
const SHORTEST_HEADLINE = 0.35;

/** lengthRatio warns where the English is far shorter or longer than its Arabic usually makes. */
export function lengthRatio({ kind, source, target }: CheckedSegment): Alarm[] {
  const arabic = source?.text.trim().length ?? 0;
  const english = target.text.trim().length;
  if (arabic <= JUDGED_FROM || english === 0) return [];
  const ratio = english / arabic;
  const isShort = arabic < STEADY_FROM;
  const isHeadline = kind === 'headline' || kind === 'heading';
  const least = isHeadline ? SHORTEST_HEADLINE : isShort ? SHORTEST_OF_SHORT : SHORTEST;
  const most = isShort ? LONGEST_OF_SHORT : LONGEST;
  if (ratio >= least && ratio <= most) return [];
  return [
    { kind: 'length_ratio', severity: 'warn', code: ratio < least ? 'too_short' : 'too_long' },
  ];
}
