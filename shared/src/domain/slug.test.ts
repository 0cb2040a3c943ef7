import fc from 'fast-check';
import { slugOf } from './slug.js';

describe('slugOf', () => {
  it.each([
    ['U.S. won’t pay $1,250 & more', 'us-wont-pay-1250-and-more'],
    ['Café Straße: Łódź’s “best”', 'cafe-strasse-lodzs-best'],
    ['Inflation at 3.5% in ٢٠٢٤', 'inflation-at-3-5-percent-in-2024'],
    ['خبر عاجل', 'story'],
    ['', 'story'],
    ['x'.repeat(100), 'x'.repeat(80)],
  ])('%j → %s', (headline, slug) => expect(slugOf(headline)).toBe(slug));

  it('is a clean, short, whole-word path part, and its own slug', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary' }), fc.lorem({ maxCount: 30 })),
        (headline) => {
          const slug = slugOf(headline);
          expect(slug).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
          expect(slug.length).toBeLessThanOrEqual(80);
          expect(slugOf(slug)).toBe(slug);
        },
      ),
    );
    const long = slugOf('The council of ministers '.repeat(8));
    expect('the-council-of-ministers-'.repeat(8).startsWith(`${long}-`)).toBe(true);
  });
});
