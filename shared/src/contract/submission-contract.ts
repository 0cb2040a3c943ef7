import { z } from 'zod';
import { PersonRef } from './person-contract.js';
import { ArticleSummary, Progress, PublicationView } from './translation-contract.js';
import { TranslationState } from '../domain/index.js';

/** An article as the person who handed it in follows it. */
export const Submission = z.strictObject({
  article: ArticleSummary,
  translation: z.strictObject({
    id: z.uuid(),
    state: TranslationState,
    headline: z.string().nullable(),
    assignee: PersonRef.nullable(),
    progress: Progress,
    publication: PublicationView,
    submittedAt: z.string().nullable(),
    updatedAt: z.string(),
  }),
});
export type Submission = z.infer<typeof Submission>;

export const SubmissionPage = z.strictObject({
  items: z.array(Submission),
  next: z.string().nullable(),
  total: z.number().int(),
});
export type SubmissionPage = z.infer<typeof SubmissionPage>;
export const SubmissionQuery = z.strictObject({
  cursor: z.string().max(500).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(20),
});
export type SubmissionQuery = z.infer<typeof SubmissionQuery>;
