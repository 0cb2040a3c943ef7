import { sql } from 'kysely';
import { jsonb } from './connect.js';
import type { Db, Trx } from './database.js';
import { emitEvent } from './event-queries.js';

/** Something people should hear of. */
export interface Notice {
  readonly kind: string;
  /** What it is about: while unread, a matter is told once and counted (`times`). */
  readonly matter: string;
  readonly to: readonly (string | null)[];
  /** Who did it, null for the machine; nobody is told of what they did themselves. */
  readonly by: string | null;
  readonly translationId: string | null;
  readonly segmentId?: string | null;
  readonly excerpt?: string | null;
}

const longestExcerpt = 200;

/**
 * notify tells people of something, in the transaction that did it: not whoever did it, not those who
 * muted its kind or lost their access. A matter that was told and not read yet counts up instead.
 */
export async function notify(trx: Db | Trx, notice: Notice, now: Date): Promise<void> {
  const to = [...new Set(notice.to)].filter((id) => id !== null && id !== notice.by);
  if (to.length === 0) return;
  const detail = { excerpt: shortened(notice.excerpt ?? null) };
  const { rows } = await sql<{ person_id: string }>`
    INSERT INTO notification (person_id, kind, matter, translation_id, segment_id, by, detail, at)
    SELECT id, ${notice.kind}, ${notice.matter}, ${notice.translationId}::uuid,
      ${notice.segmentId ?? null}::uuid, ${notice.by}, ${jsonb(detail)}, ${now}
    FROM "user"
    WHERE id = ANY (${to}::text[]) AND banned IS NOT TRUE AND NOT EXISTS (
      SELECT FROM muted_notification AS muted
      WHERE muted.person_id = "user".id AND muted.kind = ${notice.kind}
    )
    ORDER BY id
    ON CONFLICT (person_id, kind, matter) WHERE read_at IS NULL AND moot_at IS NULL
    DO UPDATE SET times = notification.times + 1, at = excluded.at, by = excluded.by,
      detail = excluded.detail, segment_id = excluded.segment_id
    RETURNING person_id`.execute(trx);
  await tell(
    trx,
    rows.map((row) => row.person_id),
  );
}

/** tellAssignee tells whoever holds a translation of something the machine or the Arabic edition did. */
export async function tellAssignee(
  trx: Trx,
  kind: string,
  translationId: string,
  now: Date,
): Promise<void> {
  const { assignee_id } = await trx
    .selectFrom('translation')
    .select('assignee_id')
    .where('id', '=', translationId)
    .executeTakeFirstOrThrow();
  const notice = { kind, matter: translationId, by: null, translationId };
  await notify(trx, { ...notice, to: [assignee_id] }, now);
}

/** withdrawNotices takes back what nobody has read and what is moot now; what was read stays in the list. */
export async function withdrawNotices(
  trx: Db | Trx,
  matters: { readonly kinds: readonly string[]; readonly matter: string },
  now: Date,
): Promise<void> {
  const rows = await trx
    .updateTable('notification')
    .set({ moot_at: now })
    .where('kind', 'in', [...matters.kinds])
    .where('matter', '=', matters.matter)
    .where('read_at', 'is', null)
    .where('moot_at', 'is', null)
    .returning('person_id')
    .execute();
  await tell(
    trx,
    rows.map((row) => row.person_id),
  );
}

/** Where a page of notifications starts: after this time (as Postgres writes it) and id. */
export interface NotificationCursor {
  readonly at: string;
  readonly id: string;
}

