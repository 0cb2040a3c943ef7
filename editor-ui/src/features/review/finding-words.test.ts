import { findingWords } from './finding-words.js';

const braces = (sentence: string | undefined) =>
  [...new Set(sentence?.match(/\{\{\w+\}\}/g) ?? [])].sort();

it('says every finding in Arabic with nothing of the story left out', () => {
  for (const [code, english] of Object.entries(findingWords.en)) {
    const arabic = findingWords.ar[code];
    expect({ code, braces: braces(arabic) }).toEqual({ code, braces: braces(english) });
    expect(arabic).toMatch(/\p{Script=Arabic}/u);
  }
});
