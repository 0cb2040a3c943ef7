import { activeTime, IDLE_CAP_MS } from './active-time.js';
import { saysPhrase } from './says-phrase.js';
import { measureSegment, sumEffort, type FinishedSegment } from './story-effort.js';

function measureStory(finished: readonly FinishedSegment[]) {
  const segments = finished.map(measureSegment);
  return { segments, ...sumEffort(segments) };
}

describe('measuring a story', () => {
  it('compares what was drafted and published, and counts cuts and additions by their fate', () => {
    const { segments, ...story } = measureStory([
      { draft: 'Talks failed.', final: ' Talks failed. ' },
      { draft: 'He said so on Monday there.', final: 'On Monday he said so.' },
      { draft: 'Nobody will read this.', final: null },
      { draft: null, final: 'An editor wrote this.' },
      { draft: '', final: 'The engine gave up.' },
    ]);
    expect(segments.map(({ fate, edits, words, hter }) => [fate, edits, words, hter])).toEqual([
      ['untouched', 0, 3, 0],
      ['edited', 4, 6, 4 / 6],
      ['cut', 0, 0, null],
      ['added', 0, 0, null],
      ['edited', 5, 5, 1],
    ]);
    expect(story).toMatchObject({ edits: 9, words: 14, finalWords: 15, hter: 9 / 14 });
    expect(story.chrf).toBeGreaterThan(20);
    expect(story.bleu).toBeGreaterThan(0);
  });

  it('says nothing of a story without a draft', () => {
    expect(measureStory([{ draft: null, final: 'All by hand.' }])).toMatchObject({
      hter: null,
      chrf: null,
      bleu: null,
    });
  });
});

describe('activeTime', () => {
  const start = Date.parse('2026-11-23T09:00:00Z');
  const act = (by: string, second: number, segmentId: string) => ({
    by,
    segmentId,
    at: new Date(start + second * 1_000),
  });

  const took = (by: string, second: number) => ({ by, at: new Date(start + second * 1_000) });

  it('counts each person’s own gaps, a minute at most, from when they took the story', () => {
    const acts = [
      act('a', 20, 's1'),
      act('b', 25, 's2'),
      act('a', 50, 's1'),
      act('a', 4_000, 's2'),
    ];
    const takings = [took('b', 10), took('a', 0)];
    expect([...activeTime(acts.toReversed(), takings)]).toEqual([
      ['s1', 50_000],
      ['s2', 15_000 + IDLE_CAP_MS],
    ]);
    // Who gave the story away and took it again did nothing in between.
    const again = activeTime(
      [act('a', 10, 's1'), act('a', 40, 's1')],
      [took('a', 5), took('a', 35)],
    );
    expect([...again.values()]).toEqual([10_000]);
  });

  it('counts nothing for a first act whose beginning nobody knows', () => {
    expect([...activeTime([act('a', 20, 's1')], [took('b', 0)]).values()]).toEqual([0]);
    expect([...activeTime([act('a', 20, 's1')], [took('a', 99)]).values()]).toEqual([0]);
  });
});

it.each([
  ['The UN Security Council’s members met', 'UN Security Council', true],
  ['Ministers met', 'minister', true],
  ['The administer spoke', 'minister', false],
  ['Al‑Aqsa Mosque', 'al-aqsa mosque', true],
  ['C++ was used', 'C++', true],
  ['anything', ' ', false],
])('saysPhrase(%j, %j) is %s', (text, phrase, expected) => {
  expect(saysPhrase(text, phrase)).toBe(expected);
});
