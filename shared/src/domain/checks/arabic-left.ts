import type { Alarm, CheckedSegment } from './checked-segment.js';

// Arabic letters and marks, both sets of Arabic digits, and ، ؛ ؟ ٪ ٫ ٬ ـ; spaces may join words of one run.
const ARABIC_RUN =
  /[\p{Script=Arabic}\u060c\u061b\u061f\u0640\u0660-\u066c\u06f0-\u06f9]+(?: +[\p{Script=Arabic}\u060c\u061b\u061f\u0640\u0660-\u066c\u06f0-\u06f9]+)*/gu;

const ENGLISH_FOR: Readonly<Record<string, string>> = {
  '\u060c': ',',
  '\u061b': ';',
  '\u061f': '?',
  '\u066a': '%',
  '\u066b': '.',
  '\u066c': ',',
  '\u0640': '',
  ' ': ' ',
};

/** arabicLeft alarms at every run of Arabic script, digits or punctuation left in the English. */
export function arabicLeft({ target }: CheckedSegment): Alarm[] {
  return [...target.text.matchAll(ARABIC_RUN)].map((match): Alarm => {
    const run = match[0];
    const fix = inEnglishCharacters(run);
    return {
      kind: 'arabic_left',
      severity: 'block',
      code: 'arabic_left',
      params: { english: shortened(run) },
      range: { start: match.index, end: match.index + run.length },
      ...(fix === null ? {} : { fix }),
    };
  });
}

/** Digits and punctuation have an exact English form; letters have none. */
function inEnglishCharacters(run: string): string | null {
  let english = '';
  for (const character of run) {
    const replacement = englishDigit(character) ?? ENGLISH_FOR[character];
    if (replacement === undefined) return null;
    english += replacement;
  }
  return english;
}

function englishDigit(character: string): string | undefined {
  const code = character.charCodeAt(0);
  if (code >= 0x660 && code <= 0x669) return String(code - 0x660);
  if (code >= 0x6f0 && code <= 0x6f9) return String(code - 0x6f0);
  return undefined;
}

function shortened(run: string): string {
  return run.length <= 40 ? run : `${run.slice(0, 40)}…`;
}
