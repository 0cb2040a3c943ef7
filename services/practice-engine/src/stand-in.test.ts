import fc from 'fast-check';
import { INLINE_TAG } from './inline-tags.js';
import { standIn } from './stand-in.js';

const ARABIC_LEFT = /\p{Script=Arabic}|[\u0600-\u06FF]/u;

describe('standIn', () => {
  it.each([
    ['numbers', '١٬٢٥٠ و٣٫٥ و٦٤٪', '1,250 and 3.5 and 64%'],
    ['scales', '١٤ ألف، ٣,٥ مليون، ٢ مليار', '14,000, 3.5 million, 2 billion'],
    ['number words', 'ثلاثة وأربعون ألفاً، أحد عشر، مئتان وخمسون', '43,000, 11, 250'],
    ['ages and centuries', 'الثامنة والخمسين، القرن الحادي عشر', 'The 58th, the century the 11th'],
    ['a year in words', 'عام ألفين وستة', 'Year 2006'],
    ['both month names', '٣ كانون الثاني/يناير ٢٠٢٦', '3 January 2026'],
    ['a month glossed in brackets', 'تشرين الأول (أكتوبر)', 'October'],
    ['Maghrebi months', '٥ جويلية و٦ غشت', '5 July and 6 August'],
    ['a Hijri date', '١٢ شعبان ١٤٤٧', '12 Shaaban 1447'],
    ['guillemets', 'قال: «لا أحد يعرف».', 'Said: “Not one of yarf”.'],
    ['countries and institutions', 'العراق والأمم المتحدة', 'Iraq and the United Nations'],
    ['clitics before the article', 'للحكومة وبالمدينة', 'For the government and in the city'],
    ['names nobody knows', 'نصير الحلفي', 'Nasir al-halfi'],
    ['Arabic punctuation', 'متى؟ الآن؛ هنا، هناك', 'When? Now; here, there'],
  ])('renders %s', (_what, arabic, english) => {
    expect(standIn(arabic)).toBe(english);
  });

  it('keeps tags on the words they were on, with a space after what Arabic joins on', () => {
    expect(standIn('قالت ⟦1⟧الحكومة⟦/1⟧ و⟦2⟧البرلمان⟦/2⟧')).toBe(
      'Said ⟦1⟧the government⟦/1⟧ and ⟦2⟧the parliament⟦/2⟧',
    );
  });

  const arabicText = fc.string({
    unit: fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(...'ابتثجحخدذرزسشصضطظعغفقكلمنهويءآأإؤئىةً ') },
      { weight: 2, arbitrary: fc.constantFrom(...' ،؛؟«»٪٫٬٠١٢٣۴۵ـ\u202E\u200F.:"()') },
      {
        weight: 1,
        arbitrary: fc.integer({ min: 0x600, max: 0x8ff }).map((c) => String.fromCodePoint(c)),
      },
      {
        weight: 1,
        arbitrary: fc.integer({ min: 0xfb50, max: 0xfefc }).map((c) => String.fromCodePoint(c)),
      },
    ),
    maxLength: 60,
  });

  it('leaves no Arabic, says something for every letter, and answers alike each time', () => {
    fc.assert(
      fc.property(arabicText, (arabic) => {
        const english = standIn(arabic);
        expect(english).not.toMatch(ARABIC_LEFT);
        if (/\p{L}/u.test(arabic)) expect(english).toMatch(/[\p{L}\p{N}]/u);
        expect(standIn(arabic)).toBe(english);
      }),
    );
  });

  it('returns every tag once, around something wherever it was around something', () => {
    const pieces = fc.array(fc.tuple(arabicText, fc.boolean()), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(pieces, (parts) => {
        const tagged = parts
          .map(([text, marked], at) => (marked ? `⟦${at}⟧${text}⟦/${at}⟧` : text))
          .join('');
        const english = standIn(tagged);
        expect(english.match(INLINE_TAG)).toEqual(tagged.match(INLINE_TAG));
        for (const [at, [text, marked]] of parts.entries()) {
          if (!marked || !/\p{L}/u.test(text)) continue;
          expect(english).toMatch(new RegExp(`⟦${at}⟧[^⟦]*[\\p{L}\\p{N}][^⟦]*⟦/${at}⟧`, 'u'));
        }
      }),
    );
  });
});
