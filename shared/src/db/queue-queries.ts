import { sql, type RawBuilder } from 'kysely';
import { foldArabic, TranslationState, type PublicationStatus } from '../domain/index.js';
import type { Db } from './database.js';
import { prepared } from './prepared.js';
import type { TranslationLine } from './translation-queries.js';

/** What a line of the queue can carry: the queue is narrowed to those that carry all marks asked for. */
export const queueMarks = ['blocks', 'findings', 'questions', 'changes', 'notes'] as const;
export type QueueMark = (typeof queueMarks)[number];

/** What the queue can be narrowed to; several values of a field are alternatives. */
export interface TranslationFilter {
  readonly states?: readonly TranslationState[];
  readonly publications?: readonly PublicationStatus[];
  /** A person's id; null for translations that nobody holds. */
  readonly assignee?: string | null;
  readonly section?: string;
  readonly source?: string;
  readonly priority?: 'urgent' | 'normal';
  /** Only what has a deadline before this. */
  readonly dueBefore?: Date;
  readonly marks?: readonly QueueMark[];
  /** Words that must all occur, in either language, in any spelling of the Arabic. */
  readonly words?: string;
  /** Only what this person handed in. */
  readonly submittedBy?: string;
  /** Only what the Arabic edition stands by. */
  readonly standing?: true;
}

/**
 * `rank`: urgent first, then by deadline, then newest; `recent`: last changed first; `handed_in`: what came
 * in last first.
 */
export type QueueSort = 'rank' | 'recent' | 'handed_in';

/** Where a page of the queue starts: after this place in its order, and id. */
export interface QueueCursor {
  readonly place: string;
  readonly id: string;
}

/** A line of the queue: what its rows show, and no more. */
export type QueueLine = Omit<
  TranslationLine,
  | 'language'
  | 'source_version'
  | 'claimed_at'
  | 'last_edited_at'
  | 'search_text'
  | 'queue_rank'
  | 'draft_wanted'
  | 'draft_run'
  | 'draft_lease_until'
  | 'draft_attempts'
  | 'draft_next_at'
  | 'review_revision'
  | 'approved_revision'
  | 'approved_by'
  | 'approved_at'
  | 'created_at'
  | 'submitted_by'
> & { readonly place: string };

/**
 * queuePage reads one page of the queue in its order. Each state's best lines come in order out of one
 * index; the page is the best of those, however long the queue. Only what a row shows is read, and what
 * is published only of stories that are.
 */
export async function queuePage(
  db: Db,
  filter: TranslationFilter,
  after: QueueCursor | null,
  limit: number,
  sort: QueueSort = 'rank',
): Promise<QueueLine[]> {
  const { key, type, order, beyond } = orders[sort];
  const conditions = conditionsOf(filter);
  if (after)
    conditions.push(
      sql`(${key}, translation.id) ${beyond} (${after.place}::${type}, ${after.id}::uuid)`,
    );
  const states = [...new Set(filter.states ?? TranslationState.options)];
  const query = sql<QueueLine>`
    SELECT ${columns}, page.place::text AS place
    FROM (
      SELECT best.id, best.place
      FROM (VALUES ${sql.join(states.map((state) => sql`(${sql.lit(state)})`))}) AS wanted (state)
      CROSS JOIN LATERAL (
        SELECT translation.id, ${key} AS place
        FROM translation ${sort === 'handed_in' || readsArticle(filter) ? sql`JOIN article ON article.id = translation.article_id` : sql``}
        WHERE ${sql.join([sql`translation.state = wanted.state`, ...conditions], sql` AND `)}
        ORDER BY ${key} ${order}, translation.id ${order}
        LIMIT ${sql.lit(limit)}
      ) AS best
      ORDER BY best.place ${order}, best.id ${order}
      LIMIT ${sql.lit(limit)}
    ) AS page
    JOIN translation ON translation.id = page.id
    JOIN article ON article.id = translation.article_id
    LEFT JOIN "user" AS assignee ON assignee.id = translation.assignee_id
    LEFT JOIN "user" AS last_editor ON last_editor.id = translation.last_editor_id
    ORDER BY page.place ${order}, page.id ${order}`;
  // A search has as many shapes as it has words: those are planned each time.
  const { rows } = await (filter.words ? query : prepared(query)).execute(db);
  return withPublications(db, rows);
}

const latestFirst = {
  type: sql.raw('timestamptz'),
  order: sql.raw('DESC'),
  beyond: sql.raw('<'),
};
const orders = {
  rank: {
    key: sql.ref('translation.queue_rank'),
    type: sql.raw('bigint'),
    order: sql.raw('ASC'),
    beyond: sql.raw('>'),
  },
  recent: { key: sql.ref('translation.updated_at'), ...latestFirst },
  handed_in: { key: sql.ref('article.received_at'), ...latestFirst },
} as const;

const columns = sql.raw(
  [
    ...['id', 'article_id', 'state', 'publication', 'assignee_id', 'last_editor_id', 'headline'],
    ...['headline_settled', 'segments', 'drafted', 'edited', 'confirmed', 'cut', 'changed'],
    ...['findings_block', 'findings_warn', 'findings_advise', 'returned_notes', 'open_questions'],
    ...['failure', 'ready_at', 'submitted_at', 'scheduled_at', 'slug'],
    ...['first_published_at', 'updated_at'],
  ]
    .map((name) => `translation.${name}`)
    .concat(
      ['source_id', 'external_id', 'section', 'byline', 'url', 'priority', 'words', 'note'].map(
        (name) => `article.${name}`,
      ),
      ['due_at', 'received_at', 'withdrawn_at', 'withdrawn_reason'].map(
        (name) => `article.${name}`,
      ),
      'article.version AS article_version',
      'article.headline AS source_headline',
      'article.published_at AS source_published_at',
      'assignee.name AS assignee_name',
      'last_editor.name AS last_editor_name',
      'NULL::int AS publication_version',
      'NULL::timestamptz AS published_at',
    )
    .join(', '),
);

