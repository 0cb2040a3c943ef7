import { jsonb } from './connect.js';
import type { Db, Trx } from './database.js';

/** What the desk's live stream says: something changed, and where. */
export interface NewDeskEvent {
  readonly kind:
    | 'translation'
    | 'segment'
    | 'article'
    | 'comment'
    | 'engine'
    | 'publication'
    | 'presence'
    | 'question'
    | 'notification'
    | 'terms';
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

/**
 * eventsByIds reads the events a notification named, oldest first. Ids are never followed upwards: a
 * transaction that commits late brings an id below ones that were already read.
 */
export async function eventsByIds(db: Db, ids: readonly number[]) {
  if (ids.length === 0) return [];
  return db.selectFrom('desk_event').selectAll().where('id', 'in', ids).orderBy('id').execute();
}
