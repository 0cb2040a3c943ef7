import { foldedSource, sourceRangeOf } from '../folded-source.js';
import type { Alarm, CheckedSegment } from '../checked-segment.js';
import { EXPLAINED, HEDGES } from './hedge-words.js';

// "a claim that he denies" keeps no distance from what was said before it.
const DENIED_CLAIM =
  /\b(?:an?|the|this|that) (?:claims?|allegations?|accusations?|charges?)\b(?=[^.;]{0,40}\bden(?:y|ies|ied)\b)/gi;

/**
 * hedgeLost alarms where the Arabic keeps its distance (زعم، ربما، بحسب) and the English keeps none. Each
 * kind of distance wants a word of its own: "allegations" do not stand for a lost «قد».
 */
export function hedgeLost({ kind, source, target }: CheckedSegment): Alarm[] {
  if (!source || target.text.trim() === '') return [];
  // Where half is missing, that is what is told.
  if (target.text.length < source.text.length / 2) return [];
  const arabic = foldedSource(source.text);
  const isTerse = kind === 'headline' || kind === 'heading';
  if (isTerse && /[:‘'"“]/.test(target.text)) return [];

  // "no injuries were reported" reports nothing.
  const english = target.text
    .replace(/\b(?:no|without) (?:[\w-]+ ){1,3}reported\b/gi, '')
    .replace(DENIED_CLAIM, '');
  const taken: number[] = [];
  for (const { arabic: pattern, english: answers, weak, severity } of HEDGES) {
    const match = pattern.exec(arabic.folded);
    if (!match) continue;
    const answer = [...english.matchAll(answers)].find(({ index }) => !taken.includes(index));
    if (answer) {
      taken.push(answer.index);
      continue;
    }
    const sourceRange = sourceRangeOf(arabic, match.index, match.index + match[0].length);
    return [
      {
        kind: 'hedge_lost',
        severity: weak?.test(unexplained(arabic.folded, english)) === true ? 'advise' : severity,
        code: 'hedge_lost',
        params: { arabic: source.text.slice(sourceRange.start, sourceRange.end) },
        sourceRange,
      },
    ];
  }
  return [];
}

/** The English less the words that the Arabic says outright: «توقع» and "expects". */
function unexplained(folded: string, english: string): string {
  return EXPLAINED.reduce(
    (rest, [arabic, words]) => (arabic.test(folded) ? rest.replace(words, '') : rest),
    english,
  );
}
