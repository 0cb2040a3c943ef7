import { readCorpus } from '../testing/corpus.js';
import fc from 'fast-check';
import { revertChange, segmentChanges, segmentDiff, type SegmentDiff } from './segment-diff.js';
import { tokenise } from './tokens.js';

/** Deletions in [-…-], insertions in {+…+}: the form wdiff prints. */
const show = (diff: SegmentDiff) =>
  diff.parts
    .map(({ type, text }) =>
      type === 'equal' ? text : type === 'delete' ? `[-${text}-]` : `{+${text}+}`,
    )
    .join('');

const beforeOf = (diff: SegmentDiff) =>
  diff.parts
    .filter((p) => p.type !== 'insert')
    .map((p) => p.text)
    .join('');
const afterOf = (diff: SegmentDiff) =>
  diff.parts
    .filter((p) => p.type !== 'delete')
    .map((p) => p.text)
    .join('');

function expectSound(before: string, after: string, diff: SegmentDiff): void {
  expect(beforeOf(diff)).toBe(before);
  expect(afterOf(diff)).toBe(after);
  const changes = diff.parts.filter((part) => part.change !== null).map((part) => part.change);
  expect([...new Set(changes)]).toEqual(
    Array.from({ length: diff.changes }, (_, change) => change),
  );
  diff.parts.forEach((part, index) => {
    const next = diff.parts[index + 1];
    expect(part.text).not.toBe('');
    expect(part.change === null).toBe(part.type === 'equal');
    if (next?.type === part.type) throw new Error(`two ${part.type} parts in a row`);
    if (next && part.type !== 'equal' && next.type !== 'equal') {
      expect([part.type, next.type, next.change]).toEqual(['delete', 'insert', part.change]);
    }
  });
  if (before === after) expect(diff.changes).toBe(0);
}

const word = fc.constantFrom(
  ...[
    'the',
    'of',
    'council',
    'minister',
    'talks',
    'said',
    'U.S.',
    'p.m.',
    '٣٫٥٪',
    '1,250.50',
    'didn’t',
  ],
  ...[
    'https://example.org/a?b=c',
    'http://عربي.example/مسار',
    'www.x.org/.',
    'a@b.co',
    '١٬٢٥٠٫٥٠',
    'iPhoneـات',
    'كـــتاب',
    'Ph.D.',
    'al-Assad',
    'well-known',
    'المحادثات',
    'المفاوضات',
    'قالَ',
    'في',
    'OpenAIية',
  ],
  ...[
    '👩🏽‍🚀',
    '👨‍👩‍👧‍👦',
    '🏴󠁧󠁢󠁥󠁮󠁧󠁿',
    '1️⃣',
    '🇵🇸',
    '字',
    '\uD83D',
    '\u200F',
    '\u2067',
    'e\u0301',
    '\u0301',
    '\u202E',
    '2024',
    '.',
    ',',
    '،',
    '«',
    '»',
    '“',
    '”',
    '-',
    '—',
    '%',
  ],
);
const gap = fc.constantFrom(
  ...[' ', ' ', ' ', '', '  ', '\u00A0', '\u202F', '\n', '\n\n', ' \n ', '\t', '\r\n', '\u2028'],
);
const text = fc.array(fc.tuple(word, gap), { maxLength: 40 }).map((pairs) => pairs.flat().join(''));
const edited = fc
  .tuple(text, fc.array(fc.tuple(fc.nat(), fc.nat(4), word, gap), { maxLength: 12 }))
  .map(([before, edits]): [string, string] => {
    const tokens = tokenise(before).tokens.map((token) => token.text + token.space);
    for (const [at, cut, put, space] of edits)
      tokens.splice(at % (tokens.length + 1), cut, put + space);
    return [before, tokens.join('')];
  });

