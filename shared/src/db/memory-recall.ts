import { sql } from 'kysely';
import type { MemoryMatch } from '../contract/index.js';
import {
  comparable,
  compareMatches,
  kindOf,
  likenessOf,
  matchHashes,
  matchKeyOf,
  penaltiesOf,
  scoreOf,
  type ComparableText,
  type Likeness,
  type RankedMatch,
  type RichText,
} from '../domain/index.js';
import type { Db, Trx } from './database.js';
import { rareWords, wordRarity } from './memory-rarity.js';
import { contextHashOf, matchHashOf } from './memory-unit-queries.js';

/** What to look for in the memory. */
export interface MemoryQuestion {
  /** The Arabic of a segment, a line feed between paragraphs. */
  readonly arabic: string;
  /** The neighbours' Arabic; '' where the story begins or ends, left out where nobody knows. */
  readonly previousArabic?: string | null | undefined;
  readonly nextArabic?: string | null | undefined;
  /** Most matches given; five unless told. */
  readonly limit?: number;
  /** The source being worked for: units of other sources count for less. */
  readonly sourceId?: string | null;
  /** Least likeness of a fuzzy match, 0–100, before penalties; 50 unless told. */
  readonly least?: number;
  /** Leaves out what the memory learnt of this translation. */
  readonly exceptTranslation?: string;
}

// Measured on a million units (bench/memory-figure.ts): more of either finds no more and takes longer.
const mostUnitsRead = 1_000;
const mostCompared = 80;

/**
 * recallMemory finds the approved pairs whose Arabic is the same as, or most like, a segment's: the same
 * text between the same neighbours first, then the same text, then by fuzzy match score less penalties
 * (docs/adr/0010-memory-recall.md). The same pair learnt of several stories is given once.
 */
export async function recallMemory(db: Db | Trx, question: MemoryQuestion): Promise<MemoryMatch[]> {
  const { limit = 5, least = 50 } = question;
  const text = comparable(matchKeyOf(question.arabic));
  if (text.key === '' || limit < 1) return [];
  const same = await sameUnits(db, text.key, question);
  const alike = same.length >= limit ? [] : await alikeUnits(db, text, least, question);
  const context = contextHashOf(question.previousArabic, question.nextArabic);
  const found = [...same, ...alike].map((unit) => rank(unit, context, question.sourceId ?? null));
  const best = distinct(found.sort((a, b) => compareMatches(a.rank, b.rank))).slice(0, limit);
  return presentMatches(db, best);
}

interface FoundUnit {
  readonly id: string;
  readonly number: number;
  readonly arabic: string;
  readonly english: RichText[];
  readonly english_plain: string;
  readonly match_key: string;
  readonly context_hash: string | null;
  readonly origin: MemoryMatch['origin'];
  readonly reviewed: boolean;
  readonly source_id: string | null;
  readonly story: string | null;
  readonly translation_id: string | null;
  readonly author: string | null;
  readonly approved_by: string | null;
  readonly approved_at: Date | null;
  readonly likeness: Likeness;
}

interface RankedUnit {
  readonly unit: FoundUnit;
  readonly rank: RankedMatch;
  readonly penalties: MemoryMatch['penalties'];
}

const columns = [
  'id',
  'number',
  'arabic',
  'english',
  'english_plain',
  'match_key',
  'context_hash',
  'origin',
  'reviewed',
  'source_id',
  'story',
  'translation_id',
  'author',
  'approved_by',
  'approved_at',
] as const;

async function sameUnits(
  db: Db | Trx,
  key: string,
  { previousArabic, nextArabic, exceptTranslation }: MemoryQuestion,
): Promise<FoundUnit[]> {
  const context = contextHashOf(previousArabic, nextArabic);
  const rows = await db
    .selectFrom('memory_unit')
    .select(columns)
    .where('match_hash', '=', matchHashOf(key))
    .$if(exceptTranslation !== undefined, (query) =>
      query.where('translation_id', 'is distinct from', exceptTranslation ?? null),
    )
    // A sentence that every story ends with has thousands of units: those in context, then the newest.
    .orderBy((eb) => eb('context_hash', 'is not distinct from', context), 'desc')
    .orderBy('number', 'desc')
    .limit(50)
    .execute();
  return rows.map((row) => ({ ...row, likeness: { similarity: 100, difference: 'none' } }));
}

