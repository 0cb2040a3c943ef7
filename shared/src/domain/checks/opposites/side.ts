/** One side of a pair of opposites, in both languages. */
export interface Side {
  /** Whole folded words, as alternatives of a pattern; clitics and the article are allowed for. */
  readonly arabic: string;
  /** English that says this and nothing else. */
  readonly english: string;
  /** Other English that may say it. */
  readonly also?: string;
}

/** side writes one down. */
export const side = (arabic: string, english: string, also?: string): Side => ({
  arabic,
  english,
  ...(also === undefined ? {} : { also }),
});

/** ANYTHING answers for a word that is said in too many ways to be missed. */
export const ANYTHING = '\\w+';

/** A word and its opposite: what one became, the other must not say. */
export type Opposites = readonly [Side, Side];
