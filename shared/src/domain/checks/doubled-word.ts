import type { Alarm, CheckedSegment } from './checked-segment.js';

const DOUBLED = /(?<![\p{L}\p{N}'’-])(\p{L}+)[ \u00a0\n]+(\1)(?![\p{L}\p{N}'’-])/giu;

/** Words that good English does repeat. */
const REPEATABLE = new Set(
  'had that is very really so no many far long bye ha blah yada tut chop hush night there now well knock go again hear yes'.split(
    ' ',
  ),
);

/** Words no name is made of: repeated with a capital they are still slips ("The the"). */
const NEVER_A_NAME = new Set(
  'a an and at by for from in of on or the to was were with he she it they this his her their'.split(
    ' ',
  ),
);

/** doubledWord alarms at a word typed twice, sparing emphasis ("very very") and names (Duran Duran). */
export function doubledWord({ target }: CheckedSegment): Alarm[] {
  return [...target.text.matchAll(DOUBLED)].flatMap((match): Alarm[] => {
    const first = match[1] ?? '';
    const second = match[2] ?? '';
    const word = first.toLowerCase();
    if (REPEATABLE.has(word)) return [];
    if (isCapitalised(second) && !NEVER_A_NAME.has(word)) return [];
    // "in Port Said said": a name, and the verb after it.
    if (isCapitalised(first) && !isCapitalised(second) && isWithin(target.text, match.index))
      return [];
    return [
      {
        kind: 'doubled_word',
        severity: 'warn',
        code: 'doubled_word',
        params: { english: `${first} ${second}` },
        range: { start: match.index, end: match.index + match[0].length },
        fix: first,
      },
    ];
  });
}

/** Whether a sentence has begun before this place. */
function isWithin(text: string, at: number): boolean {
  return /[\p{L}\p{N},’”)] $/u.test(text.slice(0, at));
}

function isCapitalised(word: string): boolean {
  const initial = word.charAt(0);
  return initial !== initial.toLowerCase();
}
