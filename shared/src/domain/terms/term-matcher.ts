import { arabicPatterns, type ArabicPattern } from './arabic-patterns.js';
import type { Term } from './term.js';

/** Terms laid out for matching: every pattern under its first word. */
export interface TermMatcher<T extends Term = Term> {
  /** Patterns by their whole first word. */
  readonly byWord: ReadonlyMap<string, readonly ArabicPattern<T>[]>;
  /** Definite patterns by their first word without ال, for what stands behind لل. */
  readonly byBareWord: ReadonlyMap<string, readonly ArabicPattern<T>[]>;
  readonly size: number;
}

/**
 * createTermMatcher lays terms out for `matchTerms`; it takes some 50 ms for 1,000 terms and is made
 * once for each version of the term base. Forms without two letters are left out.
 */
export function createTermMatcher<T extends Term>(terms: Iterable<T>): TermMatcher<T> {
  const byWord = new Map<string, ArabicPattern<T>[]>();
  const byBareWord = new Map<string, ArabicPattern<T>[]>();
  let size = 0;
  for (const term of terms) {
    size += 1;
    for (const pattern of arabicPatterns(term)) {
      const first = pattern.words[0] ?? '';
      put(byWord, first, pattern);
      if (pattern.definite) put(byBareWord, first.slice(2), pattern);
    }
  }
  return { byWord, byBareWord, size };
}

function put<V>(map: Map<string, V[]>, key: string, value: V): void {
  const there = map.get(key);
  if (there) there.push(value);
  else map.set(key, [value]);
}
