import { countWords, readingMinutes, readingSeconds } from './word-count.js';

describe('countWords', () => {
  it.each([
    ['', 0],
    ['— …', 0],
    ['The U.S. won’t pay 3.5% — yet.', 6],
    ['a state-of-the-art plan—and more', 5],
    ['قال الوزير، أمس: «نعم» ٣٫٥٪', 5],
    ['one\u00A0two\nthree', 3],
  ])('%j has %i', (text, words) => expect(countWords(text)).toBe(words));
});

it('reads 238 words a minute, and never in no minutes', () => {
  expect([readingSeconds(238), readingMinutes(476), readingMinutes(3)]).toEqual([60, 2, 1]);
});
