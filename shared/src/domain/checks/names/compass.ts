import type { Alarm, CheckedSegment } from '../checked-segment.js';
import { foldedSource, sourceRangeOf } from '../folded-source.js';

const POINTS = [
  { english: 'north', arabic: 'شمال' },
  { english: 'south', arabic: 'جنوب' },
  { english: 'east', arabic: 'شرق' },
  { english: 'west', arabic: 'غرب' },
] as const;
const SAID = POINTS.map(({ english, arabic }) => ({
  english: new RegExp(
    `\\b(?:(?:north|south)[ -]?)?${english}(?:ern|erly|erner|erners|wards?|bound)?(?:[ -]?(?:east|west)(?:ern|wards?)?)?\\b`,
    'i',
  ),
  arabic: new RegExp(
    `(?<![\\u0621-\\u064a])(?:[وبلف]?ال|لل|[وبلف])?${arabic}(?:ا|ي|يه|يين|يون)?(?![\\u0621-\\u064a])`,
  ),
}));

/**
 * compassPoints warns where one point of the compass stands for another: South Kordofan for «شمال كردفان».
 * The Arabic says it and not the other, the English the other and not it.
 */
export function compassPoints({ source, target }: CheckedSegment): Alarm[] {
  if (!source) return [];
  const arabic = foldedSource(source.text);
  const said = SAID.map((point) => ({
    english: point.english.exec(target.text),
    arabic: point.arabic.exec(arabic.folded),
  }));
  const lost = said.filter((point) => point.arabic && !point.english);
  const strange = said.filter((point) => point.english && !point.arabic);
  const [from] = lost;
  const [to] = strange;
  if (lost.length !== 1 || strange.length !== 1 || !from?.arabic || !to?.english) return [];
  const range = sourceRangeOf(arabic, from.arabic.index, from.arabic.index + from.arabic[0].length);
  return [
    {
      kind: 'name_value',
      severity: 'warn',
      code: 'name_swapped',
      params: { arabic: source.text.slice(range.start, range.end), english: to.english[0] },
      range: { start: to.english.index, end: to.english.index + to.english[0].length },
      sourceRange: range,
    },
  ];
}
