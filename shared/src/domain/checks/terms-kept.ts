import {
  findEnglish,
  matchTerms,
  type Term,
  type TermMatch,
  type TermMatcher,
} from '../terms/index.js';
import type { TextRange } from '../finding.js';
import type { CheckContext } from './check-context.js';
import type { Alarm, CheckedSegment } from './checked-segment.js';
import { ENGLISH_MONTHS } from './month-names.js';
import type { ArabicWord } from './names/arabic-words.js';
import { hearNames } from './names/hear-names.js';
import { arabicLands, englishLands } from './names/other-nation.js';
import { remembered } from './remembered.js';

/**
 * termsKept warns where the Arabic has a term of the desk and the English neither its preferred nor an
 * allowed rendering, and blocks where the English has a rendering the desk has banned. Of terms that have
 * equal right to the same letters, one that is kept is enough.
 */
export function termsKept({ source, target }: CheckedSegment, { terms }: CheckContext): Alarm[] {
  if (!terms || !source || target.text.trim() === '') return [];
  const matches = termsIn(terms, source.text).map((match) => {
    const uses = findEnglish(match.term, target.text);
    return { ...match, uses, kept: uses.some(({ standing }) => standing !== 'banned') };
  });
  const told = new Set<string>();
  return matches.flatMap(({ term, range, uses, kept }): Alarm[] => {
    if (told.has(term.id)) return [];
    told.add(term.id);
    const arabic = source.text.slice(range.start, range.end);
    const banned = uses.filter(({ standing }) => standing === 'banned');
    if (banned.length > 0) {
      return banned.map((use) => ({
        kind: 'term_banned',
        severity: 'block',
        code: 'term_banned',
        params: { arabic, english: use.text, term: term.preferred },
        range: use.range,
        sourceRange: range,
        fix: term.preferred,
        subject: term.id,
      }));
    }
    const rivalKept = matches.some((other) => other.kept && other.range.start === range.start);
    // Months are weighed by a check of their own, which knows of "last month".
    const isMonth = ENGLISH_MONTHS.some((month) => month === term.preferred);
    if (kept || rivalKept || isMonth || isToldOtherwise(term, target.text)) return [];
    return [
      {
        kind: 'term_required',
        // Deir Ezzor for Deir ez-Zor: the name is there, though not as the desk spells it.
        severity:
          isHeard(range, source.text, target.text) || isSpelledOtherwise(term, target.text)
            ? 'advise'
            : 'warn',
        code: 'term_required',
        params: { arabic, term: term.preferred },
        sourceRange: range,
        subject: term.id,
      },
    ];
  });
}

const readers = new WeakMap<TermMatcher, (arabic: string) => readonly TermMatch[]>();

/** The Arabic stays while its English is typed. */
function termsIn(terms: TermMatcher, arabic: string): readonly TermMatch[] {
  const known = readers.get(terms);
  const read = known ?? remembered((text: string) => matchTerms(terms, text));
  if (!known) readers.set(terms, read);
  return read(arabic);
}

const SURE = 0.35;

/** Whether some name of the English sounds like every word of the Arabic that makes the name. */
function isHeard({ start, end }: TextRange, arabic: string, english: string): boolean {
  const { heard, words } = hearNames(arabic, english);
  const own = words.filter(({ range }) => range.start >= start && range.end <= end);
  const isOf = (word: ArabicWord) =>
    heard.some(
      ({ word: other, distance }) => other.range.start === word.range.start && distance <= SURE,
    );
  return own.length > 0 && own.every(isOf);
}

const LEAST_CONSONANTS = 4;
const NAME_RUN = /\p{Lu}[\p{L}’'ʿʾ-]*(?:[ -](?:[aeu][lnszdt]h?[ -])?\p{Lu}[\p{L}’'ʿʾ-]*){0,2}/gu;

/** Dhul-Qa'dah for Dhu al-Qadah: the same consonants in the same order. */
function isSpelledOtherwise({ preferred }: Term, english: string): boolean {
  const own = consonantsOf(preferred);
  if (own.length < LEAST_CONSONANTS || !/^\p{Lu}/u.test(preferred)) return false;
  return [...english.matchAll(NAME_RUN)].some(([run]) => {
    const words = run.split(/[ -]+/);
    return words.some((_, at) =>
      [1, 2, 3].some((length) => consonantsOf(words.slice(at, at + length).join('')) === own),
    );
  });
}

function consonantsOf(text: string): string {
  return text
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z]|[aeiouwy]/g, '')
    .replace(/(.)\1/g, '$1');
}

/** In small letters, by its initials, with its words apart, or by a town or the people of its land. */
function isToldOtherwise({ arabic, preferred, allowed, kind }: Term, english: string): boolean {
  if (kind === 'place' && isLandTold(arabic, english)) return true;
  const lower = english.toLowerCase();
  return (
    isByInitials(preferred, english) ||
    [preferred, ...allowed].some(
      (rendering) =>
        /[\s-]/.test(rendering) &&
        (lower.includes(rendering.toLowerCase()) || areNear(rendering.toLowerCase(), lower)),
    )
  );
}

/** PNG for Papua New Guinea. */
function isByInitials(rendering: string, english: string): boolean {
  const words = rendering.split(/[\s-]+/);
  const initials = words.filter((word) => /^\p{Lu}/u.test(word)).map((word) => word.charAt(0));
  const dotted = initials.map((letter) => `${letter}\\.?`).join('');
  return initials.length >= 2 && new RegExp(`\\b${dotted}(?!\\p{L})`, 'u').test(english);
}

/** "Kampala" for «أوغندا»: a capital speaks for its land. */
function isLandTold(arabic: readonly string[], english: string): boolean {
  const told = englishLands(english);
  return arabic.some((form) => [...arabicLands(form).keys()].some((land) => told.has(land)));
}

// «وزير الطاقة والمياه»: energy and water minister.
const FARTHEST_APART = 40;
const TELLING_WORD = 4;

/** All telling words of a rendering close together, in whatever order. */
function areNear(rendering: string, english: string): boolean {
  const words = rendering.split(/[\s-]+/).filter((word) => word.length >= TELLING_WORD);
  if (words.length < 2) return false;
  const places = words.map((word) => english.indexOf(word));
  return (
    places.every((place) => place >= 0) &&
    Math.max(...places) - Math.min(...places) <= FARTHEST_APART
  );
}
