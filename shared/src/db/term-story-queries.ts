import { sql } from 'kysely';
import type { ApprovedPair } from '../domain/index.js';
import type { Db, Trx } from './database.js';

/** The Arabic of one segment, its blocks joined as `sourcePlainOf` joins them. */
export interface SegmentArabic {
  readonly segmentId: string;
  readonly arabic: string;
}

/** segmentArabic reads the current Arabic of a translation's segments in order, without the rest of them. */
export function segmentArabic(db: Db | Trx, translationId: string): Promise<SegmentArabic[]> {
  return db
    .selectFrom('segment')
    .innerJoin('segment_block', 'segment_block.segment_id', 'segment.id')
    .innerJoin('block', 'block.id', 'segment_block.block_id')
    .select([
      'segment.id as segmentId',
      sql<string>`string_agg(block.plain, E'\n' ORDER BY segment_block.position)`.as('arabic'),
    ])
    .where('segment.translation_id', '=', translationId)
    .where('segment.removed_at', 'is', null)
    .groupBy('segment.id')
    .orderBy('segment.position')
    .orderBy('segment.id')
    .execute();
}

/**
 * approvedPairs reads what was published last: the segments of the newest live stories whose text still is
 * the approved one, each with the draft it began as.
 */
export async function approvedPairs(db: Db | Trx, stories: number): Promise<ApprovedPair[]> {
  const { rows } = await sql<ApprovedPair>`
    WITH story AS (
      SELECT translation.id, article.headline
      FROM translation JOIN article ON article.id = translation.article_id
      WHERE translation.publication = 'live' AND translation.state = 'approved'
        AND article.withdrawn_at IS NULL
      ORDER BY translation.first_published_at DESC, translation.id LIMIT ${stories}
    )
    SELECT story.id AS "translationId", segment.id AS "segmentId", story.headline,
      string_agg(block.plain, E'\n' ORDER BY segment_block.position) AS arabic,
      draft.plain AS draft, segment.target_plain AS english
    FROM story
    JOIN segment ON segment.translation_id = story.id AND segment.removed_at IS NULL
      AND segment.status <> 'cut' AND segment.target_plain <> ''
    JOIN segment_block ON segment_block.segment_id = segment.id
    JOIN block ON block.id = segment_block.block_id
    LEFT JOIN draft ON draft.id = segment.draft_id AND draft.source_hash = segment.source_hash
    GROUP BY story.id, story.headline, segment.id, draft.plain
    ORDER BY story.id, segment.position`.execute(db);
  return rows;
}
