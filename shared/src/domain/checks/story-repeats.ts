import type { CheckedSegment, StoryAlarm } from './checked-segment.js';
import { foldedSource } from './folded-source.js';
import { remembered } from './remembered.js';

const FEWEST_LETTERS = 20;

/** storyRepeats advises where the same Arabic stands twice in a story and is not rendered alike. */
export function storyRepeats(segments: readonly CheckedSegment[]): StoryAlarm[] {
  const first = new Map<string, string>();
  return segments.flatMap(({ source, target, status }, segment): StoryAlarm[] => {
    if (!source || status === 'cut' || target.text.trim() === '') return [];
    if (source.text.length < FEWEST_LETTERS) return [];
    const key = keyOf(source.text);
    const other = first.get(key);
    if (other === undefined) first.set(key, target.text);
    if (other === undefined || plain(other) === plain(target.text)) return [];
    return [
      {
        segment,
        kind: 'same_source',
        severity: 'advise',
        code: 'same_source',
        params: { other: other.length <= 80 ? other : `${other.slice(0, 80)}…` },
        subject: other,
      },
    ];
  });
}

const keyOf = remembered((text) =>
  foldedSource(text)
    .folded.replace(/[^\u0621-\u064a\d]+/g, ' ')
    .trim(),
);

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
