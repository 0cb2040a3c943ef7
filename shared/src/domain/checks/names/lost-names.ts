import type { TextRange } from '../../finding.js';
import { isEveryday } from '../meaning/read-meanings.js';
import { foldedSource, sourceRangeOf } from '../folded-source.js';
import type { ArabicWord } from './arabic-words.js';
import type { HeardNames } from './hear-names.js';
import { mayStandForPlace, placesIn, PLACE_OF, type KnownPlace } from './known-places.js';
import { NAMES_NEXT, NO_NAME, OFFICE_GOES_ON } from './named-next.js';

/** A name of the Arabic that the English does not have. */
export interface LostName {
  readonly range: TextRange;
  readonly word: ArabicWord | null;
  readonly place: KnownPlace | null;
  /** The story names it elsewhere, in both languages. */
  readonly isKnown: boolean;
}

// A fetus, financial, a cup, a shield, chickpeas, a mother-in-law: words before they are places.
const ALSO_WORDS = new Set(['جنين', 'مالي', 'كوبا', 'درعا', 'حمص', 'حماه', 'تعز']);

const OFFICE_WORDS = 5;

/**
 * lostNames finds the places everybody knows, the names after an office or a word for places, and the names the
 * story renders elsewhere, of which this English has nothing. `rendered` holds the Arabic words of those last.
 */
export function lostNames(
  heard: HeardNames,
  source: string,
  english: string,
  rendered: ReadonlySet<string>,
): LostName[] {
  const arabic = foldedSource(source);
  const places = placesIn(heard.words, arabic.folded).flatMap((place): LostName[] => {
    const match = place.arabic.exec(arabic.folded);
    if (place.forms.every((form) => ALSO_WORDS.has(form))) return [];
    const isTold = heard.names.some(({ stem }) => {
      const other = PLACE_OF.get(stem);
      return other !== undefined && mayStandForPlace(other, place);
    });
    if (!match || isTold || isSaid(place, english)) return [];
    const range = sourceRangeOf(arabic, match.index, match.index + match[0].length);
    const word = heard.words.find((each) => each.range.start === range.start) ?? null;
    return word && heard.heard.some((each) => each.word === word)
      ? []
      : [{ range, word, place, isKnown: false }];
  });
  const named = heard.words.flatMap((word, at): LostName[] => {
    const isLost =
      !NO_NAME.test(word.folded) &&
      !isEveryday(word) &&
      word.folded.length < 11 &&
      !heard.heard.some((each) => each.word === word) &&
      isNamedAfter(heard.words, at, source);
    return isLost ? [{ range: word.range, word, place: null, isKnown: false }] : [];
  });
  const known = heard.words.flatMap((word, at): LostName[] => {
    const key = word.stems.find(({ text }) => rendered.has(text))?.text;
    if (key === undefined) return [];
    // Said twice in the Arabic and once in the English: the other one may have become somebody else.
    const before = heard.words
      .slice(0, at + 1)
      .filter(({ stems }) => stems.some(({ text }) => text === key));
    const isLost = heard.heard.filter((each) => each.key === key).length < before.length;
    return isLost ? [{ range: word.range, word, place: null, isKnown: true }] : [];
  });
  return [...places, ...named, ...known];
}

/** An office stands before the word, with nothing but what belongs to it between. */
function isNamedAfter(words: readonly ArabicWord[], at: number, source: string): boolean {
  for (let before = at - 1; before >= Math.max(0, at - OFFICE_WORDS); before -= 1) {
    const word = words[before];
    const next = words[before + 1];
    if (!word || !next || source.slice(word.range.end, next.range.start).trim() !== '')
      return false;
    if (NAMES_NEXT.test(word.folded)) return true;
    if (!OFFICE_GOES_ON.test(word.folded)) return false;
  }
  return false;
}

/** The place by its name, or its people: Egypt, Egyptian. */
function isSaid({ english, people }: KnownPlace, text: string): boolean {
  return [...english, ...people].some((word) =>
    new RegExp(`\\b${word.slice(0, Math.max(4, word.length - 2))}`).test(text),
  );
}
