import type { TextRange } from '../../finding.js';
import { foldedSource, sourceRangeOf } from '../folded-source.js';
import type { Alarm, CheckedSegment } from '../checked-segment.js';
import { OPPOSITES, RELATIVE_DAYS } from './relative-days.js';

/** A relative day as a text tells it. */
export interface RelativeMention {
  readonly id: string;
  readonly days: number | null;
  readonly range: TextRange;
}

/** readArabicRelative finds «أمس», «غداً», «الشهر الماضي» and their kin. */
export function readArabicRelative(text: string): RelativeMention[] {
  const arabic = foldedSource(text);
  let rest = arabic.folded;
  return RELATIVE_DAYS.flatMap(({ id, days, arabic: pattern }) => {
    const found = [...rest.matchAll(pattern)];
    // What is read is covered, so that «أول أمس» is not «أمس» as well.
    rest = rest.replace(pattern, (match) => '_'.repeat(match.length));
    return found.map((match) => ({
      id,
      days,
      range: sourceRangeOf(arabic, match.index, match.index + match[0].length),
    }));
  });
}

/** Yesterday, tomorrow, last month and their kin. */
function readEnglishRelative(text: string): RelativeMention[] {
  let rest = text;
  return RELATIVE_DAYS.flatMap(({ id, days, english }) => {
    const found = [...rest.matchAll(english)];
    rest = rest.replace(english, (match) => '_'.repeat(match.length));
    return found.map((match) => ({
      id,
      days,
      range: { start: match.index, end: match.index + match[0].length },
    }));
  });
}

/** relativeDay warns where yesterday becomes tomorrow, last month next month, or last week last year. */
export function relativeDay({ source, target }: CheckedSegment): Alarm[] {
  if (!source || target.text.trim() === '') return [];
  const arabic = readArabicRelative(source.text);
  const english = readEnglishRelative(target.text);
  const has = (mentions: readonly RelativeMention[], id: string) =>
    mentions.some((mention) => mention.id === id);
  return arabic.flatMap((mention): Alarm[] => {
    if (has(english, mention.id)) return [];
    const instead = english.find(
      ({ id }) => (OPPOSITES[mention.id] ?? []).includes(id) && !has(arabic, id),
    );
    if (!instead) return [];
    return [
      {
        kind: 'relative_day',
        severity: 'warn',
        code: 'relative_differs',
        params: {
          arabic: source.text.slice(mention.range.start, mention.range.end),
          english: target.text.slice(instead.range.start, instead.range.end),
        },
        range: instead.range,
        sourceRange: mention.range,
      },
    ];
  });
}
