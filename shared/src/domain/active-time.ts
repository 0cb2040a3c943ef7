/** When a person took a story in hand: claimed it, was given it, reopened it. */
export interface Taking {
  readonly by: string;
  readonly at: Date;
}

/** Something a person did to a segment: a save, a confirmation, a cut. */
export interface EditingAct extends Taking {
  readonly segmentId: string;
}

/** The longest pause between two acts that still counts as work on the second. */
export const IDLE_CAP_MS = 60_000;

/**
 * activeTime tells how long people worked on each segment, in milliseconds: the time since the same
 * person's last act on the story or since they took it in hand, never more than a minute each, because
 * who pauses longer does something else. Nothing for the first act of somebody who never took the story.
 * No keys are logged; reading that leads to no act is not seen.
 */
export function activeTime(
  acts: readonly EditingAct[],
  takings: readonly Taking[],
): Map<string, number> {
  const lastOf = new Map<string, number>();
  const spent = new Map<string, number>();
  for (const { by, at, segmentId } of inOrder(acts, takings)) {
    const now = at.getTime();
    if (segmentId !== null) {
      const worked = Math.min(now - (lastOf.get(by) ?? now), IDLE_CAP_MS);
      spent.set(segmentId, (spent.get(segmentId) ?? 0) + worked);
    }
    lastOf.set(by, now);
  }
  return spent;
}

function inOrder(acts: readonly EditingAct[], takings: readonly Taking[]) {
  const all = [...takings.map((taking) => ({ ...taking, segmentId: null })), ...acts];
  return all.toSorted((a, b) => a.at.getTime() - b.at.getTime());
}
