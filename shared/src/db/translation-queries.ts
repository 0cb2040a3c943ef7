import { sql, type Selectable } from 'kysely';
import { TranslationState, type Standing } from '../domain/index.js';
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
  readonly withdrawn_reason: string | null;
  readonly submitted_by: string | null;
  readonly assignee_name: string | null;
  readonly last_editor_name: string | null;
  readonly publication_version: number | null;
  readonly published_at: Date | null;
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
      'article.withdrawn_reason',
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

type StandingLine = Pick<
  TranslationLine,
  'state' | 'publication' | 'assignee_id' | 'last_editor_id' | 'withdrawn_at'
>;

/** standingOf takes from a line what the workflow decides on. */
export function standingOf(line: StandingLine, fourEyes: boolean): Standing {
  return {
    state: line.state,
    publication: line.publication,
    assigneeId: line.assignee_id,
    lastEditorId: line.last_editor_id,
    frozen: line.withdrawn_at !== null,
    fourEyes,
  };
}
