import type { TranslationView } from '@dragoman/shared/contract';
import type { EditSession } from './edit-session.js';
import {
  type FindQuery,
  findMatches,
  type Match,
  matcherOf,
  replaceMatches,
} from './find-matches.js';
import { sameText } from './merge-words.js';
import { type SegmentText, textOf } from './segment-work.js';
import type { SessionStore } from './session-store.js';

/** Where a query fits in one segment. */
export interface SegmentHits {
  readonly id: string;
  readonly number: number;
  readonly text: SegmentText;
  readonly matches: readonly Match[];
}

/** One segment's words before and after a replacement, for taking it back. */
export interface Replaced {
  readonly id: string;
  readonly before: SegmentText;
  readonly after: SegmentText;
}

/** hitsIn finds a query in the English as it reads on the page; cut segments are left out. Throws SyntaxError. */
export function hitsIn(
  { segments }: Pick<TranslationView, 'segments'>,
  session: EditSession,
  query: FindQuery,
): SegmentHits[] {
  const matcher = matcherOf(query);
  if (!matcher) return [];
  return segments.flatMap(({ id }, index) => {
    const work = session.segments.get(id);
    const text = work && textOf(work);
    if (!text || text.status === 'cut' || work.conflict) return [];
    const matches = findMatches(text.paragraphs, matcher, query);
    return matches.length > 0 ? [{ id, number: index + 1, text, matches }] : [];
  });
}

/** replaceHits writes the wanted replacements; a segment that was confirmed is edited again. */
export function replaceHits(
  store: SessionStore,
  hits: readonly SegmentHits[],
  isWanted: (hit: SegmentHits, match: Match) => boolean,
  at: number,
): Replaced[] {
  return hits.flatMap((hit) => {
    const matches = hit.matches.filter((match) => isWanted(hit, match));
    if (matches.length === 0) return [];
    const paragraphs = replaceMatches(hit.text.paragraphs, matches);
    const after: SegmentText = { paragraphs, status: 'edited' };
    store.dispatch({ type: 'written', segmentId: hit.id, text: after, at });
    return [{ id: hit.id, before: hit.text, after }];
  });
}

/** takeBack puts the words back where nobody has written since; it gives how many segments it left alone. */
export function takeBack(store: SessionStore, replaced: readonly Replaced[], at: number): number {
  let left = 0;
  for (const { id, before, after } of replaced) {
    const work = store.session().segments.get(id);
    if (!work || !sameText(textOf(work).paragraphs, after.paragraphs)) left += 1;
    else store.dispatch({ type: 'written', segmentId: id, text: before, at });
  }
  return left;
}
