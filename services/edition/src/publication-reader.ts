import { sql, type Selectable } from 'kysely';
import type { Db, PublicationTable } from '@dragoman/shared/db';

export type Story = Selectable<PublicationTable>;

/** A correction that readers were told of. */
export interface Correction {
  readonly at: Date;
  readonly note: string;
}

/** What stands at an address: a live story with its corrections, a tombstone, or nothing. */
export type Found =
  | { readonly status: 'live'; readonly story: Story; readonly corrections: readonly Correction[] }
  | { readonly status: 'withdrawn'; readonly story: Story }
  | null;

/** findStory reads what stands at a slug. */
export async function findStory(db: Db, slug: string): Promise<Found> {
  const versions = await db
    .selectFrom('publication')
    .selectAll()
    .where('slug', '=', slug)
    .orderBy('version', 'desc')
    .execute();
  const [story] = versions;
  if (!story) return null;
  if (story.withdrawn_at !== null) return { status: 'withdrawn', story };
  const corrections = versions.flatMap(({ correction_note: note, published_at: at }) =>
    note === null ? [] : [{ at, note }],
  );
  return { status: 'live', story, corrections };
}

/** latestStories reads the live stories, newest first, of one section or of all. */
export async function latestStories(
  db: Db,
  options: { readonly limit: number; readonly section?: string; readonly since?: Date },
): Promise<Story[]> {
  let query = db
    .selectFrom('publication')
    .selectAll()
    .where('withdrawn_at', 'is', null)
    .where(
      'version',
      '=',
      sql<number>`(SELECT max(newer.version) FROM publication AS newer WHERE newer.translation_id = publication.translation_id)`,
    )
    .orderBy('first_published_at', 'desc')
    .orderBy('id')
    .limit(options.limit);
  if (options.section !== undefined) query = query.where('section', '=', options.section);
  if (options.since) query = query.where('first_published_at', '>=', options.since);
  return query.execute();
}

/** liveSections lists the sections that have live stories, by name. */
export async function liveSections(db: Db): Promise<string[]> {
  const rows = await db
    .selectFrom('publication')
    .select('section')
    .distinct()
    .where('withdrawn_at', 'is', null)
    .where('section', 'is not', null)
    .orderBy('section')
    .execute();
  return rows.flatMap(({ section }) => (section === null ? [] : [section]));
}

/** correctedStories reads the live stories whose newest version says what was corrected, newest first. */
export async function correctedStories(db: Db, limit: number): Promise<Story[]> {
  return db
    .selectFrom('publication')
    .selectAll()
    .where('withdrawn_at', 'is', null)
    .where('correction_note', 'is not', null)
    .orderBy('published_at', 'desc')
    .limit(limit)
    .execute();
}
