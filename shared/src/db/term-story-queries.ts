import { sql } from 'kysely';
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
