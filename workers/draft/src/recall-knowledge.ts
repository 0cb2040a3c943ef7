import {
  correctionsOfUnits,
  recallMemory,
  recallUsages,
  recentCorrections,
  type Correction,
  type Db,
} from '@dragoman/shared/db';
import type { MemoryMatch } from '@dragoman/shared/contract';
import { plainOf, plainOfParagraphs, wordsToShow } from '@dragoman/shared/domain';
import type { KnownCorrection, KnownUsage, SegmentKnowledge } from './engine/knowledge.js';
import { usagesOfWords } from './engine/usages-of-words.js';
import type { LoadedSegment } from './load-article.js';
import { recallTerms, type KeyedArabic, type StandingTerm } from './recall-terms.js';

/** What is looked up for an article, and for whom. */
export interface RecallQuestion {
  readonly translationId: string;
  readonly sourceId: string;
  readonly segments: readonly LoadedSegment[];
}

/** What the desk knows that bears on an article. */
export interface RecalledKnowledge {
  readonly bySegment: ReadonlyMap<string, SegmentKnowledge>;
  /** Corrections that show the desk's style, newest first. */
  readonly house: readonly KnownCorrection[];
}

/** Below this likeness (0–100) an example was measured to teach little. */
const LEAST_LIKENESS = 35;
const EXAMPLES = 5;
const HOUSE = 6;
/** Segments looked up at once: a worker drafts several articles over one pool of connections. */
const AT_ONCE = 4;

/**
 * recallKnowledge looks up, for every segment that wants a draft, its terms, the approved translations
 * of like Arabic, what editors made of their drafts, and how its names were said before. It is read once a run: what changes meanwhile
 * counts for the next.
 */
export async function recallKnowledge(
  db: Db,
  { translationId, sourceId, segments }: RecallQuestion,
): Promise<RecalledKnowledge> {
  const hasMemory = await memoryHolds(db);
  const wanted = segments.filter((segment) => segment.wanted && arabicOf(segment) !== '');
  const standing = segments.filter((segment) => arabicOf(segment) !== '');
  const matches = new Map<string, MemoryMatch[]>();
  for (let at = 0; hasMemory && at < wanted.length; at += AT_ONCE)
    await Promise.all(
      wanted.slice(at, at + AT_ONCE).map(async (segment) => {
        const place = standing.indexOf(segment);
        const found = await recallMemory(db, {
          arabic: arabicOf(segment),
          previousArabic: arabicOf(standing[place - 1]),
          nextArabic: arabicOf(standing[place + 1]),
          sourceId,
          limit: EXAMPLES,
          least: LEAST_LIKENESS,
          // Somebody asks for another draft: its own approved text would only come back.
          ...(segment.hasDraft ? { exceptTranslation: translationId } : {}),
        });
        matches.set(segment.key, found);
      }),
    );
  const unitIds = [...new Set([...matches.values()].flat().map(({ unitId }) => unitId))];
  const [corrections, house] = hasMemory
    ? await Promise.all([correctionsOfUnits(db, unitIds), recentCorrections(db, HOUSE)])
    : [[], []];
  const corrected = new Map(corrections.map((correction) => [correction.unitId, correction]));
  const texts = wanted.map((segment) => ({ key: segment.key, arabic: arabicOf(segment) }));
  const terms = await recallTerms(db, texts);
  const usages = hasMemory ? await usagesIn(db, texts, terms, translationId) : null;
  return {
    bySegment: new Map(
      wanted.map((segment) => [
        segment.key,
        {
          terms: terms.get(segment.key)?.map(({ term }) => term) ?? [],
          usages: usages?.get(segment.key) ?? [],
          ...fromMemory(segment, matches.get(segment.key) ?? [], corrected, terms.get(segment.key)),
        },
      ]),
    ),
    house: house.map((correction) => knownCorrection(correction, 0)),
  };
}

function fromMemory(
  segment: LoadedSegment,
  matches: readonly MemoryMatch[],
  corrected: ReadonlyMap<string, Correction>,
  terms: readonly StandingTerm[] = [],
): Omit<SegmentKnowledge, 'terms' | 'usages'> {
  const [best] = matches;
  // Only what this desk approved of this very Arabic in this very place, with nothing held against it.
  const isSame = best?.kind === 'context' && best.penalties.length === 0 && !segment.hasDraft;
  return {
    reuse:
      best && isSame && !isOutdated(best, terms)
        ? { id: best.unitId, paragraphs: best.english }
        : null,
    examples: matches.map(({ unitId, arabic, english, score }) => ({
      id: unitId,
      ar: arabic,
      en: plainOfParagraphs(english),
      score: score / 100,
    })),
    corrections: matches.flatMap(({ unitId, score }) => {
      const correction = corrected.get(unitId);
      return correction ? [knownCorrection(correction, Math.max(score, 1) / 100)] : [];
    }),
  };
}

/** isOutdated tells whether a text says otherwise than a term which the desk changed since it was approved. */
function isOutdated({ english, approvedAt }: MemoryMatch, terms: readonly StandingTerm[]): boolean {
  const text = plainOfParagraphs(english);
  return terms.some(
    ({ changedAt, isKeptIn }) =>
      (approvedAt === null || changedAt > new Date(approvedAt)) && !isKeptIn(text),
  );
}

function knownCorrection(
  { unitId, arabic, draft, edited }: Correction,
  score: number,
): KnownCorrection {
  return { id: unitId, ar: arabic, draft, edited, score };
}

/** usagesIn looks up what shows the words of an article that no term tells. */
async function usagesIn(
  db: Db,
  texts: readonly KeyedArabic[],
  terms: ReadonlyMap<string, readonly StandingTerm[]>,
  translationId: string,
): Promise<ReadonlyMap<string, KnownUsage[]>> {
  const asked = texts.map(({ key, arabic }) => {
    const known = (terms.get(key) ?? []).flatMap(({ ranges }) => ranges);
    return { key, words: wordsToShow(arabic, known) };
  });
  const stems = asked.flatMap(({ words }) => words.map(({ stem }) => stem));
  const found = await recallUsages(db, stems, translationId);
  return new Map(asked.map(({ key, words }) => [key, usagesOfWords(words, found)]));
}

async function memoryHolds(db: Db): Promise<boolean> {
  const unit = await db.selectFrom('memory_unit').select('id').limit(1).executeTakeFirst();
  return unit !== undefined;
}

function arabicOf(segment: LoadedSegment | undefined): string {
  return segment ? segment.source.map(plainOf).join('\n') : '';
}
