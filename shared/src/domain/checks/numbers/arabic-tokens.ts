import type { FoldedText } from '../../arabic-text.js';

/** A word, a run of digits, a time of day or a percent sign of folded Arabic text. */
export interface ArabicToken {
  readonly type: 'word' | 'digits' | 'time' | 'percent';
  readonly text: string;
  /** The word came with the conjunction و or ف, which `text` has lost. */
  readonly joined: boolean;
  /** As the source has it, vowel signs and hamzas kept. */
  readonly written: string;
  readonly start: number;
  readonly end: number;
}

const TOKEN =
  /(?<time>\d{1,2}:\d{2}(?!\d))|(?<digits>\d+(?:[.,٫٬،]\d+)*)|(?<word>[\u0621-\u064a]+)|(?<percent>[%٪])/g;

/** arabicTokens splits folded text; a lone و before a number is told by the `joined` of what follows. */
export function arabicTokens(
  source: string,
  { folded, offsets }: FoldedText,
  isNumber: (word: string) => boolean,
): ArabicToken[] {
  const writtenFrom = (start: number, end: number) => source.slice(offsets[start], offsets[end]);
  const tokens: ArabicToken[] = [];
  let conjunction = false;
  for (const match of folded.matchAll(TOKEN)) {
    const type = typeOf(match.groups ?? {});
    const start = match.index;
    const end = start + match[0].length;
    if (match[0] === 'و') {
      conjunction = true;
      continue;
    }
    const rest = match[0].slice(1);
    const carriesConjunction = type === 'word' && /^[وف]/.test(match[0]) && isNumber(rest);
    tokens.push(
      carriesConjunction && !isNumber(match[0])
        ? {
            ...{ type, text: rest, joined: true, start: start + 1, end },
            written: writtenFrom(start + 1, end),
          }
        : {
            ...{ type, text: match[0], joined: conjunction, start, end },
            written: writtenFrom(start, end),
          },
    );
    conjunction = false;
  }
  return tokens;
}

function typeOf(groups: Record<string, string | undefined>): ArabicToken['type'] {
  if (groups['time'] !== undefined) return 'time';
  if (groups['digits'] !== undefined) return 'digits';
  return groups['word'] !== undefined ? 'word' : 'percent';
}
