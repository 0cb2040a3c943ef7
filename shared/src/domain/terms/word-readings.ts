/** One way to read a written word: what stands before the stem, and the stem. */
export interface WordReading {
  readonly stem: string;
  /** Letters of و ف ب ك ل before the article or the stem. */
  readonly clitic: string;
  /** `al`: the stem stood behind ال; `lam`: behind لل, whose article lost its alef. */
  readonly article: 'none' | 'al' | 'lam';
  /** Letters before the stem. */
  readonly before: number;
}

const CLITICS = ['', 'و', 'ف', 'ب', 'ك', 'ل', 'وب', 'وك', 'ول', 'فب', 'فك', 'فل'] as const;

/**
 * wordReadings lists how a folded Arabic word may be read: as it stands, and without و ف ب ك ل, without
 * the article, and without both, with لل read as ل and the article (after which a stem's own first ل may
 * have been swallowed: للجنة). A stem has two letters or more.
 */
export function wordReadings(word: string): WordReading[] {
  const readings: WordReading[] = [];
  for (const clitic of CLITICS) {
    if (!word.startsWith(clitic)) continue;
    const rest = word.slice(clitic.length);
    const read = (skipped: number, article: WordReading['article']) => {
      const stem = rest.slice(skipped);
      if (stem.length >= 2)
        readings.push({ stem, clitic, article, before: clitic.length + skipped });
    };
    read(0, 'none');
    if (rest.startsWith('ال')) read(2, 'al');
    if (clitic.endsWith('ل') && rest.startsWith('ل')) {
      read(1, 'lam');
      read(0, 'lam');
    }
  }
  return readings;
}

/** A stem without the pronoun that may be attached to it. */
export interface Unsuffixed {
  readonly stem: string;
  readonly suffix: string;
  /** The stem ends in a ت that may be its ta marbuta: حكومتها is حكومة with a pronoun. */
  readonly opensTaMarbuta: boolean;
}

// Not ي and ك: with them رئيسي would be a رئيس. The last is the alef of an accusative.
const SUFFIXES = ['ه', 'ها', 'هم', 'هما', 'هن', 'نا', 'ا'] as const;
const SHORTEST_STEM = 3;

/** withoutSuffix lists what a stem may be without an attached pronoun or accusative alef. */
export function withoutSuffix(stem: string): Unsuffixed[] {
  return SUFFIXES.flatMap((suffix) => {
    const bare = stem.endsWith(suffix) ? stem.slice(0, -suffix.length) : '';
    if (bare.length < SHORTEST_STEM) return [];
    const plain = { stem: bare, suffix, opensTaMarbuta: false };
    if (!bare.endsWith('ت') || suffix === 'ا') return [plain];
    return [plain, { stem: `${bare.slice(0, -1)}ه`, suffix, opensTaMarbuta: true }];
  });
}
