import { sql, type Selectable } from 'kysely';
import { richTextOf } from '../domain/index.js';
import { jsonb } from './connect.js';
import type { Db, Trx } from './database.js';
import type { NewMemoryUnit } from './memory-unit-queries.js';
import type { MemoryLinkTable } from './tables/memory.js';

export type MemoryLinkRow = Selectable<MemoryLinkTable>;

/** A pair of paragraphs that an alignment linked: in which story of the archive, and where. */
export interface NewMemoryLink {
  readonly story: string;
  /** Which row of the archive the story is. */
  readonly row: number;
  readonly position: number;
  readonly arabic: readonly string[];
  readonly english: readonly string[];
  readonly certainty: number;
  readonly state: 'open' | 'kept';
}

/** insertLinks stores the links of one story of an archive. */
export async function insertLinks(
  trx: Trx,
  importId: string,
  links: readonly NewMemoryLink[],
): Promise<void> {
  if (links.length === 0) return;
  await trx
    .insertInto('memory_link')
    .values(
      links.map(({ arabic, english, ...link }) => ({
        ...link,
        import_id: importId,
        arabic: jsonb(arabic),
        english: jsonb(english),
      })),
    )
    .execute();
}

/** openLinks lists the first hundred links of an import that wait for a person, in the archive's order. */
export async function openLinks(db: Db | Trx, importId: string) {
  const links = await db
    .selectFrom('memory_link')
    .selectAll()
    .where('import_id', '=', importId)
    .where('state', '=', 'open')
    .orderBy('row')
    .orderBy('position')
    .limit(100)
    .execute();
  const { open } = await db
    .selectFrom('memory_link')
    .select(sql<number>`count(*)::int`.as('open'))
    .where('import_id', '=', importId)
    .where('state', '=', 'open')
    .executeTakeFirstOrThrow();
  return { links, open };
}

/** lockLink reads a link and holds its story's links until the transaction ends; null when there is none. */
export async function lockLink(
  trx: Trx,
  id: string,
): Promise<{ link: MemoryLinkRow; story: MemoryLinkRow[] } | null> {
  const found = await trx
    .selectFrom('memory_link')
    .select(['import_id', 'row'])
    .where('id', '=', id)
    .executeTakeFirst();
  if (!found) return null;
  const story = await trx
    .selectFrom('memory_link')
    .selectAll()
    .where('import_id', '=', found.import_id)
    .where('row', '=', found.row)
    .orderBy('position')
    .forUpdate()
    .execute();
  const link = story.find((row) => row.id === id);
  return link ? { link, story } : null;
}

/** settleLink writes down what a person decided on a link. */
export async function settleLink(
  trx: Trx,
  id: string,
  state: 'kept' | 'dropped',
  by: string,
  now: Date,
): Promise<void> {
  await trx.updateTable('memory_link').set({ state, by, at: now }).where('id', '=', id).execute();
}

/** relink stores the paragraphs of a link after some were handed over. */
export async function relink(
  trx: Trx,
  id: string,
  arabic: readonly string[],
  english: readonly string[],
): Promise<void> {
  await trx
    .updateTable('memory_link')
    .set({ arabic: jsonb(arabic), english: jsonb(english) })
    .where('id', '=', id)
    .execute();
}

/** unitOfLink makes the pair of a link as the memory takes it; nobody has reviewed it unless named. */
export function unitOfLink(
  link: Pick<NewMemoryLink, 'story' | 'position' | 'arabic' | 'english'>,
  neighbours: { readonly previous: string; readonly next: string },
  from: { readonly importId: string; readonly reviewedBy: string | null; readonly at: Date | null },
): NewMemoryUnit {
  return {
    arabic: link.arabic.join('\n'),
    english: link.english.map(richTextOf),
    previous_arabic: neighbours.previous,
    next_arabic: neighbours.next,
    origin: 'archive',
    reviewed: from.reviewedBy !== null,
    source_id: null,
    story: link.story,
    translation_id: null,
    segment_id: null,
    revision_number: null,
    position: link.position,
    author: null,
    approved_by: from.reviewedBy,
    approved_at: from.at,
    import_id: from.importId,
  };
}
