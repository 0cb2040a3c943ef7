import { z } from 'zod';
import { RichText, TargetStatus } from '../domain/index.js';

/** What a page says as it is left: at which version it showed the English of each segment. */
export const SeenVersions = z.strictObject({
  versions: z.record(z.uuid(), z.number().int().nonnegative()),
});
export type SeenVersions = z.infer<typeof SeenVersions>;

/** A segment as a person last saw it. */
export const SeenSegment = z.strictObject({
  segmentId: z.uuid(),
  paragraphs: z.array(RichText),
  status: TargetStatus,
});
export type SeenSegment = z.infer<typeof SeenSegment>;

/** A translation as a person last saw it, on whatever computer. */
export const LastSeen = z.strictObject({
  /** When they left it; null where they have never had it open. */
  at: z.string().nullable(),
  segments: z.array(SeenSegment),
});
export type LastSeen = z.infer<typeof LastSeen>;
