import { z } from 'zod';

/** Why the engine's answer for a segment was not taken; `refused` is an engine that would not answer at all. */
export const AnswerProblem = z.enum([
  'missing',
  'empty',
  'contradictory',
  'same_as_neighbour',
  'copied_example',
  'copied_terms',
  'truncated',
  'too_long',
  'repetition',
  'refusal',
  'refused',
  'chatter',
  'markup',
  'arabic_left',
  'tags_missing',
  'tags_invented',
  'tags_repeated',
  'tags_empty',
]);
export type AnswerProblem = z.infer<typeof AnswerProblem>;
