import type { TextRange } from '../../finding.js';
import { foldedSource, sourceRangeOf } from '../folded-source.js';
import { hearNames } from '../names/hear-names.js';
import { mayStandForPlace, PLACE_OF, placesIn } from '../names/known-places.js';
import { isTranslated } from '../names/not-a-name.js';
import { strongCount } from '../names/sounds.js';
import { haveCommonReading } from '../numbers/compare-numbers.js';
import type { NumberMention } from '../numbers/number-mention.js';
import { readArabicNumbers } from '../numbers/read-arabic-numbers.js';
import { readEnglishNumbers } from '../numbers/read-english-numbers.js';
import { arabicMeanings, englishMeanings, type KnownWord } from './read-meanings.js';

/** Something in a text that can be looked for in the other: a number, a name, a word that is known in both languages. */
export interface Landmark {
  readonly range: TextRange;
  readonly kind: 'number' | 'name' | 'word';
  /** Whether the other text has it. */
  readonly answered: boolean;
}

/** arabicLandmarks finds what can be recognised in an Arabic text, and whether its English has it. */
export function arabicLandmarks(source: string, target: string): Landmark[] {
  const english = readEnglishNumbers(target);
  const numbers = numbersOf(readArabicNumbers(source), english);
  const { heard, names, words } = hearNames(source, target);
  const heardWords = heard
    .filter(({ name }) => strongCount(name.sounds) >= 2)
    .map(({ word }): Landmark => ({ range: word.range, kind: 'name', answered: true }));
  const arabic = foldedSource(source);
  const places = placesIn(words, arabic.folded).flatMap((place): Landmark[] => {
    const match = place.arabic.exec(arabic.folded);
    if (!match) return [];
    const range = sourceRangeOf(arabic, match.index, match.index + match[0].length);
    const answered =
      names.some(({ stem }) => {
        const other = PLACE_OF.get(stem);
        return other !== undefined && mayStandForPlace(other, place);
      }) || [...place.english, ...place.people].some((word) => target.includes(word.slice(0, 4)));
    return [{ range, kind: 'name', answered }];
  });
  return [
    ...numbers,
    ...heardWords,
    ...places,
    ...wordsOf(arabicMeanings(source), englishMeanings(target)),
  ];
}

/** englishLandmarks finds what can be recognised in an English text, and whether its Arabic has it. */
export function englishLandmarks(source: string, target: string): Landmark[] {
  const arabic = readArabicNumbers(source);
  const numbers = numbersOf(readEnglishNumbers(target), arabic);
  const { names, heard } = hearNames(source, target);
  const { folded } = foldedSource(source);
  const named = names.flatMap((name): Landmark[] => {
    if (isTranslated(name.stem.toLowerCase()) || strongCount(name.sounds) < 2) return [];
    const isHeard = heard.some((each) => each.name === name);
    const place = PLACE_OF.get(name.stem);
    const answered =
      isHeard || (place !== undefined && place.stems.some((stem) => folded.includes(stem)));
    if (!answered && name.initial) return [];
    return [{ range: name.range, kind: 'name', answered }];
  });
  return [...numbers, ...named, ...wordsOf(englishMeanings(target), arabicMeanings(source))];
}

/** A count that the other text has is no chance; one that it has not may be idiom unless it tells. */
function numbersOf(
  mentions: readonly NumberMention[],
  others: readonly NumberMention[],
): Landmark[] {
  return mentions.flatMap((each): Landmark[] => {
    const answered = others.some((other) => haveCommonReading(each, other));
    const isCount = answered && each.form === 'count' && each.value > 3;
    return each.telling || isCount ? [{ range: each.range, kind: 'number', answered }] : [];
  });
}

/** A word of the one text answers a word of the other, and no second one. */
function wordsOf(words: readonly KnownWord[], others: readonly KnownWord[]): Landmark[] {
  const free = new Set(others);
  return words.map(({ range, meanings }) => {
    const answer = [...free].find((other) =>
      [...meanings].some((each) => other.meanings.has(each)),
    );
    if (answer) free.delete(answer);
    return { range, kind: 'word', answered: answer !== undefined };
  });
}
