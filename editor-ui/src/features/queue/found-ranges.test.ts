import { foldArabic } from '@dragoman/shared/domain';
import fc from 'fast-check';
import { foundRanges } from './found-ranges.js';

const found = (text: string, search: string) =>
  foundRanges(text, search).map(({ start, end }) => text.slice(start, end));

describe('foundRanges', () => {
  it('finds Arabic in any spelling, with the vowel signs that stand on it', () => {
    expect(found('قال أحمدُ إن المؤتمـــر', 'احمد المؤتمر')).toEqual(['أحمدُ', 'المؤتمـــر']);
  });

  it('finds Arabic-Indic figures by Western ones', () => {
    expect(found('في عام ٢٠٢٤ وحده', '2024')).toEqual(['٢٠٢٤']);
  });

  it('finds every word of the search, and joins spans that touch', () => {
    expect(found('Port of Tyre, port of call', 'port of')).toEqual(['Port', 'of', 'port', 'of']);
    expect(found('aabb', 'aa bb')).toEqual(['aabb']);
  });

  it('finds nothing for an empty search', () => {
    expect(foundRanges('Port of Tyre', '  ')).toEqual([]);
  });

  it('gives ordered spans that never overlap and fold to something searched', () => {
    const letters = fc.string({ unit: fc.constantFrom(...'ابأةهُـ ٢2aA'), maxLength: 30 });
    fc.assert(
      fc.property(letters, letters, (text, search) => {
        let end = -1;
        for (const range of foundRanges(text, search)) {
          expect(range.start).toBeGreaterThan(end);
          expect(foldArabic(text.slice(range.start, range.end))).not.toBe('');
          end = range.end;
        }
      }),
    );
  });
});
