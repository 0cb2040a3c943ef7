import { asciiDigits } from './arabic-text.js';

const LIMIT = 80;

// Latin letters that no decomposition turns into ASCII.
const SPELLED: Record<string, string> = {
  ...{ ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ı: 'i' },
  ...{ '&': ' and ', '%': ' percent ' },
};

/**
 * slugOf makes the last part of an address of an English headline: lower-case ASCII words joined by
 * hyphens, at most 80 characters and cut between words; `story` where no ASCII letter or digit is left.
 */
export function slugOf(headline: string): string {
  const words = asciiDigits(headline.normalize('NFKD').toLowerCase())
    .replace(/[\p{M}'’ʼ‘`]|(?<=\b\p{L})\.(?=\p{L}?\b)|(?<=\d),(?=\d{3})/gu, '')
    .replace(/[ßæœøłđðþı&%]/g, (letter) => SPELLED[letter] ?? '')
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
  return cutBetweenWords(words) || 'story';
}

function cutBetweenWords(words: readonly string[]): string {
  let slug = (words[0] ?? '').slice(0, LIMIT);
  for (const word of words.slice(1)) {
    if (slug.length + 1 + word.length > LIMIT) break;
    slug += `-${word}`;
  }
  return slug;
}
