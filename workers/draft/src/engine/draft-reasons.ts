import type { ArticleSegment } from './article-prompt.js';
import { KNOWS_NOTHING } from './knowledge.js';
import type { PickedKnowledge } from './pick-knowledge.js';

/** What of the desk's knowledge went into the prompt of one draft. */
export interface DraftReasons {
  readonly terms: readonly { id: string; version: number; ar: string; en: string }[];
  readonly examples: readonly { id: string; score: number }[];
  readonly corrections: readonly { id: string; score: number }[];
  /** What all of it took of the prompt, in estimated tokens; the whole prompt's, not this draft's. */
  readonly tokens?: number;
}

/** reasonsOf gives what of a prompt's knowledge bore on one segment: its own, and the house's style. */
export function reasonsOf(
  { knowledge = KNOWS_NOTHING }: ArticleSegment,
  picked: PickedKnowledge | undefined,
): DraftReasons {
  if (!picked) return { terms: [], examples: [], corrections: [] };
  const isMine = (list: readonly { readonly id: string }[]) => {
    const ids = new Set(list.map(({ id }) => id));
    return ({ id }: { readonly id: string }) => ids.has(id);
  };
  const mine = isMine(knowledge.corrections);
  return {
    terms: picked.terms
      .filter(isMine(knowledge.terms))
      .map(({ id, version, ar, en }) => ({ id, version, ar, en })),
    examples: picked.examples
      .filter(isMine(knowledge.examples))
      .map(({ id, score }) => ({ id, score })),
    corrections: picked.corrections
      .filter((correction) => correction.score === 0 || mine(correction))
      .map(({ id, score }) => ({ id, score })),
    tokens: picked.tokens,
  };
}
