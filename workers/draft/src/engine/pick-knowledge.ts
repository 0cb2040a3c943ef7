import { foldArabic } from '@dragoman/shared/domain';
import { estimateTokens } from './estimate-tokens.js';
import {
  KNOWS_NOTHING,
  type KnownCorrection,
  type KnownExample,
  type KnownTerm,
  type KnownUsage,
  type SegmentKnowledge,
} from './knowledge.js';
import { takeUsages } from './take-usages.js';

/** The most that what the desk knows may take of one prompt, in estimated tokens. */
const KNOWLEDGE_TOKENS = 1_500;
/** Conflicting and far-fetched terms do more harm than many of them do good. */
const TERMS_A_SEGMENT = 5;
/** More examples than this were measured to add nothing. */
const EXAMPLES_A_SEGMENT = 5;
const HOUSE_CORRECTIONS = 4;

/** What goes into the prompt for some segments, and what it takes. */
export interface PickedKnowledge {
  readonly terms: readonly KnownTerm[];
  readonly examples: readonly KnownExample[];
  /** Those of like Arabic first, then those told for their style. */
  readonly corrections: readonly KnownCorrection[];
  readonly usages: readonly KnownUsage[];
  readonly tokens: number;
}

interface Asked {
  readonly knowledge?: SegmentKnowledge;
  /** The segment copied an example: it is asked for again without any. */
  readonly withoutExamples?: boolean;
}

/**
 * pickKnowledge chooses what goes into one prompt: the terms of every segment first, then the examples
 * and corrections of the likest Arabic, then corrections of the desk's general style, then sentences that
 * show how names were said before, as far as `budget` tokens reach. Nothing is said twice: a correction speaks for the example that it became, and
 * what stands in `previous` already is left out. The same knowledge always gives the same choice.
 */
export function pickKnowledge(
  segments: readonly Asked[],
  house: readonly KnownCorrection[],
  previous: readonly { readonly ar: string; readonly en: string }[] = [],
  budget = KNOWLEDGE_TOKENS,
): PickedKnowledge {
  const purse = { left: budget };
  const terms = takeWithin(purse, unique(segments.flatMap(termsOf), termKey), termText);
  const said = new Set(previous.map(({ ar, en }) => pairKey(ar, en)));
  const corrections = segments.flatMap(correctionsOf);
  const taught = new Set(corrections.map(({ ar, edited }) => pairKey(ar, edited)));
  const candidates = [
    ...corrections.map((correction) => ({ score: correction.score, correction, example: null })),
    ...segments
      .flatMap(examplesOf)
      .filter(({ ar, en }) => !taught.has(pairKey(ar, en)))
      .map((example) => ({ score: example.score, correction: null, example })),
  ]
    .filter(({ correction, example }) => !said.has(keyOf(correction ?? example)))
    .toSorted((a, b) => b.score - a.score);
  const near = takeWithin(
    purse,
    unique(candidates, (one) => keyOf(one.correction ?? one.example)),
    ({ correction, example }) => textOf(correction ?? example),
  );
  const likeThese = near.flatMap(({ correction }) => correction ?? []);
  const known = new Set(likeThese.map(({ ar, edited }) => pairKey(ar, edited)));
  const style = house.filter(({ ar, edited }) => !known.has(pairKey(ar, edited)));
  const general = takeWithin(purse, style.slice(0, HOUSE_CORRECTIONS), textOf);
  const examples = near.flatMap(({ example }) => example ?? []);
  const told = [...examples, ...likeThese, ...general].map(({ ar }) => ar);
  const usages = takeUsages(segments.flatMap(usagesOf), told, purse.left);
  return {
    terms,
    examples,
    corrections: [...likeThese, ...general],
    usages: usages.taken,
    tokens: budget - purse.left + usages.tokens,
  };
}

function termsOf({ knowledge = KNOWS_NOTHING }: Asked): readonly KnownTerm[] {
  return knowledge.terms.slice(0, TERMS_A_SEGMENT);
}

function examplesOf({ knowledge = KNOWS_NOTHING, withoutExamples }: Asked) {
  return withoutExamples ? [] : knowledge.examples.slice(0, EXAMPLES_A_SEGMENT);
}

function correctionsOf({ knowledge = KNOWS_NOTHING, withoutExamples }: Asked) {
  return withoutExamples ? [] : knowledge.corrections.slice(0, EXAMPLES_A_SEGMENT);
}

function usagesOf({ knowledge = KNOWS_NOTHING, withoutExamples }: Asked) {
  return withoutExamples ? [] : knowledge.usages;
}

/** takeWithin takes from the front what still fits; something smaller behind may fit where one did not. */
function takeWithin<T>(
  purse: { left: number },
  items: readonly T[],
  textOfItem: (item: T) => string,
): T[] {
  return items.filter((item) => {
    const tokens = estimateTokens(textOfItem(item));
    if (tokens > purse.left) return false;
    purse.left -= tokens;
    return true;
  });
}

function unique<T>(items: readonly T[], key: (item: T) => string): T[] {
  const seen = new Set<string>();
  return items.filter((item) => {
    const name = key(item);
    if (seen.has(name)) return false;
    seen.add(name);
    return true;
  });
}

function termKey({ ar, en }: KnownTerm): string {
  return pairKey(ar, en);
}

function termText({ ar, en, avoid, note }: KnownTerm): string {
  return JSON.stringify({ ar, en, avoid, note });
}

type Pair = KnownExample | KnownCorrection | null;

function keyOf(pair: Pair): string {
  if (!pair) return '';
  return pairKey(pair.ar, 'edited' in pair ? pair.edited : pair.en);
}

function textOf(pair: Pair): string {
  if (!pair) return '';
  const { ar } = pair;
  return 'edited' in pair
    ? JSON.stringify({ ar, draft: pair.draft, edited: pair.edited })
    : JSON.stringify({ ar, en: pair.en });
}

function pairKey(ar: string, en: string): string {
  return `${foldArabic(ar).trim()}\n${en.trim()}`;
}