describe('segmentDiff', () => {
  it.each([
    ['The talks failed.', 'The negotiations failed.', 'The [-talks-]{+negotiations+} failed.'],
    ['انتهت المحادثات أمس', 'انتهت المفاوضات أمس', 'انتهت [-المحادثات-]{+المفاوضات+} أمس'],
    ['He doesn’t agree', 'He does not agree', 'He [-doesn’t-]{+does not+} agree'],
    ['paid $1,250.50 today', 'paid $1,350.50 today', 'paid $[-1,250.50-]{+1,350.50+} today'],
    ['in the U.S. today', 'in the United States today', 'in the [-U.S.-]{+United States+} today'],
    ['one  two', 'one two', 'one [- -]two'],
    ['5 km', '5\u00A0km', '5[- -]{+\u00A0+}km'],
    ['First. Second.', 'First.\nSecond.', 'First.[- -]{+\n+}Second.'],
    ['First.\nSecond.', 'First. Second.', 'First.[-\n-]{+ +}Second.'],
    ['Yes, no', 'Yes no', 'Yes[-,-] no'],
    ['a b', 'a', 'a[- b-]'],
    ['', 'new', '{+new+}'],
    ['old', '', '[-old-]'],
    ['same\u0301 👩🏽‍🚀', 'same\u0301 👩‍🚀', 'same\u0301 [-👩🏽‍🚀-]{+👩‍🚀+}'],
    ['al-Assad spoke', 'Assad spoke', '[-al--]Assad spoke'],
  ])('%j → %j', (before, after, expected) => {
    const diff = segmentDiff(before, after);
    expect(show(diff)).toBe(expected);
    expectSound(before, after, diff);
  });

  it('joins changes held apart by a function word alone', () => {
    const diff = segmentDiff(
      'Officials announced the cancellation of the annual gathering yesterday evening.',
      'Officials called off the popular yearly festival yesterday evening.',
    );
    expect(show(diff)).toBe(
      'Officials [-announced the cancellation of the annual gathering-]' +
        '{+called off the popular yearly festival+} yesterday evening.',
    );
  });

  it('keeps a paragraph break between two changes', () => {
    expect(
      show(segmentDiff('one two three\nfour five six', 'uno dos three\ncuatro five six')),
    ).toBe('[-one two-]{+uno dos+} three\n[-four-]{+cuatro+} five six');
  });

  it('calls unrelated text rewritten, and an addition not', () => {
    const before = 'Heavy rain closed three roads near the coast on Monday morning.';
    const rewritten = segmentDiff(
      before,
      'Ministers will vote tomorrow about a new budget plan, he added.',
    );
    expect(rewritten).toMatchObject({
      rewritten: true,
      changes: 1,
      parts: [{ type: 'delete' }, { type: 'insert' }],
    });
    expect(segmentDiff('He left.', `He left. ${before}`)).toMatchObject({
      rewritten: false,
      changes: 1,
    });
    expect(segmentDiff(before, before)).toEqual({
      parts: [{ type: 'equal', text: before, change: null }],
      changes: 0,
      rewritten: false,
    });
  });

  it('gives up past the edit length', () => {
    const words = (from: number) =>
      Array.from({ length: 300 }, (_, n) => `word${from + n}`).join(' ');
    expect(segmentDiff(words(0), words(1_000)).rewritten).toBe(true);
    expect(segmentDiff('a b c d e', 'a x c y e', { maxEditLength: 1 }).rewritten).toBe(true);
    expect(segmentDiff('a b c d e', 'a x c y e').rewritten).toBe(false);
  });

  it('is lossless and well-formed for any two texts', () => {
    fc.assert(
      fc.property(fc.oneof(edited, fc.tuple(text, text)), ([before, after]) => {
        expectSound(before, after, segmentDiff(before, after));
      }),
      { numRuns: 1_000 },
    );
  });

  it('restores the old text when every change is taken back, one at a time and in any order', () => {
    fc.assert(
      fc.property(edited, fc.infiniteStream(fc.nat()), ([before, after], picks) => {
        const diff = segmentDiff(before, after);
        for (let change = 0; change < diff.changes; change++) {
          const part = diff.parts.map((p) =>
            p.change === change
              ? p.type === 'delete'
                ? p.text
                : ''
              : p.type === 'delete'
                ? ''
                : p.text,
          );
          expect(revertChange(diff, change)).toBe(part.join(''));
        }
        // Where words recur or run together, what is left may be cut into more changes than were left of
        // it before. Yet each one taken back brings the old text nearer, and there is an end.
        let now = after;
        let left = diff;
        for (let steps = before.length + after.length; left.changes > 0; steps--) {
          if (steps < 0) throw new Error('taking changes back does not end');
          const next = revertChange(left, (picks.next().value ?? 0) % left.changes);
          expect(next).not.toBe(now);
          [now, left] = [next, segmentDiff(before, next)];
        }
        expect(now).toBe(before);
      }),
      { numRuns: 300 },
    );
  });
});

describe('segmentChanges', () => {
  it('counts words of both sides, not marks or spaces', () => {
    const diff = segmentDiff('He said, on Sunday: yes.', 'She told us on Sunday yes!');
    expect(segmentChanges(diff)).toEqual({ inserted: 3, deleted: 2 });
  });
});

const corpus = readCorpus();
const onCorpus = corpus ? describe : describe.skip;

onCorpus('segmentDiff on real news', () => {
  it('is lossless on every sentence against its neighbour and against an edit of itself', () => {
    const pairs = (corpus ?? []).flatMap((story) => story.pairs);
    pairs.forEach(({ ar, en }, index) => {
      const next = pairs[(index + 1) % pairs.length];
      for (const [before, after] of [
        [ar, next?.ar ?? ''],
        [en, next?.en ?? ''],
        [en, en.replace(/ (\w+) /, ' $1, ')],
        [ar, ar.replace(' ', '\u00A0')],
      ] as const) {
        const diff = segmentDiff(before, after);
        expect(beforeOf(diff)).toBe(before);
        expect(afterOf(diff)).toBe(after);
      }
    });
    expect(pairs.length).toBeGreaterThan(500);
  });
});
