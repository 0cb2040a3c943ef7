import {
  correctionsOfUnits,
  loadTermBase,
  recallMemory,
  recentCorrections,
  type Correction,
  type Db,
  type TermBase,
} from '@dragoman/shared/db';
import type { MemoryMatch } from '@dragoman/shared/contract';
import { foldArabic, matchTerms, plainOf, plainOfParagraphs } from '@dragoman/shared/domain';
import type { KnownCorrection, KnownTerm, SegmentKnowledge } from './engine/knowledge.js';
import type { LoadedSegment } from './load-article.js';

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
 * of like Arabic and what editors made of their drafts. It is read once a run: what changes meanwhile
 * counts for the next.
 */
export async function recallKnowledge(
  db: Db,
  { translationId, sourceId, segments }: RecallQuestion,
): Promise<RecalledKnowledge> {
  const [base, hasMemory] = await Promise.all([loadTermBase(db), memoryHolds(db)]);
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
  const terms = await termsIn(db, base, wanted);
  return {
    bySegment: new Map(
      wanted.map((segment) => [
        segment.key,
        {
          terms: terms.get(segment.key) ?? [],
          ...fromMemory(matches.get(segment.key) ?? [], corrected, segment),
        },
      ]),
    ),
    house: house.map((correction) => knownCorrection(correction, 0)),
  };
}

function fromMemory(
  matches: readonly MemoryMatch[],
  corrected: ReadonlyMap<string, Correction>,
  segment: LoadedSegment,
): Omit<SegmentKnowledge, 'terms'> {
  const [best] = matches;
  // Only what this desk approved of this very Arabic in this very place, with nothing held against it.
  const isSame = best?.kind === 'context' && best.penalties.length === 0 && !segment.hasDraft;
  return {
    reuse: best && isSame ? { id: best.unitId, paragraphs: best.english } : null,
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

function knownCorrection(
  { unitId, arabic, draft, edited }: Correction,
  score: number,
): KnownCorrection {
  return { id: unitId, ar: arabic, draft, edited, score };
}

async function termsIn(
  db: Db,
  base: TermBase,
  segments: readonly LoadedSegment[],
): Promise<ReadonlyMap<string, KnownTerm[]>> {
  const found = segments.map((segment) => {
    const arabic = arabicOf(segment);
    const matches = matchTerms(base.matcher, arabic).filter(({ ambiguous }) => !ambiguous);
    const seen = new Map(matches.map(({ term, range }) => [term.id, { term, range }]));
    return { segment, arabic, terms: [...seen.values()] };
  });
  const versions = await versionsOf(db, [
    ...new Set(found.flatMap(({ terms }) => terms.map(({ term }) => term.id))),
  ]);
  return new Map(
    found.map(({ segment, arabic, terms }) => [
      segment.key,
      terms.map(({ term, range }): KnownTerm => ({
        id: term.id,
        version: versions.get(term.id) ?? base.version,
        ar: formIn(arabic.slice(range.start, range.end), term.arabic),
        en: term.preferred,
        avoid: term.banned,
        note: term.note === '' ? null : term.note,
      })),
    ]),
  );
}

/** formIn gives the form of a term that stands in the text, as the term base writes it. */
function formIn(standing: string, forms: readonly string[]): string {
  const folded = foldArabic(standing);
  return forms.find((form) => folded.includes(foldArabic(form))) ?? forms[0] ?? standing;
}

async function versionsOf(db: Db, ids: readonly string[]): Promise<ReadonlyMap<string, number>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .selectFrom('term')
    .select(['id', 'version'])
    .where('id', 'in', ids)
    .execute();
  return new Map(rows.map(({ id, version }) => [id, version]));
}

async function memoryHolds(db: Db): Promise<boolean> {
  const unit = await db.selectFrom('memory_unit').select('id').limit(1).executeTakeFirst();
  return unit !== undefined;
}

function arabicOf(segment: LoadedSegment | undefined): string {
  return segment ? segment.source.map(plainOf).join('\n') : '';
}
