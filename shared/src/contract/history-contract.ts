import { z } from 'zod';
import { RevisionContent, RichText } from '../domain/index.js';
import { PersonRef } from './person-contract.js';
import { RevisionRef } from './translation-contract.js';

export const HistoryEntry = z.strictObject({
  seq: z.number().int(),
  at: z.string(),
  actor: PersonRef,
  action: z.string(),
  detail: z.record(z.string(), z.unknown()),
});
export type HistoryEntry = z.infer<typeof HistoryEntry>;

export const SegmentEdit = z.strictObject({
  segmentId: z.uuid(),
  version: z.number().int(),
  kind: z.string(),
  by: PersonRef.nullable(),
  at: z.string(),
  from: z.array(RichText),
  to: z.array(RichText),
  fromStatus: z.string(),
  toStatus: z.string(),
});
export type SegmentEdit = z.infer<typeof SegmentEdit>;

export const History = z.strictObject({
  entries: z.array(HistoryEntry),
  revisions: z.array(RevisionRef),
  edits: z.array(SegmentEdit),
});
export type History = z.infer<typeof History>;

export const RevisionView = RevisionRef.extend({ content: RevisionContent });
export type RevisionView = z.infer<typeof RevisionView>;

const comparable = z
  .string()
  .regex(/^(draft|current|\d{1,9})$/, 'Give draft, current or a revision number.');

export const DiffQuery = z.strictObject({
  from: comparable.default('draft'),
  to: comparable.default('current'),
});
export type DiffQuery = z.infer<typeof DiffQuery>;

export const DiffPartView = z.strictObject({
  type: z.enum(['equal', 'insert', 'delete']),
  text: z.string(),
});
export const SegmentDiffView = z.strictObject({
  segmentId: z.string(),
  kind: z.string(),
  changes: z.number().int(),
  rewritten: z.boolean(),
  parts: z.array(DiffPartView),
});
export type SegmentDiffView = z.infer<typeof SegmentDiffView>;
export const DiffView = z.strictObject({
  from: z.string(),
  to: z.string(),
  changes: z.number().int(),
  /** Word edits per final word, from uncleaned operations. */
  editRate: z.number(),
  segments: z.array(SegmentDiffView),
});
export type DiffView = z.infer<typeof DiffView>;

/** What proves how a text came about: source, machine, hands, approval, bytes. */
export const Evidence = z.looseObject({ translationId: z.uuid(), auditHead: z.string() });
export type Evidence = z.infer<typeof Evidence>;
