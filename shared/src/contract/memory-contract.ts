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

/** A text to look for in the memory, with its neighbours where they are known. */
export const MemoryQuestionBody = z.strictObject({
  arabic: z.string().min(1).max(20_000),
  previousArabic: z.string().max(20_000).nullish(),
  nextArabic: z.string().max(20_000).nullish(),
  /** The source being worked for: units of others count for less. */
  source: z.string().max(100).optional(),
  /** Least likeness of a fuzzy match, before penalties. */
  least: z.number().int().min(20).max(100).default(50),
  limit: z.number().int().min(1).max(20).default(5),
});

export const MemoryMatches = z.strictObject({ items: z.array(MemoryMatch) });

/** What the memory is searched for, and which part of it. */
export const MemorySearch = z.strictObject({
  /** Words that must all occur, in any form; between quotation marks, side by side. */
  q: z.string().max(500).default(''),
  language: z.enum(['ar', 'en']).optional(),
  origin: z.enum(memoryOrigins).optional(),
  importId: z.uuid().optional(),
  cursor: z.string().max(40).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(25),
});
export type MemorySearch = z.infer<typeof MemorySearch>;

const ranges = z.array(z.tuple([z.number().int(), z.number().int()]));

/** One unit of the memory with where it came from. */
export const MemoryUnitView = z.strictObject({
  id: z.string(),
  arabic: z.string(),
  english: z.array(RichText),
  origin: z.enum(memoryOrigins),
  reviewed: z.boolean(),
  source: z.string().nullable(),
  story: MemoryStory,
  segmentId: z.string().nullable(),
  revision: z.number().int().nullable(),
  approvedBy: z.string().nullable(),
  approvedAt: z.string().nullable(),
  importId: z.string().nullable(),
  /** Where the searched words stand, in `arabic` and in the English paragraphs joined by line feeds. */
  found: z.strictObject({ arabic: ranges, english: ranges }),
});
export type MemoryUnitView = z.infer<typeof MemoryUnitView>;

export const MemoryPage = z.strictObject({
  items: z.array(MemoryUnitView),
  next: z.string().nullable(),
});
export type MemoryPage = z.infer<typeof MemoryPage>;

/** Why something leaves the memory; it stands in the audit log. */
export const MemoryRemoval = z.strictObject({ reason: z.string().trim().min(1).max(500) });
export const MemoryRemoved = z.strictObject({ removed: z.number().int() });

const count = z.number().int().nonnegative();

/** A file that was brought in, and what became of it. */
export const MemoryImportView = z.strictObject({
  id: z.string(),
  kind: z.enum(['tmx', 'archive']),
  name: z.string(),
  by: z.string().nullable(),
  at: z.string(),
  /** Pairs that entered the memory. */
  added: count,
  /** Pairs that were there already. */
  known: count,
  refused: count,
  /** The first hundred refusals: the line of the file, and why. */
  refusals: z.array(z.strictObject({ line: count, reason: z.string() })),
  /** Links that still wait for a person. */
  openLinks: count,
});
export type MemoryImportView = z.infer<typeof MemoryImportView>;
export const MemoryImports = z.strictObject({ items: z.array(MemoryImportView) });

export const MemoryFileQuery = z.strictObject({
  /** The name of the file, as the report shows it. */
  name: z.string().trim().min(1).max(200).default('memory'),
});

export const MemoryExportQuery = z.strictObject({
  origin: z.enum(memoryOrigins).optional(),
  importId: z.uuid().optional(),
});

/** A pair of an aligned archive that the alignment is not sure of. */
export const MemoryLinkView = z.strictObject({
  id: z.string(),
  story: z.string(),
  position: count,
  arabic: z.array(z.string()),
  english: z.array(z.string()),
  /** 0–1: how sure the alignment is. */
  certainty: z.number(),
});
export type MemoryLinkView = z.infer<typeof MemoryLinkView>;
export const MemoryLinks = z.strictObject({ items: z.array(MemoryLinkView), open: count });

/** What a person does with a link: keep it as a pair, drop it, or hand an end paragraph to a neighbour. */
export const MemoryLinkAct = z.discriminatedUnion('act', [
  z.strictObject({ act: z.literal('keep') }),
  z.strictObject({ act: z.literal('drop') }),
  z.strictObject({
    act: z.literal('move'),
    side: z.enum(['arabic', 'english']),
    to: z.enum(['previous', 'next']),
  }),
]);
export type MemoryLinkAct = z.infer<typeof MemoryLinkAct>;
