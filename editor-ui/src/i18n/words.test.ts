import { readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { countInWords } from './count-words.js';
import { formatFor } from './format.js';
import type { Words } from './words.js';

// Every catalogue of the pages, found by its file's name: a new one is tried without being named here.
const source = new URL('../', import.meta.url);
const files = (await readdir(fileURLToPath(source), { recursive: true })).filter((file) =>
  /\/(?!use-)[\w-]+-words\.ts$/.test(file),
);
const modules: object[] = [];
// One after the other: Jest cannot link the same module twice at once.
for (const file of files.sort()) modules.push(await import(`../${file.replace(/\.ts$/, '.js')}`));
const catalogues = modules.flatMap((module) => Object.values(module)).filter(isWords);

function isWords(value: unknown): value is Words {
  return typeof value === 'object' && value !== null && 'en' in value && 'ar' in value;
}

const baseOf = (key: string) => key.replace(/_(zero|one|two|few|many|other)$/, '');
const holesOf = (text: string) => [...text.matchAll(/\{\{\s*(\w+)/g)].map(([, name]) => name);
const tagsOf = (text: string) => [...text.matchAll(/<(\/?\w+)>/g)].map(([, name]) => name);

describe.each(catalogues.map((words) => [words.name, words] as const))(
  'the words of %s',
  (_, words) => {
    const ar: Readonly<Record<string, string>> = words.ar;

    it('say the same things in both languages', () => {
      const keys = (catalogue: Readonly<Record<string, string>>) =>
        [...new Set(Object.keys(catalogue).map(baseOf))].sort();
      expect(keys(ar)).toEqual(keys(words.en));
    });

    it('have every plural form of their language', () => {
      for (const key of Object.keys(words.en).filter((name) => name.endsWith('_other'))) {
        const base = baseOf(key);
        expect(words.en).toHaveProperty([`${base}_one`]);
        for (const form of ['zero', 'one', 'two', 'few', 'many', 'other'])
          expect(ar).toHaveProperty([`${base}_${form}`]);
      }
    });

    it('never insert what the other language does not know, and keep its tags', () => {
      for (const [key, text] of Object.entries(ar)) {
        const english = Object.entries(words.en).filter(([name]) => baseOf(name) === baseOf(key));
        const known = new Set(english.flatMap(([, said]) => holesOf(said)));
        for (const hole of holesOf(text)) expect([key, known.has(hole)]).toEqual([key, true]);
        expect([key, tagsOf(text)]).toEqual([key, tagsOf(english[0]?.[1] ?? '')]);
      }
    });

    it('write Arabic with its own comma, digits and spelling', () => {
      const strange = /[\u0600-\u06ff]\s?[,;?]|\u064b\u0627|إنجليز|[\u0621-\u064a] ?[0-9]/u;
      const found = Object.entries(ar).filter(([, text]) => strange.test(text));
      expect(found).toEqual([]);
    });

    it('close what they open', () => {
      for (const text of [...Object.values(words.en), ...Object.values(ar)])
        expect(tagsOf(text).filter((tag) => tag?.startsWith('/'))).toHaveLength(
          tagsOf(text).length / 2,
        );
    });
  },
);

describe('counts and times', () => {
  it('write small counts as words, and large ones in the figures of the language', () => {
    expect(countInWords(3, 'en')).toBe('three');
    expect(countInWords(13, 'en')).toBe('13');
    expect(countInWords(4, 'ar')).toBe('أربع');
    expect(countInWords(41, 'ar')).toBe('٤١');
  });

  it('write dates with the month names of the Arabic edition and a 24-hour clock', () => {
    const at = new Date(2026, 10, 23, 13, 48);
    expect(formatFor('en').moment(at)).toBe('Mon 23 Nov, 13:48');
    expect(formatFor('ar').moment(at)).toContain('٢٣ تشرين الثاني');
    expect(formatFor('ar').time(at)).toBe('١٣:٤٨');
    expect(formatFor('en').timeOrDay(at, at)).toBe('13:48');
  });
});
