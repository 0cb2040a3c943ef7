/** A word, a run of digits, a time of day or a percent sign of lower-case English text. */
export interface EnglishToken {
  readonly type: 'word' | 'digits' | 'time' | 'percent';
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** A comma, a bracket or the end of a sentence stands before it: what was said before is over. */
  readonly apart: boolean;
}

const TOKEN =
  /(?<time>\d{1,2}:\d{2}(?!\d))|(?<digits>\d+(?:[.,]\d+)*)|(?<word>[a-z]+)|(?<percent>%)/g;

/** englishTokens splits lower-case text. */
export function englishTokens(lower: string): EnglishToken[] {
  let last = 0;
  return [...lower.matchAll(TOKEN)].map((match) => {
    const groups = match.groups ?? {};
    const type = (['time', 'digits', 'word'] as const).find((name) => groups[name] !== undefined);
    const start = match.index;
    const apart = /[,;:.()!?“”"]/.test(lower.slice(last, start));
    last = start + match[0].length;
    return { type: type ?? 'percent', text: match[0], start, end: last, apart };
  });
}
