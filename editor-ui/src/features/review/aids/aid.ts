import type { SegmentView } from '@dragoman/shared/contract';
import type { RichText, TextRange } from '@dragoman/shared/domain';
import type { SegmentText } from '../segment-work.js';

/** The hand of an aid in the open segment's text; what it writes is undone and saved as typing is. */
export interface Pen {
  /** Puts words in at the caret, in place of what is selected, and sets them apart from their neighbours. */
  readonly insert: (words: string) => void;
  /** Puts words in the place of a stretch of the target's plain text, if it still reads as given. */
  readonly exchange: (range: TextRange, was: string, words: string) => void;
  /** Puts a whole text in the place of the target. */
  readonly replace: (paragraphs: readonly RichText[]) => void;
}

/** What every aid under the open segment is given. */
export interface AidProps {
  readonly segment: SegmentView;
  readonly number: number;
  /** The English as it is typed just now. */
  readonly text: SegmentText;
  /** Null while the text cannot be changed. */
  readonly pen: Pen | null;
  /** Tells those who hear the page what an aid has done. */
  readonly say: (words: string) => void;
}
