import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Logger } from 'pino';
import pg from 'pg';
import type { DeskEvent } from '@dragoman/shared/contract';
import { eventsByIds, type Db } from '@dragoman/shared/db';

/** A page that listens. */
interface EventListener {
  /** Something changed, and where. */
  tell(event: DeskEvent): void;
  /** Events may have been missed: ask for everything once. */
  refresh(): void;
  /** The desk stops: no more will come. */
  end(): void;
}

/** The desk's events as they are committed, read once for every page that listens. */
export interface EventStream {
  subscribe(listener: EventListener): () => void;
  close(): Promise<void>;
}

/** A connection that died without a word is found out this fast; a new one is tried as often. */
const checkMs = 5_000;
const retryMs = 250;

/**
 * openEventStream listens on a connection of its own for the ids the database announces at commit. When
 * the connection is lost, announcements may be too: once it is back, every page is told to refresh.
 */
export async function openEventStream(
  db: Db,
  databaseUrl: string,
  logger: Logger,
): Promise<EventStream> {
  const listeners = new Set<EventListener>();
  const closing = new AbortController();
  const announced: number[] = [];
  let reading: Promise<void> | null = null;

  async function readAnnounced(): Promise<void> {
    while (announced.length > 0) {
      const rows = await eventsByIds(db, announced.splice(0, 500));
      for (const row of rows)
        for (const listener of listeners)
          listener.tell({
            id: row.id,
            kind: row.kind as DeskEvent['kind'],
            translationId: row.translation_id,
            segmentId: row.segment_id,
            detail: row.detail,
          });
    }
  }

  function hear(payload: string | undefined): void {
    announced.push(Number(payload));
    reading ??= readAnnounced()
      .catch((error: unknown) => {
        logger.warn({ err: error }, 'desk events could not be read');
        refreshAll();
      })
      .finally(() => {
        reading = null;
      });
  }

  function refreshAll(): void {
    for (const listener of listeners) listener.refresh();
  }

  async function listenOnce(onListening: () => void): Promise<void> {
    const client = new pg.Client({
      connectionString: databaseUrl,
      query_timeout: checkMs,
      connectionTimeoutMillis: checkMs,
    });
    const lost = once(client, 'end', { signal: closing.signal });
    lost.catch(() => {});
    client.on('error', () => {});
    client.on('notification', ({ payload }) => hear(payload));
    try {
      await client.connect();
      await client.query('LISTEN desk_event');
      onListening();
      while (!closing.signal.aborted) {
        await Promise.race([lost, sleep(checkMs, undefined, { signal: closing.signal })]);
        await client.query('SELECT 1');
      }
    } finally {
      await client.end().catch(() => {});
    }
  }

  async function listenOn(onFirst: () => void): Promise<void> {
    let firstTime = true;
    while (!closing.signal.aborted) {
      await listenOnce(() => {
        if (!firstTime) refreshAll();
        firstTime = false;
        onFirst();
      }).catch((error: unknown) => {
        if (!closing.signal.aborted) logger.warn({ err: error }, 'cannot listen for desk events');
      });
      await sleep(retryMs, undefined, { signal: closing.signal }).catch(() => {});
      onFirst();
    }
  }

  // A database that is away when the desk starts is waited for; nobody needs to wait here for it.
  let listening: Promise<void> = Promise.resolve();
  await new Promise<void>((resolve) => {
    listening = listenOn(resolve);
  });

  return {
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async close() {
      closing.abort();
      for (const listener of listeners) listener.end();
      await listening;
      await reading;
    },
  };
}
