import { z } from 'zod';

/** A term or a memory unit that went into a prompt, or was reused as it is. */
export interface UsedKnowledge {
  readonly kind: 'term' | 'memory';
  readonly ref: string;
  readonly ar: string;
  readonly en: string;
  /** The version of the term that was told; null for memory. */
  readonly version: number | null;
}

const Used = z.object({ id: z.string(), ar: z.string().default(''), en: z.string().default('') });
const Term = Used.extend({ version: z.number().int().nullable().catch(null) });
const Corrected = z
  .object({ id: z.string(), ar: z.string().default(''), edited: z.string().default('') })
  .transform(({ id, ar, edited: en }) => ({ id, ar, en }));
// Of an approved sentence that showed how words are said, these words are what the draft owes it.
const Shown = z
  .object({ id: z.string(), words: z.array(z.string()).default([]), en: z.string().default('') })
  .transform(({ id, words, en }) => ({ id, ar: words.join(' … '), en }));
const list = z.array(Used).catch([]);
const Provenance = z
  .object({
    terms: z.array(Term).catch([]),
    examples: list,
    corrections: z.array(Corrected).catch([]),
    usages: z.array(Shown).catch([]),
    reuse: Used.nullable().catch(null),
  })
  .catch({ terms: [], examples: [], corrections: [], usages: [], reuse: null });

/** knowledgeOf reads from a draft's provenance what the desk knew when it was made; nothing where it says nothing. */
export function knowledgeOf(provenance: unknown): UsedKnowledge[] {
  const { terms, examples, corrections, usages, reuse } = Provenance.parse(provenance);
  const memory = [...(reuse ? [reuse] : []), ...examples, ...corrections, ...usages];
  return [
    ...terms.map(({ id: ref, ...told }) => ({ kind: 'term' as const, ref, ...told })),
    ...memory.map(({ id: ref, ar, en }) => ({
      ...{ kind: 'memory' as const, ref, ar, en, version: null },
    })),
  ];
}
