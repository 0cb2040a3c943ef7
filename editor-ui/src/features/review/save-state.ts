import type { EditSession } from './edit-session.js';
import { isUnsaved, type SaveRefusal } from './segment-work.js';

/** What the status line says of the saving. `ids` are the segments it speaks of. */
export type SaveState =
  | { readonly kind: 'saved'; readonly at: number | null }
  | { readonly kind: 'saving' | 'conflict'; readonly ids: readonly string[] }
  | { readonly kind: 'refused'; readonly ids: readonly string[]; readonly refusal: SaveRefusal }
  | {
      readonly kind: 'offline';
      readonly ids: readonly string[];
      readonly since: number;
      /** Only this page holds the words. */
      readonly unkept: boolean;
    };

/** saveState sums up a session, what a person must know first coming first. */
export function saveState(session: EditSession): SaveState {
  const works = [...session.segments];
  const idsOf = (fits: (work: (typeof works)[number][1]) => boolean) =>
    works.filter(([, work]) => fits(work)).map(([id]) => id);
  const conflicts = idsOf(({ conflict }) => conflict !== null);
  if (conflicts.length > 0) return { kind: 'conflict', ids: conflicts };
  const refused = works.find(([, { refusal }]) => refusal !== null);
  if (refused?.[1].refusal)
    return {
      kind: 'refused',
      ids: idsOf(({ refusal }) => refusal !== null),
      refusal: refused[1].refusal,
    };
  const unsaved = idsOf(isUnsaved);
  if (unsaved.length === 0) return { kind: 'saved', at: session.savedAt };
  if (session.offlineSince !== null)
    return {
      kind: 'offline',
      ids: unsaved,
      since: session.offlineSince,
      unkept: session.unkept,
    };
  return { kind: 'saving', ids: unsaved };
}
