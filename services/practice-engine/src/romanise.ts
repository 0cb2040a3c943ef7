const LETTERS: Readonly<Record<string, string>> = {
  ا: 'a',
  ب: 'b',
  ت: 't',
  ث: 'th',
  ج: 'j',
  ح: 'h',
  خ: 'kh',
  د: 'd',
  ذ: 'dh',
  ر: 'r',
  ز: 'z',
  س: 's',
  ش: 'sh',
  ص: 's',
  ض: 'd',
  ط: 't',
  ظ: 'z',
  ع: 'a',
  غ: 'gh',
  ف: 'f',
  ق: 'q',
  ك: 'k',
  ل: 'l',
  م: 'm',
  ن: 'n',
  ه: 'h',
  و: 'w',
  ي: 'y',
  ء: '',
  پ: 'p',
  چ: 'ch',
  ژ: 'zh',
  گ: 'g',
  ڤ: 'v',
  ڨ: 'g',
  ڭ: 'g',
  ٹ: 't',
  ڈ: 'd',
  ڑ: 'r',
  ں: 'n',
  ہ: 'h',
  ھ: 'h',
  ے: 'e',
  ک: 'k',
  ی: 'y',
  ە: 'a',
  ې: 'e',
  ۆ: 'o',
};

/** romanise spells a folded Arabic word in plain Latin letters, readable rather than exact: no diacritics, short vowels guessed. */
export function romanise(folded: string): string {
  if (/^ال.{2,}/u.test(folded)) return `al-${romaniseStem(folded.slice(2))}`;
  return romaniseStem(folded);
}

function romaniseStem(word: string): string {
  const sounds = [...word].map((letter, at, letters) => soundOf(letter, at, letters));
  return withShortVowels(sounds.filter((sound) => sound !== '')).replace(/aa+/gu, 'a');
}

// و and ي are consonants where a word begins and before alef, long vowels elsewhere.
function soundOf(letter: string, at: number, letters: readonly string[]): string {
  const next = letters[at + 1];
  const isLast = next === undefined;
  if (letter === 'ه' && isLast && letters.length > 2) return 'a';
  if (letter !== 'و' && letter !== 'ي') return LETTERS[letter] ?? '';
  const isConsonant = at === 0 || next === 'ا' || letters[at - 1] === 'ا';
  if (isConsonant) return LETTERS[letter] ?? '';
  return letter === 'و' ? 'u' : 'i';
}

// Arabic writes no short vowels: an `a` goes after the first consonant of a cluster that opens the
// word, and wherever three consonants would meet.
function withShortVowels(sounds: readonly string[]): string {
  let written = '';
  let cluster = 0;
  for (const sound of sounds) {
    const isVowel = /^[aeiou]$/u.test(sound);
    const needsVowel =
      !isVowel && cluster > 0 && (cluster === 2 || written.length === lengthOfOnset(written));
    if (needsVowel) {
      written += 'a';
      cluster = 0;
    }
    written += sound;
    cluster = isVowel ? 0 : cluster + 1;
  }
  return written;
}

function lengthOfOnset(written: string): number {
  return /^[^aeiou]*/u.exec(written)?.[0].length ?? 0;
}
