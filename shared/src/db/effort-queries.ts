import { sql } from 'kysely';
import { EFFORT_RULE, type RichText, type SegmentEffort } from '../domain/index.js';
import type { Db, Trx } from './database.js';
import { lastEditorAt } from './editing-acts.js';
import { insertKnowledge } from './knowledge-effort.js';
import { NOTHING_KNOWN } from './check-context-queries.js';
import { judge } from './finding-queries.js';
import type { PublicationRow } from './publication-queries.js';
import { measuredStory, type MeasuredSegment, type MeasuredStory } from './measured-story.js';
import type { DraftRow, WholeSegment } from './segment-queries.js';
import { stageTimes } from './stage-times.js';

/** publicationsToMeasure finds publications whose effort is not on record by the present rule, oldest first. */
export async function publicationsToMeasure(db: Db, limit = 100): Promise<string[]> {
  const rows = await db
    .selectFrom('publication')
    .leftJoin('story_effort', 'story_effort.publication_id', 'publication.id')
    .select('publication.id')
    .where((eb) =>
      eb.or([
        eb('story_effort.publication_id', 'is', null),
        eb('story_effort.measured_by', '!=', EFFORT_RULE),
      ]),
    )
    .orderBy('publication.published_at')
    .limit(limit)
    .execute();
  return rows.map(({ id }) => id);
}

const effortLock = 7_426_021;

/**
 * measurePublication puts on record what a publication took: how far its drafts were changed, how long
 * people worked, what checks found in the drafts, which terms and memory held. From rows that stay, so
 * that measuring it again, after a kill or by a new rule, gives the same again.
 */
export async function measurePublication(db: Db, publicationId: string, now: Date): Promise<void> {
  await db.transaction().execute(async (trx) => {
    // Not the row: a command holds the translation and then wants the publication, this the other way round.
    await sql`SELECT pg_advisory_xact_lock(${sql.lit(effortLock)}, hashtext(${publicationId}))`.execute(
      trx,
    );
    const publication = await trx
      .selectFrom('publication')
      .selectAll()
      .where('id', '=', publicationId)
      .executeTakeFirst();
    if (!publication) return;
    const measured = await measuredStory(trx, publication);
    await trx.deleteFrom('story_effort').where('publication_id', '=', publicationId).execute();
    await insertStory(trx, publication, measured, now);
    await insertSegments(trx, publicationId, measured.segments);
    await insertFindings(trx, publicationId, measured.segments);
    await insertKnowledge(trx, publicationId, measured.segments);
  });
}

async function insertStory(
  trx: Trx,
  publication: PublicationRow,
  { effort, segments, activeMs }: MeasuredStory,
  now: Date,
): Promise<void> {
  const count = (fate: SegmentEffort['fate']) =>
    segments.filter((segment) => segment.effort.fate === fate).length;
  const maker = mainMaker(segments);
  await trx
    .insertInto('story_effort')
    .values({
      publication_id: publication.id,
      translation_id: publication.translation_id,
      version: publication.version,
      measured_by: EFFORT_RULE,
      published_at: publication.published_at,
      section: publication.section,
      editor_id: await lastEditorAt(trx, publication.translation_id, publication.published_at),
      engine: maker?.engine ?? null,
      model: maker?.model ?? null,
      prompt_version: maker?.prompt_version ?? null,
      segments: segments.length,
      drafted: segments.filter(({ draft }) => draft !== null).length,
      untouched: count('untouched'),
      cut: count('cut'),
      added: count('added'),
      edits: effort.edits,
      words: effort.words,
      final_words: effort.finalWords,
      hter: effort.hter,
      chrf: effort.chrf,
      bleu: effort.bleu,
      active_ms: activeMs,
      ...(await stageTimes(trx, publication)),
      measured_at: now,
    })
    .execute();
}

/** Who drafted most words of what was compared; memory drafts nothing by itself. */
function mainMaker(segments: readonly MeasuredSegment[]): DraftRow | null {
  const words = new Map<string, { draft: DraftRow; words: number }>();
  for (const { draft, effort } of segments) {
    if (draft === null || draft.origin === 'memory') continue;
    const key = JSON.stringify([draft.engine, draft.model, draft.prompt_version]);
    const held = words.get(key)?.words ?? 0;
    words.set(key, { draft, words: held + effort.words });
  }
  return [...words.values()].sort((a, b) => b.words - a.words)[0]?.draft ?? null;
}

async function insertSegments(
  trx: Trx,
  publicationId: string,
  segments: readonly MeasuredSegment[],
): Promise<void> {
  if (segments.length === 0) return;
  const rows = segments.map(({ segment, draft, effort, saves, activeMs }) => ({
    publication_id: publicationId,
    segment_id: segment.row.id,
    draft_id: draft?.id ?? null,
    origin: draft?.origin ?? null,
    engine: draft?.engine ?? null,
    model: draft?.model ?? null,
    prompt_version: draft?.prompt_version ?? null,
    editor_id: segment.row.edited_by,
    fate: effort.fate,
    edits: effort.edits,
    words: effort.words,
    final_words: effort.finalWords,
    hter: effort.hter,
    chrf: effort.chrf,
    saves,
    active_ms: activeMs,
  }));
  await trx.insertInto('segment_effort').values(rows).execute();
}

async function insertFindings(
  trx: Trx,
  publicationId: string,
  segments: readonly MeasuredSegment[],
): Promise<void> {
  const counts = new Map<string, { raised: number; left: number; dismissed: number }>();
  const at = (kind: string) => {
    const held = counts.get(kind) ?? { raised: 0, left: 0, dismissed: 0 };
    counts.set(kind, held);
    return held;
  };
  for (const { segment, draft, final } of segments) {
    if (!draft || draft.origin === 'not_drafted') continue;
    for (const { kind } of found(segment, draft.paragraphs)) at(kind).raised += 1;
    if (final) for (const { kind } of found(segment, final)) at(kind).left += 1;
    for (const { kind } of segment.dismissals) at(kind).dismissed += 1;
  }
  const rows = [...counts]
    .filter(([, { raised, dismissed }]) => raised + dismissed > 0)
    .map(([kind, { raised, left, dismissed }]) => ({
      publication_id: publicationId,
      kind,
      raised,
      mended: Math.max(raised - left, 0),
      dismissed,
    }));
  if (rows.length > 0) await trx.insertInto('finding_effort').values(rows).execute();
}

/** What the checks say of a segment with this text in it, whatever anybody has dismissed. */
function found(segment: WholeSegment, text: readonly RichText[]) {
  const row = { ...segment.row, target: [...text], status: 'edited' as const, wants_draft: false };
  const [judged] = judge([{ ...segment, row, draft: null, dismissals: [] }], NOTHING_KNOWN);
  return judged?.judged.open ?? [];
}
