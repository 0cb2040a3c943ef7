import express from 'express';
import { sql } from 'kysely';
import type { AddressInfo } from 'node:net';
import { emitEvent } from '@dragoman/shared/db';
import { startHttpServer } from '@dragoman/shared/platform';
import { createTranslation } from '@dragoman/shared/testing';
import { createDeskApp } from '../app.js';
import { sessionGuard } from '../session-guard.js';
import { startDesk, type RunningDesk } from '../testing/start-desk.js';
import { eventRoutes } from './event-routes.js';
import { openEventStream } from './event-stream.js';

let desk: RunningDesk;
beforeEach(async () => {
  desk = await startDesk();
});
afterEach(() => desk.stop());

/** A page that listens: what it has heard so far, and a way to wait for more. */
async function listen(origin: string, cookie: string, headers: Record<string, string> = {}) {
  const leaving = new AbortController();
  const response = await fetch(`${origin}/api/v1/events`, {
    headers: { Cookie: cookie, ...headers },
    signal: leaving.signal,
  });
  let heard = '';
  let ended = false;
  const reading = (async () => {
    const decoder = new TextDecoder();
    for await (const chunk of response.body!) heard += decoder.decode(chunk, { stream: true });
  })()
    .catch(() => {})
    .finally(() => {
      ended = true;
    });
  return {
    response,
    reading,
    heard: () => heard,
    ended: () => ended,
    leave: () => leaving.abort(),
    hears: (text: string) => until(() => heard.includes(text)),
  };
}

async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  const deadline = Date.now() + 10_000;
  while (!(await holds())) {
    if (Date.now() > deadline) throw new Error('it never came');
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

describe('the live stream', () => {
  it('tells every page what was committed, where and by which command, and nothing before', async () => {
    const { client } = await desk.signedIn('editor');
    const story = await createTranslation(desk.db);
    const pages = await Promise.all(
      Array.from({ length: 20 }, () => listen(desk.origin, client.cookie)),
    );
    expect(pages[0]!.response.headers.get('content-type')).toContain('text/event-stream');
    await desk.db
      .transaction()
      .execute(async (trx) => {
        await emitEvent(trx, { kind: 'article', detail: { never: true } });
        throw new Error('rolled back');
      })
      .catch(() => {});
    await client.does(story.id, 'claim');
    await client.save(story.id, story.segmentIds[1]!, 1, { paragraphs: ['Heard.'] });
    await Promise.all(pages.map((page) => page.hears('"kind":"segment"')));
    for (const page of pages) {
      expect(page.heard()).toContain(`"translationId":"${story.id}"`);
      expect(page.heard()).toContain('"command":"claim"');
      expect(page.heard()).toContain(`"segmentId":"${story.segmentIds[1]}"`);
      expect(page.heard()).toMatch(/^retry: 2000\n\nid: \d+\ndata: \{/);
      expect(page.heard()).not.toContain('never');
      page.leave();
    }
  });

  it('loses no event of transactions that commit out of order', async () => {
    const { client } = await desk.signedIn('editor');
    const page = await listen(desk.origin, client.cookie);
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    const slow = desk.db.transaction().execute(async (trx) => {
      await emitEvent(trx, { kind: 'article', detail: { who: 'slow' } });
      await held;
    });
    await until(async () => {
      const { rows } = await sql<{ open: number }>`
        SELECT count(*)::int AS open FROM pg_stat_activity
        WHERE datname = current_database() AND state = 'idle in transaction'`.execute(desk.db);
      return rows[0]!.open > 0;
    });
    await emitEvent(desk.db, { kind: 'article', detail: { who: 'fast' } });
    await page.hears('fast');
    release();
    await slow;
    await page.hears('slow');
    page.leave();
  });

  it('tells a page that comes back to ask for everything once', async () => {
    const { client } = await desk.signedIn('submitter');
    const page = await listen(desk.origin, client.cookie, { 'Last-Event-ID': '3' });
    await page.hears('event: refresh\ndata: {}\n\n');
    const fresh = await listen(desk.origin, client.cookie);
    await fresh.hears('retry');
    expect(fresh.heard()).not.toContain('refresh');
    for (const one of [page, fresh]) one.leave();
  });

  it('comes back by itself when its connection to the database is cut', async () => {
    const { client } = await desk.signedIn('editor');
    const page = await listen(desk.origin, client.cookie);
    await sql`SELECT pg_terminate_backend(pid) FROM pg_stat_activity
      WHERE query LIKE 'LISTEN%' AND datname = current_database()`.execute(desk.db);
    await page.hears('event: refresh');
    await emitEvent(desk.db, { kind: 'engine', detail: { after: true } });
    await page.hears('after');
    page.leave();
  });

  it('is for people who are signed in, until they are not', async () => {
    const { client, person } = await desk.signedIn('editor');
    expect((await desk.anonymous.send('get', '/api/v1/events')).status).toBe(401);
    const app = express();
    const guard = sessionGuard(desk.deps.auth, desk.deps.env);
    eventRoutes(app, guard, desk.events, 30);
    const server = app.listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    const { port } = server.address() as AddressInfo;
    const response = await fetch(`http://127.0.0.1:${port}/events`, {
      headers: { Cookie: client.cookie },
    });
    const reader = response.body!.getReader();
    await reader.read();
    await desk.db.updateTable('user').set({ banned: true }).where('id', '=', person.id).execute();
    await until(async () => (await reader.read()).done);
    await new Promise((resolve) => server.close(resolve));
  });

  it('forgets pages that leave', async () => {
    const { client } = await desk.signedIn('editor');
    let listening = 0;
    const events = {
      ...desk.events,
      subscribe(listener: Parameters<typeof desk.events.subscribe>[0]) {
        listening += 1;
        const leave = desk.events.subscribe(listener);
        return () => {
          listening -= 1;
          leave();
        };
      },
    };
    const server = await startHttpServer(createDeskApp(desk.deps, events), {
      host: '127.0.0.1',
      port: 0,
    });
    const pages = await Promise.all(
      [1, 2, 3].map(() => listen(`http://127.0.0.1:${server.port}`, client.cookie)),
    );
    expect(listening).toBe(3);
    for (const page of pages) page.leave();
    await until(() => listening === 0);
    await server.stop();
  });

  it('ends with the desk', async () => {
    const { client } = await desk.signedIn('editor');
    const events = await openEventStream(desk.db, desk.database.url, desk.deps.logger);
    const server = await startHttpServer(createDeskApp(desk.deps, events), {
      host: '127.0.0.1',
      port: 0,
    });
    const page = await listen(`http://127.0.0.1:${server.port}`, client.cookie);
    await events.close();
    await page.reading;
    expect(page.ended()).toBe(true);
    await server.stop();
  });
});
