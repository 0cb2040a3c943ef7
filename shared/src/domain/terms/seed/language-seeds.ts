import { seed, type TermSeed } from './term-seed.js';

// Codes that were replaced, and groups; their names come under the codes of today.
const LEFT_OUT = new Set('bh cu ia ie in iw ji jw mo sh tw vo'.split(' '));

// Spoken where our readers live, and without a code of two letters.
const NEIGHBOURS = [
  ['ber', ['اللغة الأمازيغية'], 'Amazigh', ['Tamazight', 'Berber']],
  ['syr', ['اللغة السريانية'], 'Syriac', []],
  ['nub', ['اللغة النوبية'], 'Nubian', []],
  [
    'ckb',
    ['اللغة السورانية', 'الكردية السورانية'],
    'Sorani',
    ['Sorani Kurdish', 'Central Kurdish'],
  ],
] as const;

/** Forms beside CLDR's, and what English says beside it, the first instead of it. */
const also: Readonly<Record<string, { arabic?: string; english?: readonly string[] }>> = {
  bn: { english: ['Bengali', 'Bangla'] },
  dv: { english: ['Dhivehi', 'Divehi'] },
  en: { arabic: 'اللغة الإنكليزية' },
  fa: { english: ['Persian', 'Farsi'] },
  ff: { english: ['Fula', 'Fulani'] },
  hu: { arabic: 'اللغة المجرية' },
  mi: { english: ['Māori', 'Maori'] },
  ps: { arabic: 'اللغة البشتونية' },
  tl: { english: ['Filipino', 'Tagalog'] },
  ug: { english: ['Uyghur', 'Uighur'] },
  ur: { arabic: 'لغة الأوردو' },
};

/**
 * languageSeeds gives the languages of CLDR with two-letter codes. Always with the word اللغة: alone,
 * العربية is Arab as often as Arabic, and الهندية Indian as often as Hindi.
 */
export function languageSeeds(): TermSeed[] {
  const arabic = new Intl.DisplayNames('ar', { type: 'language' });
  const english = new Intl.DisplayNames('en', { type: 'language' });
  const letters = Array.from({ length: 26 }, (_, index) => String.fromCharCode(97 + index));
  const codes = letters.flatMap((first) => letters.map((second) => first + second));
  const coded = codes.flatMap((code) => {
    const name = arabic.of(code);
    const named = english.of(code);
    if (!name || !named || name === code || LEFT_OUT.has(code)) return [];
    const { arabic: other, english: [preferred = named, ...allowed] = [] } = also[code] ?? {};
    const forms = [languageCalled(name), ...(other === undefined ? [] : [other])];
    return [seed(`language:${code}`, 'word', forms, preferred, { allowed })];
  });
  const neighbours = NEIGHBOURS.map(([code, forms, preferred, allowed]) =>
    seed(`language:${code}`, 'word', forms, preferred, { allowed }),
  );
  return [...coded, ...neighbours];
}

/** اللغة العربية with an adjective, لغة الهوسا with a name. */
function languageCalled(name: string): string {
  return /^ال\S+ية(?:\s|$)/u.test(name) ? `اللغة ${name}` : `لغة ${name}`;
}
