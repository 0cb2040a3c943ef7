import type { TextRange } from '../finding.js';
import { englishPattern } from './english-pattern.js';
import type { Term } from './term.js';

/** How the desk takes a rendering of a term. */
export type EnglishStanding = 'preferred' | 'allowed' | 'banned';

/** One place where English text renders a term. */
export interface EnglishUse {
  readonly standing: EnglishStanding;
  /** The variant as the term lists it. */
  readonly variant: string;
  /** What stands in the text, an ending included. */
  readonly text: string;
  readonly range: TextRange;
}

interface Rendering {
  readonly standing: EnglishStanding;
  readonly variant: string;
  /** Letters without which the pattern cannot match, in lower case; a look at them spares most patterns. */
  readonly stem: string;
  readonly pattern: () => RegExp;
}

// Made once a term: a page asks again with every key that is pressed.
const known = new WeakMap<object, readonly Rendering[]>();

/**
 * findEnglish lists where an English text uses a term's preferred, allowed or banned renderings, in
 * reading order. Uses never overlap: the longer wins (a banned "Gaza" is not found inside a preferred
 * "Gaza Strip"), then the one without an ending of its own ("buffalo" is no form of a banned "buffaloes"),
 * then the one written in exactly its case, then preferred before allowed before banned.
 */
export function findEnglish(
  term: Pick<Term, 'preferred' | 'allowed' | 'banned'>,
  english: string,
): EnglishUse[] {
  const lower = english.toLowerCase();
  const uses = renderingsOf(term)
    .filter(({ stem }) => lower.includes(stem))
    .flatMap(({ standing, variant, pattern }) =>
      Array.from(english.matchAll(pattern()), ({ 0: text, index }) => ({
        standing,
        variant,
        text,
        range: { start: index, end: index + text.length },
        asListed: text.toLowerCase() === variant.toLowerCase(),
        exact: isExact(english, index, text, variant),
      })),
    )
    .sort(
      (a, b) =>
        b.text.length - a.text.length ||
        Number(b.asListed) - Number(a.asListed) ||
        Number(b.exact) - Number(a.exact) ||
        order[a.standing] - order[b.standing],
    );
  const kept: typeof uses = [];
  for (const use of uses) if (!kept.some(({ range }) => overlap(range, use.range))) kept.push(use);
  return kept
    .sort((a, b) => a.range.start - b.range.start)
    .map(({ standing, variant, text, range }) => ({ standing, variant, text, range }));
}

const order: Readonly<Record<EnglishStanding, number>> = { preferred: 0, allowed: 1, banned: 2 };

function renderingsOf(term: Pick<Term, 'preferred' | 'allowed' | 'banned'>): readonly Rendering[] {
  const made = known.get(term);
  if (made) return made;
  const render = (standing: EnglishStanding) => (variant: string) => {
    let pattern: RegExp | null = null;
    return {
      standing,
      variant,
      stem: stemOf(variant),
      pattern: () => (pattern ??= englishPattern(variant).pattern),
    };
  };
  const renderings = [
    ...[term.preferred].map(render('preferred')),
    ...term.allowed.map(render('allowed')),
    ...term.banned.map(render('banned')),
  ].filter(({ variant }) => variant.trim() !== '');
  known.set(term, renderings);
  return renderings;
}

/** The longest run of plain letters in a variant, less an ending that may change and a "the" that may go. */
function stemOf(variant: string): string {
  const runs =
    variant
      .normalize('NFC')
      .toLowerCase()
      .replace(/^\s*the\s/, '')
      .match(/[a-z]+/g) ?? [];
  const [longest = ''] = runs.sort((a, b) => b.length - a.length);
  return longest.slice(0, Math.max(1, longest.length - 1));
}

function overlap(a: TextRange, b: TextRange): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Whether the case is the variant's own; at the start of a sentence its first letter may be a capital. */
function isExact(english: string, index: number, text: string, variant: string): boolean {
  if (text.startsWith(variant)) return true;
  const starts = /(?:^|[.!?:\n]["'”’»)]*\s*|["“‘«(]\s*)$/u.test(
    english.slice(Math.max(0, index - 8), index),
  );
  return starts && text.slice(1).startsWith(variant.slice(1));
}
