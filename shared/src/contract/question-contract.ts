import { z } from 'zod';
import { PersonRef } from './person-contract.js';

const said = z.string().trim().max(5_000);

/** What the English desk asks about a segment. */
export const NewQuestion = z.strictObject({
  segmentId: z.uuid(),
  /** Words of the Arabic that the question is about; the whole segment when there are none. */
  quote: z.string().trim().max(2_000).nullish(),
  body: said.min(1, 'Write the question.'),
});
export type NewQuestion = z.infer<typeof NewQuestion>;

export const NewAnswer = z.strictObject({ answer: said.min(1, 'Write the answer.') });

export const QuestionState = z.enum(['open', 'answered', 'withdrawn']);
export type QuestionState = z.infer<typeof QuestionState>;

/** A question to the Arabic edition, and its answer. */
export const QuestionView = z.strictObject({
  id: z.uuid(),
  state: QuestionState,
  translationId: z.uuid(),
  articleId: z.uuid(),
  headline: z.string(),
  segmentId: z.uuid().nullable(),
  /** Where the segment stands in the story, from 1; null when it is there no more. */
  number: z.number().int().nullable(),
  quote: z.string(),
  body: z.string(),
  by: PersonRef,
  at: z.string(),
  answer: z.string().nullable(),
  answeredBy: PersonRef.nullable(),
  answeredAt: z.string().nullable(),
});
export type QuestionView = z.infer<typeof QuestionView>;

export const QuestionList = z.strictObject({ items: z.array(QuestionView) });
export type QuestionList = z.infer<typeof QuestionList>;
