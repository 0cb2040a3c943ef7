import fc from 'fast-check';
import { tokenise } from './tokens.js';

const texts = (text: string) => tokenise(text).tokens.map((token) => token.text);

describe('tokenise', () => {
  it.each([
    ['The U.S. said 3.5% at 5 p.m.', 'The|U.S.|said|3.5%|at|5|p.m.'],
    ['بلغ ٣٫٥٪ من ١٬٢٥٠٫٥٠', 'بلغ|٣٫٥٪|من|١٬٢٥٠٫٥٠'],
    ['He didn’t pay $1,250.50.', 'He|didn’t|pay|$|1,250.50|.'],
    ['al-Assad’s state-of-the-art', 'al|-|Assad’s|state|-|of|-|the|-|art'],
    [
      'see https://example.org/a?b=c#d, or (www.example.org).',
      'see|https://example.org/a?b=c#d|,|or|(|www.example.org|)|.',
    ],
    ['desk@example.org, now', 'desk@example.org|,|now'],
    ['«قالَ» الوزيرُ، ثمّ', '«|قالَ|»|الوزيرُ|،|ثمّ'],
    ['👩🏽‍🚀 won 🇵🇸🇪🇬 ❤️‍🔥', '👩🏽‍🚀|won|🇵🇸|🇪🇬|❤️‍🔥'],
    ['شركة OpenAIالجديدة in 20th G20', 'شركة|OpenAIالجديدة|in|20th|G20'],
    ['one\ntwo', 'one|\n|two'],
    ['one\r\ntwo \r\n', 'one|\r\n|two|\r\n'],
    ['England 🏴󠁧󠁢󠁥󠁮󠁧󠁿 won, 👨‍👩‍👧‍👦 came', 'England|🏴󠁧󠁢󠁥󠁮󠁧󠁿|won|,|👨‍👩‍👧‍👦|came'],
    ['cafe\u0301 x\u0301 1\uFE0F\u20E3', 'cafe\u0301|x\u0301|1\uFE0F\u20E3'],
    ['a.bc sentence.Next a.b.c1', 'a|.|bc|sentence|.|Next|a|.|b|.|c1'],
  ])('cuts %s', (text, expected) => {
    expect(texts(text).join('|')).toBe(expected);
  });

  const piece = fc.constantFrom(
    ...[
      'U.S.',
      '٣٫٥٪',
      '1,250.50',
      'https://example.org/a',
      'didn’t',
      'al-Assad',
      'قالَ',
      'e\u0301',
    ],
    ...[
      '👩🏽‍🚀',
      '🇵🇸',
      '❤️',
      '🏴󠁧󠁢󠁥󠁮󠁧󠁿',
      '👨‍👩‍👧‍👦',
      '\r\n',
      '字',
      ' ',
      '  ',
      '\u00A0',
      '\n',
      '.',
      '،',
      '«',
      '-',
      '\u0301',
      '\u200D',
      'x',
      '٢',
    ],
  );
  const text = fc.oneof(
    fc.string({ unit: piece }),
    fc.string({ unit: 'grapheme' }),
    fc.string({ unit: 'binary' }),
  );

  it('loses nothing, and no word holds a space', () => {
    fc.assert(
      fc.property(text, (whole) => {
        const { lead, tokens } = tokenise(whole);
        expect(lead + tokens.map((token) => token.text + token.space).join('')).toBe(whole);
        for (const token of tokens) {
          expect(/^(?:\r?\n|\S+)$/u.test(token.text)).toBe(true);
          expect(token.space).toMatch(/^(?:(?!\r?\n)\s)*$/u);
        }
      }),
      { numRuns: 500 },
    );
  });

  it.each(['a-', 'a.a.', 'a@', 'www.(', '1.', 'a\u0301', '\u200D', ' ', 'http://'])(
    'cuts 100,000 times %j without going over it again and again',
    (unit) => expect(texts(`${unit.repeat(100_000)}b!`).length).toBeGreaterThan(0),
    2_000,
  );

  it('never cuts through a grapheme', () => {
    const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });
    fc.assert(
      fc.property(fc.array(piece.filter((p) => !/^[\u0301\u200D]/u.test(p))), (pieces) => {
        const whole = pieces.join('');
        const starts = new Set([...graphemes.segment(whole)].map(({ index }) => index));
        const { lead, tokens } = tokenise(whole);
        let at = lead.length;
        for (const token of tokens) {
          expect(starts.has(at)).toBe(true);
          at += token.text.length + token.space.length;
        }
      }),
    );
  });
});
