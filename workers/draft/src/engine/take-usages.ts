import { stemHashes, matchKeyOf, matchWordsOf } from '@dragoman/shared/domain';
import { estimateTokens } from './estimate-tokens.js';
import type { KnownUsage, ShownWord } from './knowledge.js';

/** What a usage shows of the segments that are asked for, and what it takes of the prompt. */
interface Offer {
  readonly usage: KnownUsage;
  readonly words: readonly ShownWord[];
  readonly tokens: number;
  readonly worth: number;
}

/**
 * takeUsages chooses usages as far as `budget` tokens reach: each time the one that shows most words which
 * nothing shows yet, for what it takes. Words in `shown`, Arabic that is told anyway, are left out. Each
 * comes with only the words it was chosen for.
 */
export function takeUsages(
  usages: readonly KnownUsage[],
  shown: readonly string[],
  budget: number,
): { readonly taken: readonly KnownUsage[]; readonly tokens: number } {
  const covered = new Set(shown.flatMap((text) => stemHashes(matchWordsOf(matchKeyOf(text)))));
  const open = merged(usages);
  const taken: KnownUsage[] = [];
  let left = budget;
  for (;;) {
    const best = bestOf(open, covered, left);
    if (!best) return { taken, tokens: budget - left };
    taken.push({ ...best.usage, words: best.words });
    left -= best.tokens;
    open.delete(best.usage.id);
    for (const { stem } of best.words) covered.add(stem);
  }
}

// Each script by itself: JSON joins Arabic and English without a space, and both would count as Arabic.
function tokensOf(words: readonly ShownWord[], en: string): number {
  const listed = words.map(({ text }) => JSON.stringify(text)).join(' ');
  return estimateTokens(listed) + estimateTokens(JSON.stringify({ words: [], en }));
}

/** Several segments may be shown by one unit. */
function merged(usages: readonly KnownUsage[]): Map<string, KnownUsage> {
  const byId = new Map<string, KnownUsage>();
  for (const usage of usages) {
    const words = [...(byId.get(usage.id)?.words ?? []), ...usage.words];
    byId.set(usage.id, { ...usage, words: unique(words) });
  }
  return byId;
}

function unique(words: readonly ShownWord[]): ShownWord[] {
  return [...new Map(words.map((word) => [word.stem, word])).values()];
}

function bestOf(
  open: ReadonlyMap<string, KnownUsage>,
  covered: ReadonlySet<number>,
  left: number,
): Offer | null {
  let best: Offer | null = null;
  for (const usage of open.values()) {
    const words = usage.words.filter(({ stem }) => !covered.has(stem));
    if (words.length === 0) continue;
    const tokens = tokensOf(words, usage.en);
    // A longer sentence takes more and says more: between what it shows and what it shows a token.
    const worth = words.reduce((sum, { weight }) => sum + weight, 0) / Math.sqrt(tokens);
    if (tokens <= left && worth > (best?.worth ?? 0)) best = { usage, words, tokens, worth };
  }
  return best;
}
