import type { ArticleSegment } from './article-prompt.js';
import {
  KNOWS_NOTHING,
  type KnownCorrection,
  type KnownExample,
  type KnownTerm,
} from './knowledge.js';
import type { PickedKnowledge } from './pick-knowledge.js';

/**
 * What of the desk's knowledge a draft was made with, in the words it was told in: terms, units and
 * corrections change and go, and what an editor reads here is what the engine read.
 */
export interface DraftReasons {
  readonly terms: readonly Pick<KnownTerm, 'id' | 'version' | 'ar' | 'en'>[];
  readonly examples: readonly KnownExample[];
  readonly corrections: readonly KnownCorrection[];
  /** Approved sentences that showed words of this segment, with those words. */
  readonly usages?: readonly {
    readonly id: string;
    readonly words: readonly string[];
    readonly en: string;
  }[];
  /** The memory unit whose English it is, taken as it stands. */
  readonly reuse?: { readonly id: string; readonly ar: string; readonly en: string };
  /** What all of it took of the prompt, in estimated tokens; the whole prompt's, not this draft's. */
  readonly tokens?: number;
}

/** reasonsOf gives what of a prompt's knowledge bore on one segment: its own, and the house's style. */
export function reasonsOf(
  { knowledge = KNOWS_NOTHING }: ArticleSegment,
  picked: PickedKnowledge | undefined,
): DraftReasons {
  if (!picked) return { terms: [], examples: [], corrections: [] };
  const mine = idsOf(knowledge.corrections);
  const myTerms = idsOf(knowledge.terms);
  const myExamples = idsOf(knowledge.examples);
  const myUsages = new Map(knowledge.usages.map((usage) => [usage.id, usage]));
  return {
    terms: picked.terms
      .filter(({ id }) => myTerms.has(id))
      .map(({ id, version, ar, en }) => ({ id, version, ar, en })),
    examples: picked.examples.filter(({ id }) => myExamples.has(id)),
    corrections: picked.corrections.filter(({ id, score }) => score === 0 || mine.has(id)),
    usages: picked.usages.flatMap(({ id, words, en }) => {
      const mineOfIt = new Set(myUsages.get(id)?.words.map(({ text }) => text));
      const shown = words.map(({ text }) => text).filter((text) => mineOfIt.has(text));
      return shown.length > 0 ? [{ id, words: shown, en }] : [];
    }),
    tokens: picked.tokens,
  };
}

function idsOf(list: readonly { readonly id: string }[]): ReadonlySet<string> {
  return new Set(list.map(({ id }) => id));
}
