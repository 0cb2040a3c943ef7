import type { TextRange } from '../../finding.js';
import { foldedSource, sourceRangeOf } from '../folded-source.js';
import { ARABIC_DAY, dayOfArabic, dayOfEnglish, ENGLISH_DAY } from './day-names.js';

/** A day of the week that a text names, 0–6 from Sunday. */
export interface DayMention {
  readonly day: number;
  readonly range: TextRange;
}

/** readArabicDays finds the days of the week in Arabic prose. */
export function readArabicDays(text: string): DayMention[] {
  const arabic = foldedSource(text);
  return [...arabic.folded.matchAll(ARABIC_DAY)].map((match) => ({
    day: dayOfArabic(match[1] ?? ''),
    range: sourceRangeOf(arabic, match.index, match.index + match[0].length),
  }));
}

/** readEnglishDays finds the days of the week in English prose. */
export function readEnglishDays(text: string): DayMention[] {
  return [...text.matchAll(ENGLISH_DAY)].map((match) => ({
    day: dayOfEnglish(match[1] ?? match[2] ?? ''),
    range: { start: match.index, end: match.index + match[0].length },
  }));
}
