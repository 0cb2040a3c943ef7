/** A word, number, address, punctuation mark or line feed, and the spaces that follow it. */
export interface Token {
  readonly text: string;
  readonly space: string;
}

/** A text cut into tokens; `lead` is the space before the first. Joined, they are the text again. */
export interface TokenisedText {
  readonly lead: string;
  readonly tokens: readonly Token[];
}

const ADDRESS = String.raw`(?:https?:\/\/|www\.)[^\s<>"“”«»،؛]*[\p{L}\p{M}\p{N}\/=&#_~%+-]`;
// Bounded, as are abbreviations, so that no text is scanned to its end once for each of its tokens.
const EMAIL = String.raw`[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63})+`;
const ABBREVIATION = String.raw`\p{L}\p{M}*(?:\.\p{L}\p{M}*){1,7}\.?(?!\.?[\p{L}\p{M}\p{N}])`;
const NUMBER = String.raw`\p{N}[\p{N}\p{M}]*(?:[.,:\/٫٬]\p{N}+)*[\p{L}\p{M}]*[%٪]?`;
const WORD = String.raw`\p{L}[\p{L}\p{M}\p{N}\u0640\u200C\u200D]*(?:['’ʼ\u2011][\p{L}\p{M}\p{N}]+)*`;
// A flag of a part of a country is a picture with its name in tags.
const PICTURE = String.raw`\p{Extended_Pictographic}[\p{M}\p{Emoji_Modifier}\u{E0020}-\u{E007F}]*`;
const EMOJI = String.raw`\p{RI}{2}|${PICTURE}(?:\u200D${PICTURE})*`;
const OTHER = String.raw`[^\s][\p{M}\u200D]*|\r?\n`;
// The carriage return of a line break belongs to the break.
const SPACE = String.raw`(?:(?!\r?\n)\s)*`;

const TOKEN = new RegExp(
  `(${[ADDRESS, EMAIL, ABBREVIATION, NUMBER, WORD, EMOJI, OTHER].join('|')})(${SPACE})`,
  'gu',
);

const LEAD = new RegExp(`^${SPACE}`, 'u');

/**
 * tokenise cuts text of either script into whole words with the marks they carry; numbers keep their
 * separators and percent sign, abbreviations their dots, addresses and emoji stay in one piece. Every
 * punctuation mark and every line feed stands alone.
 */
export function tokenise(text: string): TokenisedText {
  const lead = LEAD.exec(text)?.[0] ?? '';
  const tokens = Array.from(
    text.slice(lead.length).matchAll(TOKEN),
    ([, word = '', space = '']) => ({
      text: word,
      space,
    }),
  );
  return { lead, tokens };
}

/** isWord tells whether a token is read aloud: it holds a letter or a digit. */
export function isWord(token: string): boolean {
  return /[\p{L}\p{N}]/u.test(token);
}
