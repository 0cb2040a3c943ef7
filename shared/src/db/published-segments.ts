import { sql } from 'kysely';
import type { RichText } from '../domain/index.js';
import type { Trx } from './database.js';
import type { PublicationRow } from './publication-queries.js';
import { segmentsStandingAt, type DraftRow, type WholeSegment } from './segment-queries.js';

/** A segment as a publication left it: its draft of that time, and its text; null where it was cut. */
export interface PublishedSegment {
  readonly segment: WholeSegment;
  readonly draft: DraftRow | null;
  readonly final: readonly RichText[] | null;
  /** The segment itself, and those split off or merged into it whose words its draft holds. */
  readonly ids: readonly string[];
}

/**
 * publishedSegments reads what became of a story's segments in a publication, however the story was
 * changed since. What an editor split off a paragraph of the draft stands with the segment that has the
 * draft: dividing a paragraph is not writing half of it anew.
 */
export async function publishedSegments(
  trx: Trx,
  publication: PublicationRow,
): Promise<PublishedSegment[]> {
  const { translation_id: id, published_at: publishedAt } = publication;
  const published = publication.content.segments.map(({ segmentId }) => segmentId);
  const whole = await segmentsStandingAt(trx, id, publishedAt, published);
  const drafts = await draftsThen(trx, whole, publication);
  const standing = new Set(whole.map(({ row }) => row.id));
  const rootOf = await roots(trx, publication, standing, drafts);
  const texts = new Map<string, RichText[]>();
  for (const { segmentId, paragraphs } of publication.content.segments) {
    const root = rootOf(segmentId);
    texts.set(root, [...(texts.get(root) ?? []), ...paragraphs]);
  }
  const parts = new Map<string, string[]>();
  for (const part of rootOf.all)
    parts.set(rootOf(part), [...(parts.get(rootOf(part)) ?? []), part]);
  return whole.flatMap((segment) => {
    const { id: own } = segment.row;
    const draft = drafts.get(own) ?? null;
    const final = texts.get(own) ?? null;
    // What was neither drafted nor published has taken nothing.
    if (draft === null && final === null) return [];
    return [{ segment, draft, final, ids: [own, ...(parts.get(own) ?? [])] }];
  });
}

/**
 * The draft that each segment had when it was published: a later redraft has nothing to do with it, nor
 * has a segment that a later version of the Arabic brought.
 */
async function draftsThen(
  trx: Trx,
  segments: readonly WholeSegment[],
  { published_at: publishedAt, source_version: sourceVersion }: PublicationRow,
): Promise<Map<string, DraftRow>> {
  const drafts = new Map<string, DraftRow>();
  const later: string[] = [];
  for (const { row, draft } of segments)
    if (draft) {
      if (draft.created_at > publishedAt) later.push(row.id);
      if (draft.source_version <= sourceVersion) drafts.set(row.id, draft);
    }
  if (later.length === 0) return drafts;
  const earlier = await trx
    .selectFrom('draft')
    .selectAll()
    .where('segment_id', 'in', later)
    .where('created_at', '<=', publishedAt)
    .orderBy('created_at')
    .execute();
  for (const draft of earlier) drafts.set(draft.segment_id, draft);
  return drafts;
}

/** Tells with which segment's draft a segment is compared: its own, or that of the one it came out of. */
async function roots(
  trx: Trx,
  { translation_id: translationId, published_at: until }: PublicationRow,
  standing: ReadonlySet<string>,
  drafts: ReadonlyMap<string, DraftRow>,
) {
  const { rows } = await sql<{ kind: 'split' | 'merge'; id: string; into: string }>`
    SELECT edit.kind, CASE edit.kind WHEN 'split' THEN edit.segment_id::text ELSE edit.detail ->> 'merged' END AS id,
      CASE edit.kind WHEN 'split' THEN edit.detail ->> 'splitFrom' ELSE edit.segment_id::text END AS into
    FROM target_edit edit JOIN segment ON segment.id = edit.segment_id
    WHERE segment.translation_id = ${translationId} AND edit.at <= ${until}
      AND (edit.kind = 'split' AND edit.detail ? 'splitFrom' OR edit.kind = 'merge')
    ORDER BY edit.id`.execute(trx);
  // A merge that was taken back left both.
  const held = rows.filter(({ kind, id }) => kind === 'split' || !standing.has(id));
  const cameFrom = new Map(held.map(({ id, into }) => [id, into]));
  const rootOf = (id: string): string => {
    const seen = new Set<string>();
    let at: string | undefined = id;
    while (at !== undefined && !drafts.has(at) && !seen.has(at)) {
      seen.add(at);
      at = cameFrom.get(at);
    }
    return at !== undefined && drafts.has(at) ? at : id;
  };
  return Object.assign(rootOf, { all: [...cameFrom.keys()].filter((id) => rootOf(id) !== id) });
}
