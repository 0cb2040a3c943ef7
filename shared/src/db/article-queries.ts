import type { Selectable } from 'kysely';
import type { PublicationStatus, TranslationState } from '../domain/index.js';
import type { Db, Trx } from './database.js';
import type { ArticleTable, SourceVersionTable } from './tables/intake.js';
import { versionBlocks, type StoredBlock } from './source-version-queries.js';

export type ArticleRow = Selectable<ArticleTable>;

/** What a source says about an article beside its text; all of it may change without a new version. */
export type ArticleDetails = Pick<
  ArticleRow,
  'url' | 'published_at' | 'byline' | 'section' | 'priority' | 'due_at' | 'note'
>;

/** What the article row repeats of its text, for lists and search. */
export type ArticleSummaryColumns = Pick<ArticleRow, 'headline' | 'words' | 'search_text'>;

/** The name an article is known by: its source and what the source calls it. */
export interface ArticleName {
  readonly source: string;
  readonly externalId: string;
}

/** sourceExists tells whether a source of this name is known. */
export async function sourceExists(db: Db | Trx, source: string): Promise<boolean> {
  const row = await db
    .selectFrom('source')
    .select('id')
    .where('id', '=', source)
    .executeTakeFirst();
  return row !== undefined;
}

/**
 * insertArticle makes the article's row at version 1, or returns null when the source has one by this
 * name: of two that arrive at once, the second waits here for the first.
 */
export async function insertArticle(
  trx: Trx,
  name: ArticleName,
  article: ArticleDetails & ArticleSummaryColumns & { submitted_by: string | null },
  now: Date,
): Promise<ArticleRow | null> {
  const row = await trx
    .insertInto('article')
    .values({
      source_id: name.source,
      external_id: name.externalId,
      version: 1,
      ...article,
      received_at: now,
      updated_at: now,
      withdrawn_at: null,
      withdrawn_reason: null,
    })
    .onConflict((conflict) => conflict.columns(['source_id', 'external_id']).doNothing())
    .returningAll()
    .executeTakeFirst();
  return row ?? null;
}

/** lockArticle reads an article and holds it until the transaction ends; null when there is none. */
export async function lockArticle(
  trx: Trx,
  { source, externalId }: ArticleName,
): Promise<ArticleRow | null> {
  const row = await trx
    .selectFrom('article')
    .selectAll()
    .where('source_id', '=', source)
    .where('external_id', '=', externalId)
    .forUpdate()
    .executeTakeFirst();
  return row ?? null;
}

/** updateArticle writes what changed of an article's row. */
export async function updateArticle(
  trx: Trx,
  articleId: string,
  change: Partial<
    ArticleDetails &
      ArticleSummaryColumns &
      Pick<ArticleRow, 'version' | 'withdrawn_at' | 'withdrawn_reason'>
  >,
  now: Date,
): Promise<void> {
  await trx
    .updateTable('article')
    .set({ ...change, updated_at: now })
    .where('id', '=', articleId)
    .execute();
}

/** The one translation of an article, as far as the Arabic edition is concerned. */
export interface ArticleTranslation {
  readonly id: string;
  readonly state: TranslationState;
  readonly publication: PublicationStatus;
  readonly slug: string | null;
}

/** translationOfArticle reads where the English of an article stands. */
export async function translationOfArticle(
  db: Db | Trx,
  articleId: string,
): Promise<ArticleTranslation> {
  return db
    .selectFrom('translation')
    .select(['id', 'state', 'publication', 'slug'])
    .where('article_id', '=', articleId)
    .where('language', '=', 'en')
    .executeTakeFirstOrThrow();
}

/** An article with the text of its current version. */
export interface WholeArticle {
  readonly row: ArticleRow;
  readonly blocks: readonly StoredBlock[];
  readonly cleaning: Selectable<SourceVersionTable>['cleaning'];
  readonly translation: ArticleTranslation;
}

/** wholeArticle reads an article with its current text and its translation, null when there is none. */
export async function wholeArticle(db: Db | Trx, articleId: string): Promise<WholeArticle | null> {
  const row = await db
    .selectFrom('article')
    .selectAll()
    .where('id', '=', articleId)
    .executeTakeFirst();
  if (!row) return null;
  const version = await db
    .selectFrom('source_version')
    .select('cleaning')
    .where('article_id', '=', articleId)
    .where('number', '=', row.version)
    .executeTakeFirstOrThrow();
  return {
    row,
    blocks: await versionBlocks(db, articleId, row.version),
    cleaning: version.cleaning,
    translation: await translationOfArticle(db, articleId),
  };
}

/** freezeTranslation stops the work on a translation whose Arabic was withdrawn: no draft, no schedule. */
export async function freezeTranslation(trx: Trx, translationId: string): Promise<void> {
  await trx
    .updateTable('translation')
    .set((eb) => ({
      draft_wanted: false,
      draft_lease_until: null,
      scheduled_at: null,
      publication: eb
        .case()
        .when('publication', '=', 'scheduled')
        .then('none' as const)
        .else(eb.ref('publication'))
        .end(),
      updated_at: eb.fn<Date>('now'),
    }))
    .where('id', '=', translationId)
    .execute();
}
