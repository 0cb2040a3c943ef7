const MONTH =
  'January|February|March|April|May|June|July|August|September|October|November|December';
const TAGS_AND_OPENERS = '(?:⟦\\/?\\d+\\/?⟧|[“‘"(\\s])*';

/** polish tidies a word-for-word rendering: quotes, spaces, doubled months and words, capitals at sentence starts. */
export function polish(english: string): string {
  return english
    .replace(new RegExp(`\\b(${MONTH})\\s*(?:/\\s*\\1|\\(\\1\\))`, 'gu'), '$1')
    .replace(/%\s?(\d[\d.,]*\d|\d)(?![\d%])/gu, '$1%')
    .replace(/\baccording for\b/gu, 'according to')
    .replace(/\b(the|and|in|for|to|that|was) \1\b/gu, '$1')
    .replace(/\p{Script=Arabic}|[\u0600-\u06FF]/gu, '')
    .replace(/[^\S\n]+/gu, ' ')
    .replace(/ +([,.;:?!”)])/gu, '$1')
    .replace(/([“(]) +/gu, '$1')
    .replace(/"([^"]*)"/gu, '“$1”')
    .replace(
      new RegExp(`((?:^|[.?!]["”]?\\s|:\\s*“)${TAGS_AND_OPENERS})(\\p{Ll})`, 'gu'),
      (_, before: string, letter: string) => before + letter.toUpperCase(),
    )
    .trim();
}
