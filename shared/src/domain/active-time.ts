/** Something a person did to a segment: a save, a confirmation, a cut. */
export interface EditingAct {
  readonly by: string;
  readonly at: Date;
  readonly segmentId: string;
}

/** The longest pause between two acts that still counts as work on the second. */
export const IDLE_CAP_MS = 60_000;

/**
 * activeTime tells how long people worked on each segment, in milliseconds: the time since the same
 * person's last act on the story, never more than a minute each, because who pauses longer does
 * something else. A person's first act counts from `startedAt` (when the story was claimed), and
 * nothing where that is unknown or later. No keys are logged; reading that leads to no act is not seen.
 */
export function activeTime(
  acts: readonly EditingAct[],
  startedAt: Date | null,
): Map<string, number> {
  const lastOf = new Map<string, number>();
  const spent = new Map<string, number>();
  for (const act of acts.toSorted((a, b) => a.at.getTime() - b.at.getTime())) {
    const at = act.at.getTime();
    const since = lastOf.get(act.by) ?? startedAt?.getTime() ?? at;
    const worked = Math.min(Math.max(at - since, 0), IDLE_CAP_MS);
    spent.set(act.segmentId, (spent.get(act.segmentId) ?? 0) + worked);
    lastOf.set(act.by, at);
  }
  return spent;
}
