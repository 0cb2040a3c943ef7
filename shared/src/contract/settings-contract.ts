import { z } from 'zod';

/** What an admin sets for the whole desk. */
export const DeskSettings = z.strictObject({
  /** Whoever last edited a translation may not approve it. */
  fourEyes: z.boolean(),
});
export type DeskSettings = z.infer<typeof DeskSettings>;