async function alikeUnits(
  db: Db | Trx,
  text: ComparableText,
  least: number,
  { limit = 5, exceptTranslation }: MemoryQuestion,
): Promise<FoundUnit[]> {
  const length = text.words.length;
  if (length === 0) return [];
  const stems = matchHashes(text.words);
  const rare = rareWords(stems, await wordRarity(db), mostUnitsRead);
  const { rows: candidates } = await sql<{ number: number }>`
    SELECT number FROM memory_key
    WHERE stems && ${rare}::int[] AND words BETWEEN ${Math.ceil((length * least) / 100)} AND ${least > 0 ? Math.floor((length * 100) / least) : 2_147_483_647}
    ORDER BY icount(stems & ${stems}::int[])::real / greatest(words, ${length}) DESC, number DESC
    LIMIT ${mostCompared}`.execute(db);
  if (candidates.length === 0) return [];
  const keys = await db
    .selectFrom('memory_unit')
    .select(['number', 'match_key'])
    .where(
      'number',
      'in',
      candidates.map(({ number }) => number),
    )
    .where('match_hash', '!=', matchHashOf(text.key))
    .$if(exceptTranslation !== undefined, (query) =>
      query.where('translation_id', 'is distinct from', exceptTranslation ?? null),
    )
    .execute();
  const alike = keys
    .map(({ number, match_key: key }) => ({
      number,
      likeness: likenessOf(text, comparable(key), least),
    }))
    .filter(({ likeness }) => likeness.similarity >= least)
    .sort((a, b) => b.likeness.similarity - a.likeness.similarity)
    // Penalties and repeated pairs come off these.
    .slice(0, limit * 4);
  if (alike.length === 0) return [];
  const likenessOfUnit = new Map(alike.map(({ number, likeness }) => [number, likeness]));
  const rows = await db
    .selectFrom('memory_unit')
    .select(columns)
    .where('number', 'in', [...likenessOfUnit.keys()])
    .execute();
  return rows.flatMap((row) => {
    const likeness = likenessOfUnit.get(row.number);
    return likeness ? [{ ...row, likeness }] : [];
  });
}

function rank(unit: FoundUnit, context: string | null, sourceId: string | null): RankedUnit {
  const penalties = penaltiesOf({ ...unit, sourceId: unit.source_id }, sourceId);
  const { similarity } = unit.likeness;
  const kind = kindOf(unit.likeness, context !== null && unit.context_hash === context);
  const score = scoreOf(similarity, penalties);
  return { unit, penalties, rank: { kind, score, similarity, number: unit.number } };
}

/** distinct keeps the first of each pair: one sentence published in ten stories is one match. */
function distinct(units: readonly RankedUnit[]): RankedUnit[] {
  const seen = new Set<string>();
  return units.filter(({ unit }) => {
    const pair = JSON.stringify([unit.match_key, unit.english_plain]);
    return !seen.has(pair) && seen.add(pair);
  });
}

async function presentMatches(
  db: Db | Trx,
  matches: readonly RankedUnit[],
): Promise<MemoryMatch[]> {
  const ids = [...new Set(matches.flatMap(({ unit }) => unit.approved_by ?? []))];
  const people =
    ids.length === 0
      ? []
      : await db.selectFrom('user').select(['id', 'name']).where('id', 'in', ids).execute();
  const nameOf = new Map(people.map(({ id, name }) => [id, name]));
  return matches.map(({ unit, rank: { kind, score, similarity }, penalties }) => ({
    unitId: unit.id,
    kind,
    score,
    similarity,
    difference: unit.likeness.difference,
    penalties,
    arabic: unit.arabic,
    english: unit.english,
    origin: unit.origin,
    reviewed: unit.reviewed,
    story: { title: unit.story ?? '', translationId: unit.translation_id },
    approvedBy: nameOf.get(unit.approved_by ?? '') ?? unit.author,
    approvedAt: unit.approved_at?.toISOString() ?? null,
  }));
}

/**
 * segmentQuestion makes the question for a segment: its Arabic, its neighbours' and its source, with what
 * was learnt of its own story left out. Null when there is no such segment; an addition has no Arabic.
 */
export async function segmentQuestion(
  db: Db,
  translationId: string,
  segmentId: string,
): Promise<MemoryQuestion | null> {
  const { rows } = await sql<{ id: string; arabic: string; source_id: string }>`
    SELECT segment.id, article.source_id,
      coalesce(string_agg(block.plain, E'\n' ORDER BY segment_block.position), '') AS arabic
    FROM segment
    JOIN translation ON translation.id = segment.translation_id
    JOIN article ON article.id = translation.article_id
    LEFT JOIN segment_block ON segment_block.segment_id = segment.id
    LEFT JOIN block ON block.id = segment_block.block_id
    WHERE segment.translation_id = ${translationId}::uuid AND segment.removed_at IS NULL
    GROUP BY segment.id, segment.position, article.source_id
    ORDER BY segment.position, segment.id`.execute(db);
  const asked = rows.find(({ id }) => id === segmentId);
  if (!asked) return null;
  const standing = rows.filter((row) => row.arabic !== '' || row === asked);
  const at = standing.indexOf(asked);
  return {
    arabic: asked.arabic,
    previousArabic: standing[at - 1]?.arabic ?? '',
    nextArabic: standing[at + 1]?.arabic ?? '',
    sourceId: asked.source_id,
    exceptTranslation: translationId,
  };
}
