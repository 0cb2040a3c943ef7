/** A kind of character that cleaning took out: code point as `U+202E`, how often it stood there. */
export interface RemovedCharacter {
  readonly codePoint: string;
  readonly name: string;
  readonly count: number;
}

/** INVISIBLE matches what no text of either edition may carry, wherever it stands. */
export const INVISIBLE =
  /(?![\u200C-\u200F\u061C])\p{Default_Ignorable_Code_Point}|(?![\t-\r\u0085])\p{Cc}|[\uFFF9-\uFFFC]|\p{Noncharacter_Code_Point}/gu;

const NAMES = new Map<number, string>([
  [0x0000, 'null'],
  [0x00ad, 'soft hyphen'],
  [0x034f, 'combining grapheme joiner'],
  [0x061c, 'arabic letter mark'],
  [0x180e, 'mongolian vowel separator'],
  [0x200b, 'zero-width space'],
  [0x200c, 'zero-width non-joiner'],
  [0x200d, 'zero-width joiner'],
  [0x200e, 'left-to-right mark'],
  [0x200f, 'right-to-left mark'],
  [0x202a, 'left-to-right embedding'],
  [0x202b, 'right-to-left embedding'],
  [0x202c, 'pop directional formatting'],
  [0x202d, 'left-to-right override'],
  [0x202e, 'right-to-left override'],
  [0x2060, 'word joiner'],
  [0x2066, 'left-to-right isolate'],
  [0x2067, 'right-to-left isolate'],
  [0x2068, 'first strong isolate'],
  [0x2069, 'pop directional isolate'],
  [0xfeff, 'byte order mark'],
  [0xfffc, 'object replacement character'],
]);

const RANGES: readonly (readonly [first: number, last: number, name: string])[] = [
  [0x0001, 0x009f, 'control character'],
  [0x180b, 0x180f, 'variation selector'],
  [0x2061, 0x2064, 'invisible operator'],
  [0xd800, 0xdfff, 'lone surrogate'],
  [0xfe00, 0xfe0f, 'variation selector'],
  [0xfff9, 0xfffb, 'interlinear annotation'],
  [0xe0000, 0xe007f, 'tag character'],
  [0xe0100, 0xe01ef, 'variation selector'],
];

/** nameOfHidden names an invisible character for people: `right-to-left override`, `tag character`. */
function nameOfHidden(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  const range = RANGES.find(([first, last]) => first <= code && code <= last);
  return NAMES.get(code) ?? range?.[2] ?? 'invisible character';
}

/** countRemoved gathers removed characters into one entry each, in code point order. */
export function countRemoved(characters: readonly string[]): RemovedCharacter[] {
  const counts = new Map<string, number>();
  for (const character of characters) counts.set(character, (counts.get(character) ?? 0) + 1);
  return [...counts]
    .map(([character, count]) => ({ code: character.codePointAt(0) ?? 0, character, count }))
    .sort((a, b) => a.code - b.code)
    .map(({ code, character, count }) => ({
      codePoint: `U+${code.toString(16).toUpperCase().padStart(4, '0')}`,
      name: nameOfHidden(character),
      count,
    }));
}
