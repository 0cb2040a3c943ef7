import fc from 'fast-check';
import { richDiff, richTextOf } from '@dragoman/shared/domain';
import { diffLines } from './diff-lines.js';

const line = fc
  .array(fc.constantFrom('the', 'herd', 'came', 'back', 'first'), { maxLength: 6 })
  .map((words) => words.join(' '));
const lines = fc.array(line, { minLength: 1, maxLength: 4 });

describe('diffLines', () => {
  it('shows the new paragraphs exactly when deletions and break marks are left out', () => {
    fc.assert(
      fc.property(lines, lines, (before, after) => {
        const drawn = diffLines(richDiff(before.map(richTextOf), after.map(richTextOf)));
        const shown = drawn.map((pieces) =>
          pieces
            .filter(({ type, text }) => type !== 'delete' && text !== '¶')
            .map(({ text }) => text)
            .join(''),
        );
        expect(shown).toEqual(after);
      }),
    );
  });

  it('marks a paragraph that was joined and one that was split', () => {
    const joined = diffLines(
      richDiff([richTextOf('One.'), richTextOf('Two.')], [richTextOf('One. Two.')]),
    );
    expect(joined).toHaveLength(1);
    expect(joined[0]).toContainEqual(expect.objectContaining({ type: 'delete', text: '¶' }));
    const split = diffLines(
      richDiff([richTextOf('One. Two.')], [richTextOf('One.'), richTextOf('Two.')]),
    );
    expect(split).toHaveLength(2);
    expect(split[0]).toContainEqual(expect.objectContaining({ type: 'insert', text: '¶' }));
  });
});
