import type { SegmentView } from '@dragoman/shared/contract';
import type { ServerText } from './segment-work.js';

/** serverTextOf gives the English a segment holds on the server; an empty one where it has none yet. */
export function serverTextOf({ target }: SegmentView): ServerText {
  if (!target) return { version: 0, paragraphs: [], status: 'untouched' };
  const { version, paragraphs, status } = target;
  return { version, paragraphs, status };
}
