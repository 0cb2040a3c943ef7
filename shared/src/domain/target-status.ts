import { z } from 'zod';

/** What a person has done with a segment's English so far. */
export const TargetStatus = z.enum(['untouched', 'edited', 'confirmed', 'cut']);
export type TargetStatus = z.infer<typeof TargetStatus>;

/** Where a draft's words came from: the engine, an approved text of the same Arabic, or nowhere yet. */
export const DraftOrigin = z.enum(['machine', 'memory', 'not_drafted']);
export type DraftOrigin = z.infer<typeof DraftOrigin>;

/** How the last Arabic update touched a segment that an editor has not settled since. */
export const SourceChange = z.enum(['none', 'changed', 'added', 'removed', 'moved']);
export type SourceChange = z.infer<typeof SourceChange>;
