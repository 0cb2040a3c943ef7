import { findEnglish } from './index.js';

const term = (preferred: string, allowed: string[] = [], banned: string[] = []) => ({
  preferred,
  allowed,
  banned,
});
const seen = (english: string, ...listed: Parameters<typeof term>) =>
  findEnglish(term(...listed), english).map(({ standing, text }) => `${standing}: ${text}`);

it.each([
  ['The United Nations’ envoy', 'United Nations', 'United Nations’'],
  ['Lebanon’s army', 'Lebanon', 'Lebanon’s'],
  ['two Prime Ministers', 'prime minister', 'Prime Ministers'],
  ['Ministers of Foreign Affairs', 'minister of foreign affairs', 'Ministers of Foreign Affairs'],
  ['the secretaries-general', 'secretary-general', undefined],
  ['an Arab League summit', 'the Arab League', 'Arab League'],
  ['the political parties', 'party', 'parties'],
  ['a sanction', 'sanctions', 'sanction'],
  ['al‑Assad said', 'al-Assad', 'al‑Assad'],
  ['Iran-backed groups', 'Iran', 'Iran'],
  ['Sana\u2019a fell', "Sana'a", 'Sana\u2019a'],
  ['THE UNITED NATIONS', 'United Nations', 'UNITED NATIONS'],
  ['United\u00a0Nations', 'United Nations', 'United\u00a0Nations'],
  ['OPEC+ agreed', 'OPEC+', 'OPEC+'],
  ['told us', 'US', undefined],
  ['Nato said', 'NATO', undefined],
  ['Iranian oil', 'Iran', undefined],
  ['in Hama', 'Hamas', undefined],
  ['Omani', 'Oman', undefined],
  ['the US$5', 'US', 'US'],
])('%s: %s is found as %s', (english, preferred, text) => {
  expect(findEnglish(term(preferred), english).map((use) => use.text)).toEqual(
    text === undefined ? [] : [text],
  );
});

it('tells preferred, allowed and banned apart, the longer first', () => {
  expect(seen('Gaza, the Gaza Strip', 'Gaza Strip', [], ['Gaza'])).toEqual([
    'banned: Gaza',
    'preferred: Gaza Strip',
  ]);
  expect(seen('Hezbollah and Hizbullah', 'Hezbollah', ['Hizbollah'], ['Hizbullah'])).toEqual([
    'preferred: Hezbollah',
    'banned: Hizbullah',
  ]);
});

it('lets case decide between variants that differ by it alone', () => {
  expect(seen('NATO', 'NATO', [], ['Nato'])).toEqual(['preferred: NATO']);
  expect(seen('Nato', 'NATO', [], ['Nato'])).toEqual(['banned: Nato']);
  expect(seen('Al-Qaida grew. Al-Qaida fell', 'al-Qaida', [], ['Al-Qaida'])).toEqual([
    'preferred: Al-Qaida',
    'preferred: Al-Qaida',
  ]);
  expect(seen('near Al-Qaida', 'al-Qaida', [], ['Al-Qaida'])).toEqual(['banned: Al-Qaida']);
});

it('takes a word as the variant that is written so, not as another one without its ending', () => {
  const seenOf = (english: string) => seen(english, 'buffalo', [], ['buffaloes', 'buffalos']);
  expect(seenOf('A buffalo drinks. Buffalo wait')).toEqual([
    'preferred: buffalo',
    'preferred: Buffalo',
  ]);
  expect(seenOf('buffaloes and buffalos')).toEqual(['banned: buffaloes', 'banned: buffalos']);
});
