import type { TextRange } from '../../finding.js';
import { foldedSource, sourceRangeOf } from '../folded-source.js';
import { remembered } from '../remembered.js';
import {
  ARABIC_RELATIVE,
  ENGLISH_RELATIVE,
  type RelativeScanner,
  type RelativeTime,
} from './relative-times.js';
import { readArabicTurns, readEnglishTurns } from './turned-names.js';

/** A relative time as a text tells it. `named` where it is the side of a named day or month: «مايو الماضي». */
export interface RelativeMention extends RelativeTime {
  readonly range: TextRange;
  readonly named?: string;
}

/** readArabicRelative finds «أمس», «غداً», «الشهر الماضي», «الخميس المقبل» and their kin. */
export const readArabicRelative: (text: string) => readonly RelativeMention[] = remembered(
  (text) => {
    const arabic = foldedSource(text);
    const told = scan(arabic.folded, ARABIC_RELATIVE).map(({ range, ...time }) => {
      return { ...time, range: sourceRangeOf(arabic, range.start, range.end) };
    });
    return [...told, ...readArabicTurns(text)];
  },
);

/** readEnglishRelative finds yesterday, tomorrow, last month, next Thursday and their kin. */
export const readEnglishRelative: (text: string) => readonly RelativeMention[] = remembered(
  (text) => [...scan(text, ENGLISH_RELATIVE), ...readEnglishTurns(text)],
);

function scan(text: string, { pattern, times }: RelativeScanner): RelativeMention[] {
  return [...text.matchAll(pattern)].flatMap((match) => {
    const time = times.find((_, group) => match[group + 1] !== undefined);
    const range = { start: match.index, end: match.index + match[0].length };
    return time ? [{ ...time, range }] : [];
  });
}
