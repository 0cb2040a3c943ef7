import type { NumberMention } from './number-mention.js';

/** isRounded: "1,130" or "1,100" for 1,127, "46" for 46.3 keep two figures or the whole part. */
export function isRounded(exact: number, rounded: number): boolean {
  if (isYear(exact) && isYear(rounded)) return false;
  const near = Math.abs(exact - rounded) / Math.max(Math.abs(exact), 1) < 0.05;
  const fewerFigures = figures(rounded) < figures(exact);
  return near && fewerFigures && figures(exact) >= 2;
}

/** isRoundedDown: "more than a million" for 1.3 million is less exact, not wrong. */
export function isRoundedDown(
  arabic: NumberMention,
  english: NumberMention,
  target: string,
): boolean {
  const before = target.slice(Math.max(0, english.range.start - 16), english.range.start);
  const rounds = /\b(?:more than|over|at least|above|exceed\w*|some)(?: an?)? $/i.test(before);
  const ratio = arabic.value / english.value;
  return rounds && ratio > 1 && ratio < 1.5 && figures(english.value) < figures(arabic.value);
}

function isYear(value: number): boolean {
  return Number.isInteger(value) && value >= 1900 && value < 2100;
}

function figures(value: number): number {
  const significant = String(value).replace('.', '').replace(/^0+/, '').replace(/0+$/, '');
  return significant.length;
}
