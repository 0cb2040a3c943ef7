import type { Logger } from 'pino';
import pg from 'pg';
import type { DeskEvent } from '@dragoman/shared/contract';
import { eventsAfter, lastEventId, type Db } from '@dragoman/shared/db';

type Listener = (event: DeskEvent) => void;

/** The desk's events as they are committed, read once for every page that listens. */
export interface EventStream {
  subscribe(listener: Listener): () => void;
  close(): Promise<void>;
}

const catchUp = 5_000;

/**
 * openEventStream follows the event table: the database's notification says when to look, a slow tick
 * looks anyway, so that a lost connection delays events by seconds and loses none.
 */
export async function openEventStream(
  db: Db,
  databaseUrl: string,
  logger: Logger,
): Promise<EventStream> {
  const listeners = new Set<Listener>();
  let last = await lastEventId(db);
  let reading: Promise<void> | null = null;
  let again = false;
  let closed = false;
  let client: pg.Client | null = null;

  const read = async () => {
    do {
      again = false;
      for (const row of await eventsAfter(db, last)) {
        last = Math.max(last, row.id);
        const event: DeskEvent = {
          id: row.id,
          kind: row.kind as DeskEvent['kind'],
          translationId: row.translation_id,
          segmentId: row.segment_id,
          detail: row.detail,
        };
        for (const listener of listeners) listener(event);
      }
    } while (again);
  };
  const look = () => {
    again = true;
    reading ??= read()
      .catch((error: unknown) => logger.warn({ err: error }, 'the desk events could not be read'))
      .finally(() => {
        reading = null;
      });
  };
  const listen = async () => {
    const fresh = new pg.Client({ connectionString: databaseUrl, keepAlive: true });
    fresh.on('error', () => {
      client = null;
    });
    fresh.on('notification', look);
    await fresh.connect();
    await fresh.query('LISTEN desk_event');
    client = fresh;
  };
  const tick = setInterval(() => {
    look();
    if (client === null && !closed)
      listen().catch((error: unknown) =>
        logger.warn({ err: error }, 'cannot listen for desk events'),
      );
  }, catchUp);
  await listen();

  return {
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async close() {
      closed = true;
      clearInterval(tick);
      await client?.end().catch(() => {});
      await reading;
    },
  };
}
