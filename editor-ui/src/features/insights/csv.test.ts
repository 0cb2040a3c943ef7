import fc from 'fast-check';
import { csvOf } from './csv.js';

describe('csvOf', () => {
  it('writes numbers with a dot, nothing for nothing, and quotes what needs it', () => {
    expect(
      csvOf(
        ['a', 'b'],
        [
          [0.25, null],
          ['x, "y"', 'line\nfeed'],
        ],
      ),
    ).toBe('\uFEFFa,b\r\n0.25,\r\n"x, ""y""","line\nfeed"\r\n');
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', ' =1', '\t=1', '＝1', '|calc', '%0A', '\r=1'])(
    'hands %j to no spreadsheet as a formula',
    (cell) =>
      expect(
        csvOf([], [[cell]])
          .split('\r\n')[1]
          ?.replace(/^"/, ''),
      ).toMatch(/^'/),
  );

  it('keeps every other text as it is', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const cell = csvOf([], [[text]]).slice(3, -2);
        const read = cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell;
        expect([text, `'${text}`]).toContain(read);
      }),
    );
  });
});
