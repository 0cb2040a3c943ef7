import { Mark } from '../../chrome/mark.js';
import { useFormat } from '../../i18n/use-format.js';
import { useWords } from '../../i18n/use-words.js';
import type { SegmentInk } from './segment-ink.js';
import { storyWords } from './story-words.js';

/** SegmentSpine is the middle of a row: the segment's number and where it stands. */
export function SegmentSpine({
  number,
  ink,
}: {
  readonly number: number;
  readonly ink: SegmentInk;
}) {
  const t = useWords(storyWords);
  const format = useFormat();
  return (
    <p className="spine">
      <span className="no">{format.number(number)}</span>
      <Mark name={ink.mark} />
      <span className="st">{t(ink.says)}</span>
    </p>
  );
}
