import { z } from 'zod';

/** What a term names; it decides how freely Arabic grammar may dress it (see `arabic-patterns.ts`). */
export const TermKind = z.enum(['person', 'place', 'institution', 'title', 'word']);
export type TermKind = z.infer<typeof TermKind>;

/**
 * Where a term stands. Only an adopted term is matched, prompted and checked; a candidate waits for a
 * decision; a declined one was never adopted and a retired one no longer holds, and neither comes back by
 * itself.
 */
export const TermStatus = z.enum(['candidate', 'adopted', 'declined', 'retired']);
export type TermStatus = z.infer<typeof TermStatus>;

/** What the desk's English says for some Arabic. */
export interface Term {
  readonly id: string;
  readonly kind: TermKind;
  /** Every Arabic form, as written; at least one. */
  readonly arabic: readonly string[];
  readonly preferred: string;
  readonly allowed: readonly string[];
  readonly banned: readonly string[];
  readonly note: string;
}
