import type { Alarm, CheckedSegment } from './checked-segment.js';

// The outermost half per cent on either side of human translations (NTREX, FLORES, TICO; measured on
// characters): in a short text, a name or an article more tips the scales. The shortest are not judged.
const JUDGED_FROM = 40;
const BANDS = [
  { to: 80, least: 0.5, most: 2.1 },
  { to: 150, least: 0.5, most: 1.95 },
  { to: Infinity, least: 0.55, most: 1.66 },
] as const;
// Headlines leave out what Arabic ones spell: "Brexit", "Toll above 800".
const SHORTEST_HEADLINE = 0.35;

/** lengthRatio warns where the English is far shorter or longer than its Arabic usually makes. */
export function lengthRatio({ kind, source, target }: CheckedSegment): Alarm[] {
  const arabic = source?.text.trim().length ?? 0;
  const english = target.text.trim().length;
  if (arabic <= JUDGED_FROM || english === 0) return [];
  const ratio = english / arabic;
  const isHeadline = kind === 'headline' || kind === 'heading';
  const band = BANDS.find(({ to }) => arabic < to) ?? BANDS[2];
  const least = isHeadline ? SHORTEST_HEADLINE : band.least;
  if (ratio >= least && ratio <= band.most) return [];
  return [
    { kind: 'length_ratio', severity: 'warn', code: ratio < least ? 'too_short' : 'too_long' },
  ];
}
