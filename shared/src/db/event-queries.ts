import { jsonb } from './connect.js';
import type { Db, Trx } from './database.js';

/** What the desk's live stream says: something changed, and where. */
export interface NewDeskEvent {
  readonly kind:
    'translation' | 'segment' | 'article' | 'comment' | 'engine' | 'publication' | 'presence';
  readonly translationId?: string;
  readonly segmentId?: string;
  readonly detail?: Record<string, unknown>;
}

/** emitEvent writes an event; on commit the database notifies every desk process that listens. */
export async function emitEvent(db: Db | Trx, event: NewDeskEvent): Promise<void> {
  await db
    .insertInto('desk_event')
    .values({
      kind: event.kind,
      translation_id: event.translationId ?? null,
      segment_id: event.segmentId ?? null,
      detail: jsonb(event.detail ?? {}),
    })
    .execute();
}

/** eventsAfter reads events with ids above `id`, oldest first, at most 500. */
export async function eventsAfter(db: Db, id: number) {
  return db
    .selectFrom('desk_event')
    .selectAll()
    .where('id', '>', id)
    .orderBy('id')
    .limit(500)
    .execute();
}

/** lastEventId is the id of the newest event, 0 when there is none. */
export async function lastEventId(db: Db): Promise<number> {
  const row = await db
    .selectFrom('desk_event')
    .select((eb) => eb.fn.max('id').as('id'))
    .executeTakeFirst();
  return Number(row?.id ?? 0);
}
