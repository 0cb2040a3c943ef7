import type { TextRange } from '../finding.js';
import type { Alarm, CheckedSegment } from './checked-segment.js';
import { hearNames } from './names/hear-names.js';
import { isTranslated } from './names/not-a-name.js';
import { strongCount } from './names/sounds.js';
import { haveCommonReading } from './numbers/compare-numbers.js';
import { readArabicNumbers } from './numbers/read-arabic-numbers.js';
import { readEnglishNumbers } from './numbers/read-english-numbers.js';
import { readArabicQuotations, readEnglishQuotations } from './read-quotations.js';

const SENTENCE = /[^.!?؟…\n]+(?:[.!?؟…](?![\s\n]|$)[^.!?؟…\n]*)*[.!?؟…]*["”’»)]*/g;
const SHORTEST = 30;
// English characters for one Arabic, in human translations: half of them lie between 1.0 and 1.25.
const USUAL = 1.08;

/**
 * coverage warns where a whole sentence or paragraph has no counterpart: the text is shorter (or longer)
 * by about its length, and of the numbers, names and quotations in it the other side has none.
 */
export function coverage({ source, target }: CheckedSegment): Alarm[] {
  if (!source || target.text.trim() === '') return [];
  const expected = source.text.length * USUAL;
  const missing = expected - target.text.length;
  if (missing > SHORTEST) {
    const lost =
      sentences(source.text).find(
        (range) =>
          missing > 0.55 * USUAL * (range.end - range.start) &&
          isAlien(source.text, target.text, range),
      ) ?? lostQuotation(source.text, target.text, missing);
    if (lost) {
      const arabic = shortened(source.text.slice(lost.start, lost.end));
      return [
        {
          kind: 'omitted',
          severity: 'warn',
          code: 'omitted',
          params: { arabic },
          sourceRange: lost,
        },
      ];
    }
  }
  if (-missing > SHORTEST) {
    const extra = sentences(target.text).find(
      (range) =>
        -missing > 0.55 * (range.end - range.start) && isForeign(source.text, target.text, range),
    );
    if (extra) {
      const english = shortened(target.text.slice(extra.start, extra.end));
      return [
        { kind: 'added', severity: 'warn', code: 'added', params: { english }, range: extra },
      ];
    }
  }
  return [];
}

/** Words in quotation marks, where the English has no such marks and is shorter by about as much. */
function lostQuotation(source: string, target: string, missing: number): TextRange | undefined {
  if (readEnglishQuotations(target).length > 0) return undefined;
  return readArabicQuotations(source).find(({ start, end }) => {
    const length = end - start;
    return length >= 20 && missing > 0.75 * USUAL * length && target.length < 0.7 * source.length;
  });
}

/** Nothing that can be recognised in the Arabic sentence is anywhere in the English, and there is something. */
function isAlien(source: string, target: string, range: TextRange): boolean {
  const english = readEnglishNumbers(target);
  const numbers = readArabicNumbers(source).filter(
    (each) => each.telling && isIn(each.range, range),
  );
  const { heard } = hearNames(source, target);
  const isHeard = heard.some(
    ({ word, name }) => isIn(word.range, range) && strongCount(name.sounds) >= 2,
  );
  const quotes = readArabicQuotations(source).filter((each) => isIn(each, range)).length;
  const lostQuotes = quotes > 0 && readEnglishQuotations(target).length === 0;
  const lostNumbers = numbers.filter(
    (each) => !english.some((other) => haveCommonReading(each, other)),
  );
  if (isHeard || lostNumbers.length < numbers.length) return false;
  // With nothing to recognise it by, only a text much too short tells.
  const isShort = target.length < 0.75 * source.length && range.end - range.start > 60;
  return lostNumbers.length > 0 || lostQuotes || isShort;
}

/** Of the numbers and names of an English sentence the Arabic has none, and there are some. */
function isForeign(source: string, target: string, range: TextRange): boolean {
  const arabic = readArabicNumbers(source);
  const numbers = readEnglishNumbers(target).filter(
    (each) => each.telling && isIn(each.range, range),
  );
  const { names, heard } = hearNames(source, target);
  const inside = names.filter((name) => isIn(name.range, range));
  const isHeard = inside.some((name) => heard.some((each) => each.name === name));
  const isKnown = numbers.some((each) => arabic.some((other) => haveCommonReading(each, other)));
  const strangers = inside.filter(
    (name) =>
      !name.initial && !isTranslated(name.stem.toLowerCase()) && strongCount(name.sounds) > 1,
  );
  if (isHeard || isKnown) return false;
  const isLong = target.length > 1.55 * source.length && range.end - range.start > 70;
  return numbers.length + strangers.length > 0 || isLong;
}

function sentences(text: string): TextRange[] {
  const all = [...text.matchAll(SENTENCE)]
    .map((match) => ({ start: match.index, end: match.index + match[0].length }))
    .filter(({ start, end }) => text.slice(start, end).trim().length >= SHORTEST);
  // A single sentence that is all of the text is judged by its length.
  return all.length < 2 ? [] : all;
}

function isIn(inner: TextRange, outer: TextRange): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}

function shortened(text: string): string {
  const plain = text.trim();
  return plain.length <= 80 ? plain : `${plain.slice(0, 80)}…`;
}
