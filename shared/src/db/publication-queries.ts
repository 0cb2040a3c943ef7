import { sql, type Selectable } from 'kysely';
import { slugOf, storyParts, TRANSLATION_NOTE } from '../domain/index.js';
import { jsonb } from './connect.js';
import { contentHashOf } from './content-hash.js';
import type { Db, Trx } from './database.js';
import { notify } from './notification-queries.js';
import { forgetStory, learnPublication } from './memory-story-queries.js';
import { revisionByNumber } from './revision-queries.js';
import type { PublicationTable } from './tables/record.js';

export type PublicationRow = Selectable<PublicationTable>;

/** Words that stand at /edition/… for something else, and so can be no story's address. */
const reservedSlugs = ['assets', 'corrections'];

/** The lock under which a story is given its address; held until the transaction ends. */
const slugLock = 7_426_003;

/** Who publishes, and what readers are told. */
export interface Publishing {
  readonly translationId: string;
  readonly by: string | null;
  readonly correctionNote: string | null;
}

/**
 * freezeApprovedRevision makes the approved revision the live publication of a translation and returns
 * it; null when nothing is approved. The memory learns it in the same transaction. The caller has locked
 * the translation and decided that it may be published. Publishing the text that is live once more, with
 * nothing new to tell readers, returns the publication that is there. Throws when the revision is no
 * longer what its hash names (invariant 7).
 */
export async function freezeApprovedRevision(
  trx: Trx,
  { translationId, by, correctionNote }: Publishing,
  now: Date,
): Promise<PublicationRow | null> {
  const translation = await trx
    .selectFrom('translation')
    .innerJoin('article', 'article.id', 'translation.article_id')
    .leftJoin('user as editor', 'editor.id', 'translation.last_editor_id')
    .leftJoin('user as approver', 'approver.id', 'translation.approved_by')
    .select([
      'translation.approved_revision',
      'translation.slug',
      'translation.first_published_at',
      'translation.assignee_id',
      'translation.last_editor_id',
      'article.submitted_by',
      'article.section',
      'article.byline',
      'article.url',
      'article.headline as source_headline',
      'editor.name as editor_name',
      'approver.name as approver_name',
    ])
    .where('translation.id', '=', translationId)
    .executeTakeFirstOrThrow();
  if (translation.approved_revision === null) return null;
  const revision = await revisionByNumber(trx, translationId, translation.approved_revision);
  if (!revision) return null;
  if (contentHashOf(revision.content) !== revision.content_hash)
    throw new Error(
      `Revision ${revision.number} of translation ${translationId} is not the text that was approved: its hash differs.`,
    );

  const latest = await latestPublication(trx, translationId);
  if (latest && saysTheSame(latest, revision.content_hash, correctionNote)) return latest;

  const parts = storyParts(revision.content);
  const slug = translation.slug ?? (await freeSlug(trx, slugOf(parts.headline)));
  const firstPublishedAt = translation.first_published_at ?? now;
  const publication = await trx
    .insertInto('publication')
    .values({
      translation_id: translationId,
      version: (latest?.version ?? 0) + 1,
      revision_number: revision.number,
      slug,
      content: jsonb(revision.content),
      content_hash: revision.content_hash,
      html: parts.html,
      headline: parts.headline,
      standfirst: parts.standfirst,
      section: translation.section,
      byline: translation.byline,
      source_url: translation.url,
      source_headline: translation.source_headline,
      source_version: revision.content.sourceVersion,
      translation_note: TRANSLATION_NOTE,
      correction_note: correctionNote,
      editor_name: translation.editor_name,
      approver_name: translation.approver_name,
      published_by: by,
      published_at: now,
      first_published_at: firstPublishedAt,
    })
    .returningAll()
    .executeTakeFirstOrThrow();
  await trx
    .updateTable('translation')
    .set({
      publication: 'live',
      slug,
      first_published_at: firstPublishedAt,
      scheduled_at: null,
      updated_at: now,
    })
    .where('id', '=', translationId)
    .execute();
  await learnPublication(trx, publication, now);
  const { assignee_id, last_editor_id, submitted_by } = translation;
  const to = [assignee_id, last_editor_id, submitted_by];
  await notify(trx, { kind: 'published', matter: translationId, to, by, translationId }, now);
  return publication;
}

/** latestPublication reads the newest publication of a translation, live or withdrawn. */
export async function latestPublication(
  db: Db | Trx,
  translationId: string,
): Promise<PublicationRow | null> {
  const row = await db
    .selectFrom('publication')
    .selectAll()
    .where('translation_id', '=', translationId)
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row ?? null;
}

/**
 * withdrawPublications takes every version of a story off the site, where its address answers 410 from now
 * on, and out of the memory.
 */
export async function withdrawPublications(
  trx: Trx,
  translationId: string,
  reason: string,
  now: Date,
): Promise<void> {
  await trx
    .updateTable('publication')
    .set({ withdrawn_at: now, withdrawn_reason: reason })
    .where('translation_id', '=', translationId)
    .where('withdrawn_at', 'is', null)
    .execute();
  await forgetStory(trx, translationId);
}

function saysTheSame(live: PublicationRow, hash: string, correctionNote: string | null): boolean {
  return (
    live.withdrawn_at === null &&
    live.content_hash === hash &&
    (correctionNote === null || correctionNote === live.correction_note)
  );
}

// Two stories of one headline that are published at once would find the same address free: one at a time.
async function freeSlug(trx: Trx, wanted: string): Promise<string> {
  await sql`SELECT pg_advisory_xact_lock(${sql.lit(slugLock)})`.execute(trx);
  const rows = await trx
    .selectFrom('translation')
    .select('slug')
    .where((eb) => eb.or([eb('slug', '=', wanted), eb('slug', 'like', `${wanted}-%`)]))
    .execute();
  const taken = new Set<string | null>([...reservedSlugs, ...rows.map(({ slug }) => slug)]);
  for (let ordinal = 1; ; ordinal += 1) {
    const slug = ordinal === 1 ? wanted : `${wanted}-${ordinal}`;
    if (!taken.has(slug)) return slug;
  }
}
