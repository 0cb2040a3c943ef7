import { z } from 'zod';
import {
  matchKinds,
  memoryOrigins,
  memoryPenalties,
  RichText,
  type MatchDifference,
} from '../domain/index.js';

const differences = [
  'none',
  'punctuation',
  'numbers',
  'words',
] as const satisfies readonly MatchDifference[];

/** Where a memory unit came from. */
export const MemoryStory = z.strictObject({
  /** The story's Arabic headline, or the name of the file. */
  title: z.string(),
  translationId: z.string().nullable(),
});

/** One approved pair that resembles a text, best first in every list. */
export const MemoryMatch = z.strictObject({
  unitId: z.string(),
  kind: z.enum(matchKinds),
  /** 0–100, after penalties. */
  score: z.number().int().min(0).max(100),
  /** 0–100: how alike the Arabic is; 100 only for the same words and punctuation. */
  similarity: z.number().int().min(0).max(100),
  difference: z.enum(differences),
  penalties: z.array(z.enum(memoryPenalties)),
  arabic: z.string(),
  english: z.array(RichText),
  origin: z.enum(memoryOrigins),
  reviewed: z.boolean(),
  story: MemoryStory,
  approvedBy: z.string().nullable(),
  approvedAt: z.string().nullable(),
});
export type MemoryMatch = z.infer<typeof MemoryMatch>;
