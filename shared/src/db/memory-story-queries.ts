import { sql } from 'kysely';
import { contentHashOf } from './content-hash.js';
import type { Db, Trx } from './database.js';
import {
  deleteUnits,
  insertUnits,
  fingerprintOf,
  type NewMemoryUnit,
} from './memory-unit-queries.js';
import { currentContent } from './revision-queries.js';
import { sourcePlainOf, wholeSegments, type WholeSegment } from './segment-queries.js';

/** What the memory learns of: a publication as it was frozen. */
export interface LearntPublication {
  readonly translation_id: string;
  readonly version: number;
  readonly revision_number: number;
  readonly content_hash: string;
}

/**
 * learnPublication makes the memory of a story exactly what is published of it: pairs that stayed keep
 * their units, others are replaced or leave. Learning the same publication twice changes nothing. While
 * the text is no longer the published one, pairs cannot be told: the memory stays and `moved_on` is given.
 * The caller has locked the translation.
 */
export async function learnPublication(
  trx: Trx,
  publication: LearntPublication,
  now: Date,
): Promise<'learnt' | 'known' | 'moved_on'> {
  const { translation_id: id, version, content_hash: hash } = publication;
  const known = await trx
    .selectFrom('memory_story')
    .selectAll()
    .where('translation_id', '=', id)
    .executeTakeFirst();
  if (known?.publication_version === version && known.content_hash === hash) return 'known';
  if (contentHashOf(await currentContent(trx, id)) !== hash) return 'moved_on';

  await replaceUnits(trx, id, await pairsOf(trx, publication));
  const learnt = { publication_version: version, content_hash: hash, learnt_at: now };
  await trx
    .insertInto('memory_story')
    .values({ translation_id: id, ...learnt })
    .onConflict((conflict) => conflict.column('translation_id').doUpdateSet(learnt))
    .execute();
  return 'learnt';
}

/** forgetStory takes everything learnt of a story out of the memory. */
export async function forgetStory(trx: Trx, translationId: string): Promise<void> {
  await trx.deleteFrom('memory_unit').where('translation_id', '=', translationId).execute();
  await trx.deleteFrom('memory_story').where('translation_id', '=', translationId).execute();
}

/** storiesToLearn finds live stories whose newest publication the memory has not learnt, oldest first. */
export async function storiesToLearn(db: Db, limit = 200): Promise<LearntPublication[]> {
  const { rows } = await sql<LearntPublication>`
    SELECT latest.translation_id, latest.version, latest.revision_number, latest.content_hash
    FROM translation
    CROSS JOIN LATERAL (
      SELECT translation_id, version, revision_number, content_hash FROM publication
      WHERE publication.translation_id = translation.id AND withdrawn_at IS NULL
      ORDER BY version DESC LIMIT 1
    ) AS latest
    JOIN article ON article.id = translation.article_id AND article.withdrawn_at IS NULL
    LEFT JOIN memory_story ON memory_story.translation_id = translation.id
    WHERE translation.publication = 'live' AND translation.state = 'approved'
      AND memory_story.publication_version IS DISTINCT FROM latest.version
    ORDER BY translation.first_published_at LIMIT ${limit}`.execute(db);
  return rows;
}

async function pairsOf(trx: Trx, publication: LearntPublication): Promise<NewMemoryUnit[]> {
  const story = await trx
    .selectFrom('translation')
    .innerJoin('article', 'article.id', 'translation.article_id')
    .select([
      'article.source_id',
      'article.headline',
      'translation.approved_by',
      'translation.approved_at',
    ])
    .where('translation.id', '=', publication.translation_id)
    .executeTakeFirstOrThrow();
  // Neighbours are those of the Arabic: a segment that was cut from the English still stands between.
  const segments = (await wholeSegments(trx, publication.translation_id)).filter(
    ({ blocks }) => blocks.length > 0,
  );
  const arabic = segments.map(({ blocks }) => sourcePlainOf(blocks));
  return segments.flatMap((segment, index) => {
    if (!isPair(segment)) return [];
    const { row, blocks } = segment;
    const marked = blocks.map(({ text }) => text);
    const hasMarks = marked.some((runs) => runs.some(({ marks }) => marks && marks.length > 0));
    return {
      arabic: arabic[index] ?? '',
      arabic_marked: hasMarks ? marked : null,
      english: row.target,
      previous_arabic: arabic[index - 1] ?? '',
      next_arabic: arabic[index + 1] ?? '',
      origin: 'desk',
      reviewed: row.status !== 'untouched',
      source_id: story.source_id,
      story: story.headline,
      translation_id: publication.translation_id,
      segment_id: row.id,
      revision_number: publication.revision_number,
      position: index,
      author: null,
      approved_by: story.approved_by,
      approved_at: story.approved_at,
      import_id: null,
    };
  });
}

function isPair({ row, blocks }: WholeSegment): boolean {
  return (
    row.status !== 'cut' && row.target_plain.trim() !== '' && sourcePlainOf(blocks).trim() !== ''
  );
}

async function replaceUnits(
  trx: Trx,
  translationId: string,
  pairs: readonly NewMemoryUnit[],
): Promise<void> {
  const stored = await trx
    .selectFrom('memory_unit')
    .select(['id', 'segment_id', 'fingerprint', 'reviewed'])
    .where('translation_id', '=', translationId)
    .execute();
  const nameOf = (segmentId: unknown, fingerprint: string, reviewed: boolean) =>
    `${String(segmentId)} ${fingerprint} ${reviewed}`;
  const wanted = new Map(
    pairs.map((pair) => [nameOf(pair.segment_id, fingerprintOf(pair), pair.reviewed), pair]),
  );
  const stays = (unit: (typeof stored)[number]) =>
    wanted.delete(nameOf(unit.segment_id, unit.fingerprint, unit.reviewed));
  const gone = stored.filter((unit) => !stays(unit)).map(({ id }) => id);
  await deleteUnits(trx, gone);
  await insertUnits(trx, [...wanted.values()]);
}
