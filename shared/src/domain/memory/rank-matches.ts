import type { Likeness } from './match-score.js';

/** Where a unit came from: this desk's publications, another tool's file, an aligned archive. */
export const memoryOrigins = ['desk', 'import', 'archive'] as const;
export type MemoryOrigin = (typeof memoryOrigins)[number];

/** `context`: the same text between the same neighbours; `exact`: the same text; `fuzzy`: a similar one. */
export const matchKinds = ['context', 'exact', 'fuzzy'] as const;
export type MatchKind = (typeof matchKinds)[number];

/** Why a match counts for less than it resembles. */
export const memoryPenalties = ['unreviewed', 'other_source', 'imported'] as const;
export type MemoryPenalty = (typeof memoryPenalties)[number];

// The factors of Weblate's translation memory: what nobody reviewed, and what comes from elsewhere.
const factors: Readonly<Record<MemoryPenalty, number>> = {
  unreviewed: 0.7,
  other_source: 0.95,
  imported: 0.95,
};

/** What the trust in a unit rests on. */
export interface UnitTrust {
  readonly origin: MemoryOrigin;
  /** A person edited or confirmed this very pair. */
  readonly reviewed: boolean;
  readonly sourceId: string | null;
}

/** penaltiesOf lists why a unit is trusted less by a desk working for `sourceId`; null asks for none. */
export function penaltiesOf(unit: UnitTrust, sourceId: string | null): MemoryPenalty[] {
  const foreign = unit.sourceId !== null && sourceId !== null && unit.sourceId !== sourceId;
  return [
    ...(unit.reviewed ? [] : (['unreviewed'] as const)),
    ...(unit.origin === 'desk' && foreign ? (['other_source'] as const) : []),
    ...(unit.origin === 'desk' ? [] : (['imported'] as const)),
  ];
}

/** scoreOf is the similarity after all penalties, a whole number 0–100. */
export function scoreOf(similarity: number, penalties: readonly MemoryPenalty[]): number {
  return Math.floor(penalties.reduce((score, penalty) => score * factors[penalty], similarity));
}

/** kindOf names a match: how alike the texts are, and whether their neighbours are the same. */
export function kindOf({ difference }: Likeness, sameNeighbours: boolean): MatchKind {
  if (difference !== 'none') return 'fuzzy';
  return sameNeighbours ? 'context' : 'exact';
}

/** What matches are ordered by. */
export interface RankedMatch {
  readonly kind: MatchKind;
  readonly score: number;
  readonly similarity: number;
  /** Newer units have higher numbers. */
  readonly number: number;
}

/**
 * compareMatches orders matches, the best first: by score, then context before exact before fuzzy, then by
 * bare similarity, then the newest. A unit in context that nobody penalised is therefore always first.
 */
export function compareMatches(a: RankedMatch, b: RankedMatch): number {
  return (
    b.score - a.score ||
    matchKinds.indexOf(a.kind) - matchKinds.indexOf(b.kind) ||
    b.similarity - a.similarity ||
    b.number - a.number
  );
}
