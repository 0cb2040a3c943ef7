import { sql, type Selectable } from 'kysely';
import { prepared, type Db, type PublicationTable } from '@dragoman/shared/db';

/** What a page or feed shows of a publication; the frozen segments behind its HTML stay in the database. */
const storyColumns = [
  'id',
  'translation_id',
  'version',
  'slug',
  'content_hash',
  'html',
  'headline',
  'standfirst',
  'section',
  'byline',
  'source_url',
  'source_headline',
  'source_version',
  'translation_note',
  'correction_note',
  'editor_name',
  'approver_name',
  'published_at',
  'first_published_at',
  'withdrawn_at',
] as const satisfies readonly (keyof PublicationTable)[];

export type Story = Pick<Selectable<PublicationTable>, (typeof storyColumns)[number]>;

/** A correction that readers were told of. */
export interface Correction {
  readonly at: Date;
  readonly note: string;
}

/** A correction in the list of them, with the story as it reads now. */
export interface CorrectedStory extends Correction {
  readonly slug: string;
  readonly headline: string;
  readonly sourceHeadline: string;
}

/** What stands at an address, just enough to know whether a page made earlier still holds. */
export interface StoryStanding {
  readonly publicationId: string;
  readonly withdrawn: boolean;
}

/** newestAt reads what stands at each of some addresses now; an address with nothing has no entry. */
export async function newestAt(
  db: Db,
  slugs: readonly string[],
): Promise<Map<string, StoryStanding>> {
  // Every request of every reader asks this.
  const { rows } = await prepared(sql<{ slug: string; id: string; withdrawn: boolean }>`
    SELECT DISTINCT ON (slug) slug, id, withdrawn_at IS NOT NULL AS withdrawn
    FROM publication WHERE slug = ANY(${slugs}) ORDER BY slug, version DESC`).execute(db);
  return new Map(
    rows.map(({ slug, id, withdrawn }) => [slug, { publicationId: id, withdrawn }] as const),
  );
}

/** storyAt reads the newest publication at an address, live or withdrawn. */
export async function storyAt(db: Db, slug: string): Promise<Story | null> {
  const story = await db
    .selectFrom('publication')
    .select(storyColumns)
    .where('slug', '=', slug)
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst();
  return story ?? null;
}

/** correctionsOf lists what readers were told was corrected in a story up to this version, newest first. */
export async function correctionsOf(db: Db, story: Story): Promise<Correction[]> {
  const rows = await db
    .selectFrom('publication')
    .select(['correction_note', 'published_at'])
    .where('translation_id', '=', story.translation_id)
    .where('version', '<=', story.version)
    .where('correction_note', 'is not', null)
    .orderBy('version', 'desc')
    .execute();
  return rows.map((row) => ({ at: row.published_at, note: row.correction_note ?? '' }));
}

/** latestStories reads the live stories, newest first, of one section or of all. */
export async function latestStories(
  db: Db,
  options: { readonly limit: number; readonly section?: string | null; readonly since?: Date },
): Promise<Story[]> {
  let query = live(db)
    .select(storyColumns)
    .orderBy('first_published_at', 'desc')
    .orderBy('id')
    .limit(options.limit);
  if (options.section) query = query.where('section', '=', options.section);
  if (options.since) query = query.where('first_published_at', '>=', options.since);
  return query.execute();
}

/** liveSections lists the sections that have live stories, by name. */
export async function liveSections(db: Db): Promise<string[]> {
  const rows = await live(db)
    .select('section')
    .distinct()
    .where('section', 'is not', null)
    .orderBy('section')
    .execute();
  return rows.flatMap(({ section }) => (section === null ? [] : [section]));
}

/** latestCorrections lists the corrections of all live stories, newest first. */
export async function latestCorrections(db: Db, limit: number): Promise<CorrectedStory[]> {
  const rows = await live(db)
    .innerJoin('publication as corrected', 'corrected.translation_id', 'publication.translation_id')
    .select([
      'publication.slug',
      'publication.headline',
      'publication.source_headline',
      'corrected.correction_note',
      'corrected.published_at',
    ])
    .where('corrected.correction_note', 'is not', null)
    .orderBy('corrected.published_at', 'desc')
    .limit(limit)
    .execute();
  return rows.map((row) => ({
    at: row.published_at,
    note: row.correction_note ?? '',
    slug: row.slug,
    headline: row.headline,
    sourceHeadline: row.source_headline,
  }));
}

/** Live is the newest version of a story, where it has not been withdrawn. */
function live(db: Db) {
  return db
    .selectFrom('publication')
    .where('publication.withdrawn_at', 'is', null)
    .where(
      'publication.version',
      '=',
      sql<number>`(SELECT max(newer.version) FROM publication AS newer WHERE newer.translation_id = publication.translation_id)`,
    );
}
