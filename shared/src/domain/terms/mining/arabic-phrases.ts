import { foldArabic } from '../../arabic-text.js';
import { arabicWords, standTogether, type ArabicWords } from '../arabic-words.js';

/** A run of Arabic words as it is counted, and the letters it stands in. */
export interface ArabicPhrase {
  readonly key: string;
  readonly firstWord: number;
  readonly lastWord: number;
  /** Letters of a clitic taken off the first word. */
  readonly before: number;
}

// A phrase neither begins nor ends with one of these.
const JOINTS = new Set(
  'في من على الى عن مع ان او ثم قد لا لم لن ما هذا هذه ذلك التي الذي الذين بين بعد قبل حول عند كان كانت كل غير'
    .split(' ')
    .map(foldArabic),
);
const LONGEST = 4;
const CLITIC = /^(?:و|ف|ب|ك|ل)(?=\p{L}{3})/u;

/**
 * arabicPhrases lists the runs of one to four words of a text, each as it stands and without one or two
 * clitics before it, so that وبالحلفي and الحلفي are counted together.
 */
export function arabicPhrases(cut: ArabicWords): ArabicPhrase[] {
  const phrases: ArabicPhrase[] = [];
  cut.words.forEach((word, firstWord) => {
    for (const { stem, before } of starts(word.folded)) {
      if (JOINTS.has(stem)) continue;
      let key = stem;
      for (let lastWord = firstWord; lastWord < firstWord + LONGEST; lastWord++) {
        const next = cut.words[lastWord];
        if (!next || (lastWord > firstWord && !standTogether(cut, lastWord - 1))) break;
        if (lastWord > firstWord) key = `${key} ${next.folded}`;
        if (!JOINTS.has(next.folded)) phrases.push({ key, firstWord, lastWord, before });
      }
    }
  });
  return phrases;
}

/** phraseText gives what was written for a phrase, without the clitics that were taken off. */
export function phraseText(cut: ArabicWords, phrase: ArabicPhrase): { start: number; end: number } {
  const [first, last] = [cut.words[phrase.firstWord], cut.words[phrase.lastWord]];
  return {
    start: cut.offsets[(first?.at ?? 0) + phrase.before] ?? 0,
    end: cut.offsets[(last?.at ?? 0) + (last?.folded.length ?? 0)] ?? cut.text.length,
  };
}

/** cutArabic cuts a text for `arabicPhrases`. */
export const cutArabic = arabicWords;

function starts(word: string): { stem: string; before: number }[] {
  const found = [{ stem: word, before: 0 }];
  let before = 0;
  for (let rest = word; CLITIC.test(rest) && before < 2;) {
    before += 1;
    // للوزارة is ل and الوزارة.
    if (rest.startsWith('لل')) {
      found.push({ stem: `ا${rest.slice(1)}`, before });
      break;
    }
    rest = rest.slice(1);
    found.push({ stem: rest, before });
  }
  return found;
}