/** notificationPage reads what a person was told of, newest first. */
export async function notificationPage(
  db: Db,
  personId: string,
  options: {
    readonly unreadOnly: boolean;
    readonly after: NotificationCursor | null;
    readonly limit: number;
  },
) {
  let query = db
    .selectFrom('notification')
    .leftJoin('translation', 'translation.id', 'notification.translation_id')
    .leftJoin('article', 'article.id', 'translation.article_id')
    .leftJoin('user as actor', 'actor.id', 'notification.by')
    .selectAll('notification')
    .select([
      'translation.headline',
      'article.headline as source_headline',
      'actor.name as by_name',
      sql<string>`notification.at::text`.as('at_text'),
    ])
    .where('person_id', '=', personId)
    .where('moot_at', 'is', null)
    .orderBy('notification.at', 'desc')
    .orderBy('notification.id', 'desc')
    .limit(options.limit);
  if (options.unreadOnly) query = query.where('read_at', 'is', null);
  if (options.after)
    query = query.where(
      sql<boolean>`(notification.at, notification.id) < (${options.after.at}::timestamptz, ${options.after.id}::uuid)`,
    );
  return query.execute();
}

/** unreadNotifications counts what a person has not read. */
export async function unreadNotifications(db: Db | Trx, personId: string): Promise<number> {
  const { count } = await db
    .selectFrom('notification')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('person_id', '=', personId)
    .where('read_at', 'is', null)
    .where('moot_at', 'is', null)
    .executeTakeFirstOrThrow();
  return Number(count);
}

/** markNotifications marks some of a person's notifications, or all, as read or unread. */
export async function markNotifications(
  db: Db,
  personId: string,
  marking: { readonly ids: readonly string[] | undefined; readonly read: boolean },
  now: Date,
): Promise<void> {
  const chosen = marking.ids ? sql`AND id = ANY (${[...marking.ids]}::uuid[])` : sql``;
  await db.transaction().execute(async (trx) => {
    if (marking.read)
      await sql`UPDATE notification SET read_at = ${now}
        WHERE person_id = ${personId} AND read_at IS NULL AND moot_at IS NULL ${chosen}`.execute(
        trx,
      );
    // Of one matter only the newest can be unread again: an older line of it stays read.
    else
      await sql`UPDATE notification SET read_at = NULL FROM (
          SELECT DISTINCT ON (kind, matter) id FROM notification AS told
          WHERE person_id = ${personId} AND moot_at IS NULL ORDER BY kind, matter, at DESC
        ) AS newest
        WHERE notification.id = newest.id AND person_id = ${personId} ${marking.ids ? sql`AND notification.id = ANY (${[...marking.ids]}::uuid[])` : sql``}`.execute(
        trx,
      );
    await tell(trx, [personId]);
  });
}

/** mutedKinds reads the kinds a person does not want to be told of. */
export async function mutedKinds(db: Db, personId: string): Promise<string[]> {
  const rows = await db
    .selectFrom('muted_notification')
    .select('kind')
    .where('person_id', '=', personId)
    .orderBy('kind')
    .execute();
  return rows.map(({ kind }) => kind);
}

/** muteKinds stores exactly these kinds as those a person does not want to be told of. */
export async function muteKinds(db: Db, personId: string, kinds: readonly string[]): Promise<void> {
  await db.transaction().execute(async (trx) => {
    await trx.deleteFrom('muted_notification').where('person_id', '=', personId).execute();
    const rows = [...new Set(kinds)].map((kind) => ({ person_id: personId, kind }));
    if (rows.length > 0)
      await trx
        .insertInto('muted_notification')
        .values(rows)
        .onConflict((conflict) => conflict.doNothing())
        .execute();
  });
}

const threeMonths = 90 * 24 * 60 * 60 * 1_000;

/** dropOldNotifications deletes what has been read, or moot, for 90 days; what nobody has read stays. */
export async function dropOldNotifications(db: Db, now: Date): Promise<void> {
  const before = new Date(now.getTime() - threeMonths);
  await db
    .deleteFrom('notification')
    .where((eb) => eb.or([eb('read_at', '<', before), eb('moot_at', '<', before)]))
    .execute();
}

async function tell(trx: Db | Trx, people: readonly string[]): Promise<void> {
  for (const to of new Set(people)) await emitEvent(trx, { kind: 'notification', detail: { to } });
}

function shortened(text: string | null): string | null {
  if (text === null || text.length <= longestExcerpt) return text;
  return `${[...text].slice(0, longestExcerpt).join('')}…`;
}
