import { foldArabic } from '../arabic-text.js';
import { arabicWords, spelling } from './arabic-words.js';
import { feminineForms, inflectedForms } from './inflected-forms.js';
import type { Term } from './term.js';

/** One Arabic form of a term, folded, with what grammar may do to it. */
export interface ArabicPattern<T extends Term = Term> {
  readonly term: T;
  readonly words: readonly string[];
  /** The words as written, without vowel signs, to tell أ from ا where that matters. */
  readonly written: readonly string[];
  readonly letters: number;
  /** The first word begins with the article. */
  readonly definite: boolean;
  /** The article may be put before it, and with it before the adjectives after it. */
  readonly takesArticle: boolean;
  /** A pronoun may be attached to its last word. */
  readonly takesSuffix: boolean;
  readonly endsInTaMarbuta: boolean;
  /** Letters that a dual or plural ending added; 0 for the form as it is listed. */
  readonly added: number;
}

// A variant multiplies the next ones; real forms stay far below.
const MOST_VARIANTS = 12;

// Made once a term: a term base is laid out anew whenever one of its thousands of terms has changed.
const known = new WeakMap<Term, readonly ArabicPattern[]>();

/** arabicPatterns lists the patterns of a term: each of its forms, and the spellings each may take. */
export function arabicPatterns<T extends Term>(term: T): readonly ArabicPattern<T>[] {
  const patterns = known.get(term) ?? patternsOf(term);
  known.set(term, patterns);
  return patterns as readonly ArabicPattern<T>[];
}

function patternsOf<T extends Term>(term: T): ArabicPattern<T>[] {
  const seen = new Set<string>();
  const spelt = term.arabic.flatMap(spellings);
  const listed = spelt.map((form) => ({ form, added: 0 }));
  const inflected = COUNTED.has(term.kind) ? spelt.flatMap(inflectedForms) : [];
  const feminine = term.kind === 'title' ? spelt.flatMap(feminineForms) : [];
  return [...listed, ...feminine, ...inflected].flatMap(({ form, added }) => {
    const pattern = patternOf(term, form, added);
    const key = pattern.words.join(' ');
    if (pattern.letters < 2 || seen.has(key)) return [];
    seen.add(key);
    return [pattern];
  });
}

// Names of people and places are what they are: المالي is financial, not Mali.
const DRESSED: ReadonlySet<Term['kind']> = new Set(['institution', 'title', 'word']);

// Of ministers and elections there are many; a place or an institution is one.
const COUNTED: ReadonlySet<Term['kind']> = new Set(['title', 'word']);

// صواريخها and قراراته are their missiles and his decisions; وزيران lose their nun before a pronoun.
const LOSES_NUN = /(?:ان|ين|ون|[اويى])$/u;

function patternOf<T extends Term>(term: T, form: string, added: number): ArabicPattern<T> {
  const cut = arabicWords(form);
  const words = cut.words.map(({ folded }) => folded);
  const written = cut.words.map(({ at, folded }) => spelling(cut, at, at + folded.length));
  const definite = /^[اٱ]ل\p{L}{2}/u.test(written[0] ?? '');
  const last = written.at(-1) ?? '';
  const dressed = DRESSED.has(term.kind);
  return {
    term,
    words,
    written,
    letters: words.join('').length,
    definite,
    takesArticle: dressed && !definite,
    takesSuffix: dressed && (added === 0 || !LOSES_NUN.test(last)) && !/^[اٱ]ل\p{L}{2}/u.test(last),
    endsInTaMarbuta: last.endsWith('ة'),
    added,
  };
}

/** Spellings that differ by more than folding: each rule adds to what those before it made. */
const RULES: readonly ((form: string) => string)[] = [
  // Cairo writes مسئول and شئون where Beirut writes مسؤول and شؤون.
  (form) => form.replaceAll('ؤو', 'ئو'),
  (form) => form.replaceAll('ئو', 'ؤو'),
  // عبد الله and أبو ظبي are written in one word or in two.
  (form) => form.replaceAll(/(?<!\p{L})عبد[^\S\n]+(?=ال)/gu, 'عبد'),
  (form) => form.replaceAll(/(?<!\p{L})عبد(?=ال\p{L}{2})/gu, 'عبد '),
  (form) => form.replaceAll(/(?<!\p{L})([أا]ب[وي])[^\S\n]+(?=\p{L})/gu, '$1'),
  (form) => form.replaceAll(/(?<!\p{L})([أا]بو)(?=\p{L}{3})/gu, '$1 '),
  // ابن loses its alef between two names.
  (form) => form.replace(/^[اإ]بن(?=[^\S\n]+\p{L})/u, 'بن'),
  (form) => form.replace(/^بن(?=[^\S\n]+\p{L})/u, 'ابن'),
  // Case: أبو, أبي, أبا; المسلمون, المسلمين.
  (form) => form.replaceAll(/(?<!\p{L})([أا]ب)و(?=[^\S\n]+\p{L})/gu, '$1ي'),
  (form) => form.replaceAll(/(?<!\p{L})([أا]ب)[وي](?=[^\S\n]+\p{L})/gu, '$1ا'),
  (form) => form.replaceAll(/(?<=\p{L}{3})ون(?!\p{L})/gu, 'ين'),
];

function spellings(form: string): string[] {
  const bare = form.normalize('NFKC').replaceAll(/[\u064B-\u0652\u0670\u0640]/g, '');
  const all = new Map([[foldArabic(bare), bare]]);
  for (const rule of RULES)
    for (const known of [...all.values()]) {
      const next = rule(known);
      if (next === known) continue;
      if (all.size < MOST_VARIANTS && !all.has(foldArabic(next))) all.set(foldArabic(next), next);
    }
  return [...all.values()];
}
