import { seed, type TermSeed } from './term-seed.js';

// Codes that were replaced, and groups; their names come under the codes of today.
const LEFT_OUT = new Set('bh cu ia ie in iw ji jw mo sh tw vo'.split(' '));

/**
 * languageSeeds gives the languages of CLDR with two-letter codes. Always with the word اللغة: alone,
 * العربية is Arab as often as Arabic, and الهندية Indian as often as Hindi.
 */
export function languageSeeds(): TermSeed[] {
  const arabic = new Intl.DisplayNames('ar', { type: 'language' });
  const english = new Intl.DisplayNames('en', { type: 'language' });
  const letters = Array.from({ length: 26 }, (_, index) => String.fromCharCode(97 + index));
  const codes = letters.flatMap((first) => letters.map((second) => first + second));
  return codes.flatMap((code) => {
    const name = arabic.of(code);
    const preferred = english.of(code);
    if (!name || !preferred || name === code || LEFT_OUT.has(code)) return [];
    const form = name.startsWith('ال') ? `اللغة ${name}` : `لغة ${name}`;
    return [seed(`language:${code}`, 'word', [form], preferred)];
  });
}
