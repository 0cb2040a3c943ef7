import { sql, type RawBuilder, type Selectable } from 'kysely';
import {
  foldArabic,
  TranslationState,
  type PublicationStatus,
  type Standing,
} from '../domain/index.js';
import type { Db, Trx } from './database.js';
import type { TranslationTable } from './tables/translation.js';

/** A translation with its article and the names of the people on it: a line of the queue. */
export interface TranslationLine extends Selectable<TranslationTable> {
  readonly source_id: string;
  readonly external_id: string;
  readonly article_version: number;
  readonly source_headline: string;
  readonly section: string | null;
  readonly byline: string | null;
  readonly url: string | null;
  readonly priority: 'normal' | 'urgent';
  readonly words: number;
  readonly note: string | null;
  readonly source_published_at: Date | null;
  readonly due_at: Date | null;
  readonly received_at: Date;
  readonly withdrawn_at: Date | null;
  readonly submitted_by: string | null;
  readonly assignee_name: string | null;
  readonly last_editor_name: string | null;
  readonly publication_version: number | null;
  readonly published_at: Date | null;
}

/** What the queue can be narrowed to; several values of a field are alternatives. */
export interface TranslationFilter {
  readonly states?: readonly TranslationState[];
  readonly publications?: readonly PublicationStatus[];
  /** A person's id; null for translations that nobody holds. */
  readonly assignee?: string | null;
  readonly section?: string;
  /** Words that must all occur, in either language, in any spelling of the Arabic. */
  readonly words?: string;
  /** Only what this person handed in. */
  readonly submittedBy?: string;
}

/** Where a page of the queue starts: after this rank and id. */
export interface QueueCursor {
  readonly rank: number;
  readonly id: string;
}

function lines(db: Db | Trx) {
  return db
    .selectFrom('translation')
    .innerJoin('article', 'article.id', 'translation.article_id')
    .leftJoin('user as assignee', 'assignee.id', 'translation.assignee_id')
    .leftJoin('user as last_editor', 'last_editor.id', 'translation.last_editor_id')
    .leftJoinLateral(
      (eb) =>
        eb
          .selectFrom('publication')
          .select(['publication.version', 'publication.published_at'])
          .whereRef('publication.translation_id', '=', 'translation.id')
          .orderBy('publication.version', 'desc')
          .limit(1)
          .as('latest'),
      (join) => join.onTrue(),
    )
    .selectAll('translation')
    .select([
      'article.source_id',
      'article.external_id',
      'article.version as article_version',
      'article.headline as source_headline',
      'article.section',
      'article.byline',
      'article.url',
      'article.priority',
      'article.words',
      'article.note',
      'article.published_at as source_published_at',
      'article.due_at',
      'article.received_at',
      'article.withdrawn_at',
      'article.submitted_by',
      'assignee.name as assignee_name',
      'last_editor.name as last_editor_name',
      'latest.version as publication_version',
      'latest.published_at as published_at',
    ]);
}

/** translationLine reads one translation, null when there is none. */
export async function translationLine(db: Db | Trx, id: string): Promise<TranslationLine | null> {
  const row = await lines(db).where('translation.id', '=', id).executeTakeFirst();
  return row ?? null;
}

/**
 * lockTranslation reads a translation and holds it until the transaction ends, so that whatever is
 * decided on it still holds when it is written. Null when there is none.
 */
export async function lockTranslation(trx: Trx, id: string): Promise<TranslationLine | null> {
  const held = await trx
    .selectFrom('translation')
    .select('id')
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
  return held ? translationLine(trx, id) : null;
}

/**
 * queuePage reads one page of the queue in its order: urgent first, then by deadline, then newest. Each
 * state's best lines come in order out of one index; the page is the best of those, however long the queue.
 */
export async function queuePage(
  db: Db,
  filter: TranslationFilter,
  after: QueueCursor | null,
  limit: number,
): Promise<TranslationLine[]> {
  const states = filter.states ?? TranslationState.options;
  const conditions = conditionsOf(filter);
  if (after)
    conditions.push(
      sql`(translation.queue_rank, translation.id) > (${after.rank}, ${after.id}::uuid)`,
    );
  const page = sql<{ id: string; queue_rank: number }>`(
    SELECT best.id, best.queue_rank
    FROM unnest(${[...new Set(states)]}::text[]) AS wanted (state)
    CROSS JOIN LATERAL (
      SELECT translation.id, translation.queue_rank
      FROM translation ${readsArticle(filter) ? sql`JOIN article ON article.id = translation.article_id` : sql``}
      WHERE ${sql.join([sql`translation.state = wanted.state`, ...conditions], sql` AND `)}
      ORDER BY translation.queue_rank, translation.id
      LIMIT ${limit}
    ) AS best
    ORDER BY best.queue_rank, best.id
    LIMIT ${limit}
  )`;
  return lines(db)
    .innerJoin(page.as('page'), 'page.id', 'translation.id')
    .orderBy('page.queue_rank')
    .orderBy('page.id')
    .execute();
}

/**
 * openCounts counts the translations that still ask for somebody, by state. What is approved and live is
 * left out: a desk has a few hundred open stories beside all that it ever published.
 */
export async function openCounts(db: Db): Promise<Record<string, number>> {
  const { rows } = await sql<{ state: TranslationState; count: number }>`
    SELECT state, count(*)::int AS count FROM translation
    WHERE state = ANY (${TranslationState.options.filter((state) => state !== 'approved')}::text[])
    GROUP BY state
    UNION ALL
    SELECT 'approved', count(*)::int FROM translation
    WHERE publication IN ('none', 'scheduled') AND state = 'approved' HAVING count(*) > 0`.execute(
    db,
  );
  return Object.fromEntries(rows.map(({ state, count }) => [state, count]));
}

/** standingOf takes from a line what the workflow decides on. */
export function standingOf(line: TranslationLine, fourEyes: boolean): Standing {
  return {
    state: line.state,
    publication: line.publication,
    assigneeId: line.assignee_id,
    lastEditorId: line.last_editor_id,
    frozen: line.withdrawn_at !== null,
    fourEyes,
  };
}

// Without a condition on the article its row is read for the lines of the page only.
function readsArticle({ section, submittedBy, words }: TranslationFilter): boolean {
  return [section, submittedBy, words].some((narrowing) => narrowing !== undefined);
}

function conditionsOf(filter: TranslationFilter): RawBuilder<unknown>[] {
  const { publications, assignee, section, submittedBy, words = '' } = filter;
  return [
    ...(publications ? [sql`translation.publication = ANY(${[...publications]}::text[])`] : []),
    ...(assignee === null ? [sql`translation.assignee_id IS NULL`] : []),
    ...(typeof assignee === 'string' ? [sql`translation.assignee_id = ${assignee}`] : []),
    ...(section === undefined ? [] : [sql`article.section = ${section}`]),
    ...(submittedBy === undefined ? [] : [sql`article.submitted_by = ${submittedBy}`]),
    ...foldArabic(words).split(/\s+/).filter(Boolean).map(occurs),
  ];
}

function occurs(word: string): RawBuilder<unknown> {
  const pattern = `%${word.replaceAll(/[\\%_]/g, '\\$&')}%`;
  return sql`(article.search_text LIKE ${pattern} OR translation.search_text LIKE ${pattern})`;
}
