import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { plainOf, type Block } from '../domain/index.js';
import { blockHash } from './block-hash.js';
import { jsonb } from './connect.js';
import type { Db, Trx } from './database.js';
import type { ChangeCounts } from './tables/intake.js';

/** A block of a source version as it is stored. */
export interface StoredBlock extends Block {
  readonly id: string;
  readonly plain: string;
  readonly hash: string;
}

/** One received state of an article, before it is stored. */
export interface NewSourceVersion {
  readonly articleId: string;
  readonly number: number;
  readonly contentHash: string;
  /** The request's body as it came, byte for byte. */
  readonly raw: Buffer;
  readonly cleaning: { readonly removed: unknown[]; readonly dropped: unknown[] };
  readonly change: ChangeCounts;
  readonly blocks: readonly StoredBlock[];
}

/** storedBlock gives a block its id, its plain text and its hash. */
export function storedBlock({ kind, text }: Block): StoredBlock {
  return { id: randomUUID(), kind, text, plain: plainOf(text), hash: blockHash({ kind, text }) };
}

/** insertSourceVersion stores one received state of an article and its blocks, in order, in one statement. */
export async function insertSourceVersion(
  trx: Trx,
  version: NewSourceVersion,
  now: Date,
): Promise<void> {
  await sql`
    WITH version AS (
      INSERT INTO source_version (article_id, number, content_hash, raw, cleaning, change, received_at)
      VALUES (${version.articleId}, ${version.number}, ${version.contentHash}, ${version.raw},
        ${jsonb(version.cleaning)}, ${jsonb(version.change)}, ${now})
      RETURNING id
    )
    INSERT INTO block (id, source_version_id, position, kind, text, plain, hash)
    SELECT block.id, version.id, place - 1, kind, text, plain, hash
    FROM version, ROWS FROM (
      jsonb_to_recordset(${jsonb(version.blocks)})
        AS (id uuid, kind text, text jsonb, plain text, hash text)
    ) WITH ORDINALITY AS block (id, kind, text, plain, hash, place)`.execute(trx);
}

/** contentHashOfVersion reads the content hash of one version of an article. */
export async function contentHashOfVersion(
  trx: Trx,
  articleId: string,
  number: number,
): Promise<string> {
  const version = await trx
    .selectFrom('source_version')
    .select('content_hash')
    .where('article_id', '=', articleId)
    .where('number', '=', number)
    .executeTakeFirstOrThrow();
  return version.content_hash;
}

/** versionBlocks reads the blocks of one version of an article, in order. */
export async function versionBlocks(
  db: Db | Trx,
  articleId: string,
  number: number,
): Promise<StoredBlock[]> {
  return db
    .selectFrom('block')
    .innerJoin('source_version', 'source_version.id', 'block.source_version_id')
    .select(['block.id', 'block.kind', 'block.text', 'block.plain', 'block.hash'])
    .where('source_version.article_id', '=', articleId)
    .where('source_version.number', '=', number)
    .orderBy('block.position')
    .execute();
}
