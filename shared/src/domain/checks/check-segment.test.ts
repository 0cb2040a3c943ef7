import fc from 'fast-check';
import { BlockKind } from '../block.js';
import type { TextRange } from '../finding.js';
import { checkSegment } from './check-segment.js';
import type { CheckedSegment } from './checked-segment.js';
import { numberLedger, quotationLedger } from './story-ledger.js';

// Pieces that the checks care for, mixed with any Unicode at all, lone surrogates included.
const piece = fc.oneof(
  fc.constantFrom(
    ...'٦٤٪|مليون|ومئتي ألف|ثلاثة وعشرين|لا|كانون الثاني|«|»|“|”|"|12.5%|1950-53|bn|half a|and|hundred'.split(
      '|',
    ),
    ...'4 May|[[s07]]|⟦1⟧|<b>|&nbsp;|&#39;|the the|not |\u202e|\u200b|½|İ|ﷺ|ﬁ|-|,|.|:|\n| '.split(
      '|',
    ),
  ),
  fc.string({ unit: 'binary', maxLength: 6 }),
);
const text = fc.array(piece, { maxLength: 25 }).map((pieces) => pieces.join(''));
const side = fc.record({ text, hrefs: fc.array(fc.webUrl(), { maxLength: 2 }) });
const segment: fc.Arbitrary<CheckedSegment> = fc.record({
  kind: fc.constantFrom(...BlockKind.options),
  source: fc.option(side),
  target: side,
  status: fc.constantFrom('untouched', 'edited', 'confirmed', 'cut'),
  draft: fc.option(text),
  drafted: fc.boolean(),
});

const isWithin = (range: TextRange | null, length: number) =>
  range === null || (range.start >= 0 && range.start < range.end && range.end <= length);

describe('checkSegment, on any text', () => {
  it('never throws, points within the texts, and names each finding once', () => {
    fc.assert(
      fc.property(segment, (any) => {
        const findings = checkSegment(any);
        for (const { range, sourceRange, fix } of findings) {
          expect(isWithin(range, any.target.text.length)).toBe(true);
          expect(isWithin(sourceRange, any.source?.text.length ?? 0)).toBe(true);
          expect(fix === null || range !== null).toBe(true);
        }
        expect(new Set(findings.map(({ id }) => id)).size).toBe(findings.length);
      }),
      { numRuns: 1_000 },
    );
  });

  it('gives the same findings again, whatever was checked between', () => {
    fc.assert(
      fc.property(segment, segment, (first, second) => {
        const before = checkSegment(first);
        checkSegment(second);
        expect(checkSegment(first)).toEqual(before);
      }),
    );
  });

  it('finds nothing in a cut segment', () => {
    fc.assert(
      fc.property(segment, (any) => {
        expect(checkSegment({ ...any, status: 'cut' })).toEqual([]);
      }),
    );
  });

  it('keeps the ledgers within the texts', () => {
    fc.assert(
      fc.property(text, text, (source, target) => {
        for (const line of [...numberLedger(source, target), ...quotationLedger(source, target)]) {
          for (const snippet of [line.arabic, line.english]) {
            expect(isWithin(snippet?.mark ?? null, snippet?.text.length ?? 0)).toBe(true);
          }
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('checkSegment, on a text made to stall a pattern', () => {
  const UNITS = [
    'aa ',
    'والف ',
    '1 ',
    '"a ',
    '‘a ',
    '<a ',
    '**a ',
    '[',
    'note ',
    'one hundred ',
    ' ',
  ];

  // Each takes some milliseconds; a pattern that backtracks would run into the time limit of the test.
  it.each(UNITS)(
    'comes back from 60,000 characters of nothing but %j',
    (unit) => {
      const long = unit.repeat(60_000 / unit.length);
      const findings = checkSegment({
        kind: 'paragraph',
        source: { text: long, hrefs: [] },
        target: { text: long, hrefs: [] },
        status: 'edited',
        draft: long,
        drafted: true,
      });
      expect(Array.isArray(findings)).toBe(true);
    },
    10_000,
  );
});
