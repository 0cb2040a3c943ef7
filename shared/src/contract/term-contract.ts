import { z } from 'zod';
import { TermKind, TermStatus, TextRange } from '../domain/index.js';
import { PersonRef } from './person-contract.js';

const form = z.string().trim().min(1, 'Leave out what is empty.').max(200);
const forms = z.array(form).max(50);

const content = {
  /** Every Arabic form, as written. Clitics and usual spellings need no form of their own. */
  arabic: forms.min(1, 'Give one Arabic form at least.'),
  preferred: form,
  allowed: forms,
  banned: forms,
  kind: TermKind,
  note: z.string().trim().max(2_000),
};

/** A new term: an editor’s is a candidate, whatever it asks for. */
export const NewTerm = z.strictObject({
  ...content,
  allowed: forms.default([]),
  banned: forms.default([]),
  kind: TermKind.default('word'),
  note: content.note.default(''),
  status: z.enum(['candidate', 'adopted']).optional(),
});
export type NewTerm = z.infer<typeof NewTerm>;

/** What changes in a term; `status` adopts, declines, retires or brings back. */
export const TermChange = z.strictObject({ ...content, status: TermStatus }).partial();
export type TermChange = z.infer<typeof TermChange>;

/** A sentence that speaks for a candidate: what the machine wrote, and what an editor made of it. */
export const TermEvidence = z.strictObject({
  translationId: z.uuid().nullable(),
  segmentId: z.uuid().nullable(),
  headline: z.string().nullable(),
  arabic: z.string(),
  /** Where the term stands in the Arabic. */
  arabicRange: TextRange.nullable(),
  draft: z.string().nullable(),
  english: z.string(),
  englishRange: TextRange.nullable(),
});
export type TermEvidence = z.infer<typeof TermEvidence>;

export const TermView = z.strictObject({
  id: z.uuid(),
  ...content,
  status: TermStatus,
  version: z.number().int().positive(),
  /** How it came: with the desk, from a file, from a person, or mined from edits. */
  origin: z.enum(['seed', 'file', 'person', 'mined']),
  /** A candidate’s sentences; how many speak for it, and how many against. */
  evidence: z.array(TermEvidence),
  support: z.number().int().nullable(),
  against: z.number().int().nullable(),
  changedBy: PersonRef.nullable(),
  changedAt: z.string(),
});
export type TermView = z.infer<typeof TermView>;

export const TermQuery = z.strictObject({
  /** Words of either language; Arabic spelling variants match. */
  q: z.string().max(200).optional(),
  kind: TermKind.optional(),
  status: TermStatus.optional(),
  cursor: z.string().max(500).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
});
export type TermQuery = z.infer<typeof TermQuery>;

const count = z.number().int().nonnegative();

export const TermPage = z.strictObject({
  items: z.array(TermView),
  next: z.string().nullable(),
  counts: z.strictObject({ candidate: count, adopted: count, declined: count, retired: count }),
});
export type TermPage = z.infer<typeof TermPage>;

/** One line of a term’s history: the whole content before and after. */
export const TermEvent = z.strictObject({
  version: z.number().int().positive(),
  action: z.enum(['created', 'changed', 'adopted', 'declined', 'retired', 'restored']),
  by: PersonRef.nullable(),
  at: z.string(),
  from: z.record(z.string(), z.unknown()).nullable(),
  to: z.record(z.string(), z.unknown()),
});
export type TermEvent = z.infer<typeof TermEvent>;

export const TermDetail = z.strictObject({ term: TermView, history: z.array(TermEvent) });
export type TermDetail = z.infer<typeof TermDetail>;

/** A term as drafting, checks and the review page use it. */
export const MatchedTerm = z.strictObject({ id: z.uuid(), ...content });
export type MatchedTerm = z.infer<typeof MatchedTerm>;

/** The terms of a translation’s Arabic: each term once, and where each segment has it. */
export const TranslationTerms = z.strictObject({
  termBase: z.number().int(),
  terms: z.array(MatchedTerm),
  segments: z.array(
    z.strictObject({
      segmentId: z.uuid(),
      matches: z.array(
        z.strictObject({ termId: z.uuid(), range: TextRange, ambiguous: z.boolean() }),
      ),
    }),
  ),
});
export type TranslationTerms = z.infer<typeof TranslationTerms>;

export const MineTerms = z.strictObject({
  /** How many stories back to look. */
  stories: z.number().int().min(1).max(1_000).default(200),
});

export const MinedTerms = z.strictObject({
  stories: count,
  proposed: count,
  /** Found again, and known already: adopted, waiting, declined or retired. */
  known: count,
});
export type MinedTerms = z.infer<typeof MinedTerms>;
