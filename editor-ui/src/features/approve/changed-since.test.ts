import type { SeenSegment, SegmentView } from '@dragoman/shared/contract';
import { richTextOf, type TargetStatus } from '@dragoman/shared/domain';
import { changedSince, seenOf } from './changed-since.js';

function segment(id: string, text: string, status: TargetStatus = 'edited'): SegmentView {
  const target = { version: 1, paragraphs: [richTextOf(text)], plain: text, status };
  return {
    ...{ id, kind: 'paragraph', position: 0, source: null, sourceChange: 'none', draft: null },
    ...{ previousSource: null, drafting: false, proposal: null, findings: [], dismissed: [] },
    target: { ...target, cutReason: null, by: null, at: null },
  };
}

it('lists what changed since somebody looked, and nothing that did not', () => {
  const before = [
    segment('same', 'Nothing happened.', 'untouched'),
    segment('words', 'The herd came.'),
    segment('cut', 'It repeats.'),
    segment('back', 'It was cut.', 'cut'),
    segment('cut before', 'Old.', 'cut'),
    segment('merged', 'It went into another.'),
  ];
  const now = [
    segment('same', 'Nothing happened.', 'confirmed'),
    segment('new', 'Added.'),
    segment('new and cut', 'Never seen.', 'cut'),
    segment('words', 'The herd came back.'),
    segment('cut', 'It repeats.', 'cut'),
    segment('back', 'It was cut.'),
    segment('cut before', 'Other.', 'cut'),
  ];
  const { changed, gone } = changedSince(now, seenOf(before));
  expect(changed.map(({ number, what }) => [number, what])).toEqual([
    [2, 'new'],
    [4, 'words'],
    [5, 'cut'],
    [6, 'restored'],
  ]);
  expect(gone.map(({ segmentId }) => segmentId)).toEqual(['merged']);
  expect(changedSince(now, seenOf(now))).toEqual({ changed: [], gone: [] });
});

it('shows more rather than less where nobody knows what was seen', () => {
  const seen = new Map<string, SeenSegment>();
  const { changed } = changedSince([segment('a', 'Words.'), segment('b', 'More.')], seen);
  expect(changed.map(({ what }) => what)).toEqual(['new', 'new']);
});
