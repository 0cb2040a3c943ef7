/** Somebody who acts or speaks, by what they are and not by their name, as both languages say it. */
export interface RoleWords {
  /** Folded words as alternatives of a pattern; clitics, the article and common endings are allowed for. */
  readonly arabic: string;
  /** English that says this and nothing else; empty where it says too much to be missed. */
  readonly english: string;
  /** Other English that may stand for the Arabic. */
  readonly also?: string;
  /** Other Arabic that may be why the English says so. */
  readonly behind?: string;
}

/** role writes one down, without what it does not need. */
export const role = (arabic: string, english: string, also = '', behind = ''): RoleWords => ({
  arabic,
  english,
  ...(also === '' ? {} : { also }),
  ...(behind === '' ? {} : { behind }),
});
