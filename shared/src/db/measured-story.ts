import { setImmediate } from 'node:timers/promises';
import {
  activeTime,
  measureSegment,
  plainOfParagraphs,
  type EditingAct,
  type RichText,
  type SegmentEffort,
  sumEffort,
  type FinishedSegment,
  type StoryEffort,
} from '../domain/index.js';
import type { Trx } from './database.js';
import type { PublicationRow } from './publication-queries.js';
import { wholeSegments, type DraftRow, type WholeSegment } from './segment-queries.js';

/** A segment as it was published, with how much people changed it. */
export interface MeasuredSegment {
  readonly segment: WholeSegment;
  readonly draft: DraftRow | null;
  readonly final: readonly RichText[] | null;
  readonly effort: SegmentEffort;
  readonly saves: number;
  readonly activeMs: number;
}

/** A published story, with how much people changed it. */
export interface MeasuredStory {
  readonly effort: StoryEffort;
  readonly segments: readonly MeasuredSegment[];
}

/** measuredStory reads a publication's segments with their drafts of that time, and measures them. */
export async function measuredStory(trx: Trx, publication: PublicationRow): Promise<MeasuredStory> {
  const published = new Map(
    publication.content.segments.map(({ segmentId, paragraphs }) => [segmentId, paragraphs]),
  );
  const whole = await wholeSegments(trx, publication.translation_id);
  // What was neither drafted nor published has taken nothing.
  const segments = whole.filter(({ row, draft }) => draft !== null || published.has(row.id));
  const drafts = await draftsThen(trx, segments, publication.published_at);
  const finished = segments.map(({ row }) => {
    const final = published.get(row.id);
    return {
      draft: drafts.get(row.id)?.plain ?? null,
      final: final ? plainOfParagraphs(final) : null,
    };
  });
  const efforts = await measureInTurns(finished);
  const { acts, startedAt } = await actsOn(trx, publication);
  const active = activeTime(acts, startedAt);
  return {
    effort: sumEffort(efforts),
    segments: segments.flatMap((segment, index) => {
      const own = efforts[index];
      if (!own) return [];
      const { id } = segment.row;
      return {
        segment,
        draft: drafts.get(id) ?? null,
        final: published.get(id) ?? null,
        effort: own,
        saves: acts.filter(({ segmentId }) => segmentId === id).length,
        activeMs: active.get(id) ?? 0,
      };
    }),
  };
}

// A long story takes a second to measure: a process that serves pages too goes on between segments.
async function measureInTurns(finished: readonly FinishedSegment[]): Promise<SegmentEffort[]> {
  const efforts: SegmentEffort[] = [];
  for (const segment of finished) {
    efforts.push(measureSegment(segment));
    await setImmediate();
  }
  return efforts;
}

/** The draft that each segment had when it was published: a later redraft has nothing to do with it. */
async function draftsThen(
  trx: Trx,
  segments: readonly WholeSegment[],
  publishedAt: Date,
): Promise<Map<string, DraftRow>> {
  const drafts = new Map<string, DraftRow>();
  for (const { row, draft } of segments) if (draft) drafts.set(row.id, draft);
  const later = [...drafts].filter(([, draft]) => draft.created_at > publishedAt);
  if (later.length === 0) return drafts;
  const earlier = await trx
    .selectFrom('draft')
    .selectAll()
    .where(
      'segment_id',
      'in',
      later.map(([id]) => id),
    )
    .where('created_at', '<=', publishedAt)
    .orderBy('created_at')
    .execute();
  for (const draft of earlier) drafts.set(draft.segment_id, draft);
  return drafts;
}

/** What people did for this publication: since the one before it, or since the story was claimed. */
async function actsOn(
  trx: Trx,
  { translation_id: id, version, published_at: until }: PublicationRow,
): Promise<{ acts: EditingAct[]; startedAt: Date | null }> {
  const before = await trx
    .selectFrom('publication')
    .select('published_at')
    .where('translation_id', '=', id)
    .where('version', '<', version)
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst();
  const rows = await trx
    .selectFrom('target_edit')
    .innerJoin('segment', 'segment.id', 'target_edit.segment_id')
    .select(['target_edit.segment_id', 'target_edit.by', 'target_edit.at'])
    .where('segment.translation_id', '=', id)
    .where('target_edit.at', '<=', until)
    .where('target_edit.at', '>', before?.published_at ?? new Date(0))
    .orderBy('target_edit.id')
    .execute();
  const { claimed_at: claimedAt } = await trx
    .selectFrom('translation')
    .select('claimed_at')
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  const acts = rows.flatMap(({ segment_id: segmentId, by, at }) =>
    by === null ? [] : [{ segmentId, by, at }],
  );
  return { acts, startedAt: claimedAt };
}
