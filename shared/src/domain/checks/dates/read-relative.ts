import type { TextRange } from '../../finding.js';
import { foldedSource, sourceRangeOf } from '../folded-source.js';
import { remembered } from '../remembered.js';
import { ARABIC_RELATIVE, ENGLISH_RELATIVE, type RelativeTime } from './relative-times.js';
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
    let rest = arabic.folded;
    const told = ARABIC_RELATIVE.flatMap(({ pattern, ...time }) => {
      const found = [...rest.matchAll(pattern)];
      // What is read is covered, so that «أول أمس» is not «أمس» as well.
      if (found.length > 0) rest = rest.replace(pattern, covered);
      return found.map(({ index, 0: match }) => {
        return { ...time, range: sourceRangeOf(arabic, index, index + match.length) };
      });
    });
    return [...told, ...readArabicTurns(text)];
  },
);

/** readEnglishRelative finds yesterday, tomorrow, last month, next Thursday and their kin. */
export const readEnglishRelative: (text: string) => readonly RelativeMention[] = remembered(
  (text) => {
    let rest = text;
    const told = ENGLISH_RELATIVE.flatMap(({ pattern, ...time }) => {
      const found = [...rest.matchAll(pattern)];
      if (found.length > 0) rest = rest.replace(pattern, covered);
      return found.map(({ index, 0: match }) => {
        return { ...time, range: { start: index, end: index + match.length } };
      });
    });
    return [...told, ...readEnglishTurns(text)];
  },
);

function covered(match: string): string {
  return '_'.repeat(match.length);
}
