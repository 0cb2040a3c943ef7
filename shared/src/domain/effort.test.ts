import fc from 'fast-check';
import { editRate, untouched, withinEdits } from './effort.js';

const text = fc
  .array(fc.constantFrom('talks', 'the', 'المحادثات', 'U.S.', '٣٫٥٪', ',', '\n', '👩🏽‍🚀'), {
    maxLength: 30,
  })
  .map((words) => words.join(' '));

describe('editRate', () => {
  it.each([
    ['the talks failed today', 'the negotiations failed today', 1, 4],
    ['the talks failed', 'the peace talks failed', 1, 4],
    ['the long talks failed', 'the talks failed', 1, 3],
    ['a b c d', 'c d a b', 4, 4],
    ['Hello, world', 'Hello world.', 2, 3],
    ['one\ntwo', 'one two', 0, 2],
    ['', 'two words', 2, 2],
    ['انتهت المحادثات أمس', 'انتهت المفاوضات أمس', 1, 3],
  ])('%j → %j: %i edits over %i words', (draft, target, edits, words) => {
    expect(editRate(draft, target)).toEqual({ edits, words, rate: edits / words });
  });

  it('stays finite for an empty target', () => {
    expect(editRate('three words gone', '')).toEqual({ edits: 3, words: 0, rate: 1 });
    expect(editRate('', '').rate).toBe(0);
  });

  it('is zero for the same words, and never more than replacing all of them', () => {
    fc.assert(
      fc.property(text, text, (draft, target) => {
        expect(editRate(draft, draft).edits).toBe(0);
        const { edits, words } = editRate(draft, target);
        expect(edits).toBeLessThanOrEqual(editRate(draft, '').edits + words);
        expect(edits).toBeGreaterThanOrEqual(Math.abs(editRate(draft, '').edits - words));
      }),
    );
  });
});

describe('withinEdits', () => {
  it('says of any two lists of words what counting their edits says', () => {
    const words = fc.array(fc.constantFrom('talks', 'the', 'failed', 'today'), { maxLength: 12 });
    fc.assert(
      fc.property(
        words,
        words,
        fc.double({ min: 0, max: 8, noNaN: true }),
        (before, after, most) => {
          const { edits } = editRate(before.join(' '), after.join(' '));
          expect(withinEdits(before, after, most)).toBe(edits <= most);
        },
      ),
    );
  });
});

describe('untouched', () => {
  it('forgives edges and composition, nothing else', () => {
    expect(untouched('Café opens.', ' Cafe\u0301 opens. ')).toBe(true);
    expect(untouched('Café opens.', 'Café opens')).toBe(false);
  });
});
