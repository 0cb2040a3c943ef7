import { sql, type Selectable } from 'kysely';
import type { RevisionContent } from '../domain/index.js';
import { jsonb } from './connect.js';
import { contentHashOf } from './content-hash.js';
import type { Db, Trx } from './database.js';
import type { RevisionTable } from './tables/record.js';

export type RevisionRow = Selectable<RevisionTable>;

/** currentContent reads the English text as it stands: segments in order, without removed and cut ones. */
export async function currentContent(
  db: Db | Trx,
  translationId: string,
): Promise<RevisionContent> {
  const translation = await db
    .selectFrom('translation')
    .select('source_version')
    .where('id', '=', translationId)
    .executeTakeFirstOrThrow();
  const segments = await db
    .selectFrom('segment')
    .select(['id', 'kind', 'target'])
    .where('translation_id', '=', translationId)
    .where('removed_at', 'is', null)
    .where('status', '!=', 'cut')
    .where('target_plain', '!=', '')
    .orderBy('position')
    .orderBy('id')
    .execute();
  return {
    language: 'en',
    sourceVersion: translation.source_version,
    segments: segments.map(({ id, kind, target }) => ({ segmentId: id, kind, paragraphs: target })),
  };
}

/**
 * insertRevision freezes the English text as the next revision of a translation and returns it. The
 * same text as the newest revision is frozen again only when the reason is another.
 */
export async function insertRevision(
  trx: Trx,
  translationId: string,
  reason: string,
  by: string | null,
  now: Date,
): Promise<RevisionRow> {
  const content = await currentContent(trx, translationId);
  const contentHash = contentHashOf(content);
  const newest = await newestRevision(trx, translationId);
  if (newest?.content_hash === contentHash && newest.reason === reason) return newest;
  return trx
    .insertInto('revision')
    .values({
      translation_id: translationId,
      number: (newest?.number ?? 0) + 1,
      reason,
      content: jsonb(content),
      content_hash: contentHash,
      by,
      at: now,
    })
    .returningAll()
    .executeTakeFirstOrThrow();
}

/** revisionByNumber reads one revision, null when there is none of that number. */
export async function revisionByNumber(
  db: Db | Trx,
  translationId: string,
  number: number,
): Promise<RevisionRow | null> {
  const row = await db
    .selectFrom('revision')
    .selectAll()
    .where('translation_id', '=', translationId)
    .where('number', '=', number)
    .executeTakeFirst();
  return row ?? null;
}

/** revisionsOf lists the revisions of a translation, newest first, without their content. */
export async function revisionsOf(db: Db | Trx, translationId: string) {
  return db
    .selectFrom('revision')
    .leftJoin('user', 'user.id', 'revision.by')
    .select([
      'revision.number',
      'revision.reason',
      'revision.content_hash',
      'revision.by',
      'revision.at',
      'user.name as by_name',
    ])
    .where('translation_id', '=', translationId)
    .orderBy('number', 'desc')
    .execute();
}

/** countRevisions tells how many revisions a translation has; their numbers run from one. */
export async function countRevisions(db: Db | Trx, translationId: string): Promise<number> {
  const { newest } = await db
    .selectFrom('revision')
    .select((eb) => eb.fn.max('number').as('newest'))
    .where('translation_id', '=', translationId)
    .executeTakeFirstOrThrow();
  return newest ?? 0;
}

async function newestRevision(trx: Trx, translationId: string): Promise<RevisionRow | undefined> {
  return trx
    .selectFrom('revision')
    .selectAll()
    .where('translation_id', '=', translationId)
    .orderBy(sql`number`, 'desc')
    .limit(1)
    .executeTakeFirst();
}