/**
 * countQueue counts, among the stories that are still worked on or are approved and not out yet, those that
 * each filter holds: all of them in one reading.
 */
export async function countQueue<Name extends string>(
  db: Db,
  filters: Readonly<Record<Name, TranslationFilter>>,
): Promise<Record<Name, number>> {
  const counts = Object.entries<TranslationFilter>(filters).map(([name, filter]) => {
    const states = filter.states
      ? [sql`translation.state = ANY(${[...filter.states]}::text[])`]
      : [];
    const conditions = [sql`true`, ...states, ...conditionsOf(filter)];
    return sql`count(*) FILTER (WHERE ${sql.join(conditions, sql` AND `)})::int AS ${sql.ref(name)}`;
  });
  const { rows } = await sql<Record<Name, number>>`
    SELECT ${sql.join(counts)} FROM (
      SELECT * FROM translation WHERE ${isOpen}
      UNION ALL
      SELECT * FROM translation WHERE state = 'approved' AND publication IN ('none', 'scheduled')
    ) AS translation JOIN article ON article.id = translation.article_id`.execute(db);
  if (!rows[0]) throw new Error('a count always answers');
  return rows[0];
}

/** countOpenBy counts the stories that are still worked on by their section or source, the fullest first. */
export async function countOpenBy(
  db: Db,
  field: 'section' | 'source_id',
): Promise<{ name: string; count: number }[]> {
  const { rows } = await sql<{ name: string; count: number }>`
    SELECT ${sql.ref(`article.${field}`)} AS name, count(*)::int AS count
    FROM translation JOIN article ON article.id = translation.article_id
    WHERE ${isOpen} AND ${sql.ref(`article.${field}`)} IS NOT NULL
    GROUP BY 1 ORDER BY 2 DESC, 1 LIMIT 30`.execute(db);
  return rows;
}

const isOpen = sql`translation.state IN ('queued', 'drafting', 'failed', 'ready', 'editing', 'in_review')`;

/** Few lines of a queue have ever been published: their versions are read apart, and only then. */
async function withPublications(db: Db, rows: QueueLine[]): Promise<QueueLine[]> {
  const published = rows.filter(({ slug }) => slug !== null).map(({ id }) => id);
  if (published.length === 0) return rows;
  const latest = await db
    .selectFrom('publication')
    .select(['translation_id', 'version', 'published_at'])
    .distinctOn('translation_id')
    .where('translation_id', 'in', published)
    .orderBy('translation_id')
    .orderBy('version', 'desc')
    .execute();
  const byId = new Map(latest.map((row) => [row.translation_id, row]));
  return rows.map((row) => {
    const { version = null, published_at = null } = byId.get(row.id) ?? {};
    return { ...row, publication_version: version, published_at };
  });
}

// Without a condition on the article its row is read for the lines of the page only.
function readsArticle(filter: TranslationFilter): boolean {
  const { section, source, dueBefore, submittedBy, words, standing } = filter;
  return [section, source, dueBefore, submittedBy, words, standing].some(
    (one) => one !== undefined,
  );
}

const carries: Readonly<Record<QueueMark, RawBuilder<unknown>>> = {
  blocks: sql`translation.findings_block > 0`,
  findings: sql`translation.findings_block + translation.findings_warn > 0`,
  questions: sql`translation.open_questions > 0`,
  changes: sql`translation.changed > 0`,
  notes: sql`translation.returned_notes > 0`,
};

// The rank of what is urgent stands below this (see `refreshCounts`), so that the index finds it first.
const firstNormalRank = sql.lit(100_000_000_000);

function conditionsOf(filter: TranslationFilter): RawBuilder<unknown>[] {
  const { publications, assignee, section, source, priority, dueBefore, marks, submittedBy } =
    filter;
  const { words = '' } = filter;
  return [
    ...(publications ? [sql`translation.publication = ANY(${[...publications]}::text[])`] : []),
    ...(assignee === null ? [sql`translation.assignee_id IS NULL`] : []),
    ...(typeof assignee === 'string' ? [sql`translation.assignee_id = ${assignee}`] : []),
    ...(priority === 'urgent' ? [sql`translation.queue_rank < ${firstNormalRank}`] : []),
    ...(priority === 'normal' ? [sql`translation.queue_rank >= ${firstNormalRank}`] : []),
    ...(marks ?? []).map((mark) => carries[mark]),
    ...(section === undefined ? [] : [sql`article.section = ${section}`]),
    ...(source === undefined ? [] : [sql`article.source_id = ${source}`]),
    ...(dueBefore === undefined ? [] : [sql`article.due_at <= ${dueBefore}`]),
    ...(submittedBy === undefined ? [] : [sql`article.submitted_by = ${submittedBy}`]),
    ...(filter.standing ? [sql`article.withdrawn_at IS NULL`] : []),
    ...foldArabic(words).split(/\s+/).filter(Boolean).map(occurs),
  ];
}

function occurs(word: string): RawBuilder<unknown> {
  const pattern = `%${word.replaceAll(/[\\%_]/g, '\\$&')}%`;
  return sql`(article.search_text LIKE ${pattern} OR translation.search_text LIKE ${pattern})`;
}
