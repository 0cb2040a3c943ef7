import { foldedSource, sourceRangeOf } from '../folded-source.js';
import type { Alarm } from '../checked-segment.js';

// The small hours are morning and night. «الصباح» may be a family, «صباح الأحد» and «صباحاً» are mornings.
const DAY = '(?:يوم|امس|اول امس|اليوم|غد|ال(?:احد|اثنين|ثلاثاء|اربعاء|خميس|جمعه|سبت))';
const whole = (words: string) =>
  new RegExp(`(?<![\\u0621-\\u064a])[وفب]?(?:${words})(?![\\u0621-\\u064a])`);
const HALVES = [
  { arabic: whole(`صباحا|فجرا|(?:صباح|فجر) ${DAY}`), english: /\b(?:morning|dawn|sunrise)\b/i },
  {
    arabic: whole(`مساء|عصرا|عصر ${DAY}`),
    english: /\b(?:evening|afternoon|tonight|dusk|sunset)\b/i,
  },
] as const;

/** partOfDay blocks where the one half of the day that the Arabic names has become the other. */
export function partOfDay(source: string, target: string): Alarm[] {
  const arabic = foldedSource(source);
  const [said, ...moreSaid] = HALVES.filter((half) => half.arabic.test(arabic.folded));
  const [written, ...moreWritten] = HALVES.filter((half) => half.english.test(target));
  if (!said || !written || said === written || moreSaid.length + moreWritten.length > 0) return [];
  const ours = said.arabic.exec(arabic.folded);
  const theirs = written.english.exec(target);
  if (!ours || !theirs) return [];
  const sourceRange = sourceRangeOf(arabic, ours.index, ours.index + ours[0].length);
  return [
    {
      kind: 'time_of_day',
      severity: 'block',
      code: 'time_differs',
      params: { arabic: source.slice(sourceRange.start, sourceRange.end), english: theirs[0] },
      range: { start: theirs.index, end: theirs.index + theirs[0].length },
      sourceRange,
    },
  ];
}
