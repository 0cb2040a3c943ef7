import { z } from 'zod';
import { RichText } from '../domain/index.js';
import { PersonRef } from './person-contract.js';

/** What a page says of itself every few seconds while a translation is open in it. */
export const PresenceBeat = z.strictObject({
  /** The page's own id, made when it opened: one person may have several pages. */
  page: z.uuid(),
  segmentId: z.uuid().nullish(),
  /** Whether words were typed in that segment since the last beat: that asks for its lease. */
  typing: z.boolean().default(false),
});
export type PresenceBeat = z.infer<typeof PresenceBeat>;

/** Somebody who has the translation open. */
export const PresentPerson = z.strictObject({
  page: z.uuid(),
  person: PersonRef,
  segmentId: z.uuid().nullable(),
  typing: z.boolean(),
  since: z.string(),
});
export type PresentPerson = z.infer<typeof PresentPerson>;

/** Whose hands are on a segment: a request to wait, never a lock. */
export const SegmentLease = z.strictObject({
  segmentId: z.uuid(),
  person: PersonRef,
  page: z.uuid(),
  since: z.string(),
  until: z.string(),
});
export type SegmentLease = z.infer<typeof SegmentLease>;

/** Who is here, and whose hands are where. */
export const PresenceView = z.strictObject({
  people: z.array(PresentPerson),
  leases: z.array(SegmentLease),
});
export type PresenceView = z.infer<typeof PresenceView>;

/** Words of mine that somebody's takeover put aside. */
export const RecoveredText = z.strictObject({
  id: z.uuid(),
  segmentId: z.uuid(),
  takenBy: PersonRef.nullable(),
  baseVersion: z.number().int(),
  paragraphs: z.array(RichText),
  at: z.string(),
});
export type RecoveredText = z.infer<typeof RecoveredText>;

/** Words on their way when a segment was taken over, to be kept aside. */
export const KeepRecovered = z.strictObject({
  paragraphs: z.array(RichText).max(200),
  baseVersion: z.number().int().nonnegative(),
});
