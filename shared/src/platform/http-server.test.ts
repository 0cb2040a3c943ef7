import express from 'express';
import { setTimeout as sleep } from 'node:timers/promises';
import { healthRouter } from './health.js';
import { problemHandler } from './http/problem-handler.js';
import { startHttpServer } from './http-server.js';
import { createLogger } from './logger.js';

const anywhere = { host: '127.0.0.1', port: 0 };

describe('startHttpServer', () => {
  it('lets a request under way finish, ends event streams, and then stops', async () => {
    const app = express();
    app.get('/slow', async (_request, response) => {
      await sleep(300);
      response.send('whole');
    });
    app.get('/events', (_request, response) => {
      response.type('text/event-stream').write('data: 1\n\n');
    });
    const server = await startHttpServer(app, anywhere);
    const origin = `http://127.0.0.1:${server.port}`;
    const events = await fetch(`${origin}/events`);
    const slow = fetch(`${origin}/slow`);
    await sleep(50);
    const begun = Date.now();
    await Promise.all([server.stop(), events.text()]);
    expect(await (await slow).text()).toBe('whole');
    expect(Date.now() - begun).toBeLessThan(2_000);
    await expect(fetch(`${origin}/slow`)).rejects.toThrow();
  });

  it('says what to do when the port is taken', async () => {
    const first = await startHttpServer(express(), anywhere);
    const again = startHttpServer(express(), { ...anywhere, port: first.port });
    await expect(again).rejects.toThrow(
      `Port ${first.port} on 127.0.0.1 is taken by another program`,
    );
    await first.stop();
  });
});

describe('healthRouter', () => {
  it('tells life from readiness, names what is missing, and shows metrics', async () => {
    let up = false;
    const app = express().use(
      healthRouter({ database: async () => {}, queue: () => up, engine: () => Promise.reject() }),
    );
    const server = await startHttpServer(app, anywhere);
    const get = (path: string) => fetch(`http://127.0.0.1:${server.port}${path}`);
    expect((await get('/healthz')).status).toBe(200);
    const notReady = await get('/readyz');
    expect(notReady.status).toBe(503);
    expect(await notReady.json()).toEqual({
      status: 'not ready',
      checks: { database: true, queue: false, engine: false },
    });
    up = true;
    expect(await (await get('/readyz')).json()).toMatchObject({ checks: { queue: true } });
    expect(await (await get('/metrics')).text()).toContain('dragoman_job_runs_total');
    await server.stop();
  });
});

it('says of a failing database when to come back, of a bug nothing but that it is one', async () => {
  const app = express();
  app.get('/:code', (request) => {
    throw Object.assign(new Error('raw words'), { code: request.params['code'] });
  });
  app.use(problemHandler(createLogger({ level: 'silent' })));
  const server = await startHttpServer(app, { host: '127.0.0.1', port: 0 });
  const answers = await Promise.all(
    ['53100', '40P01', '57P01', 'XX000'].map(async (code) => {
      const answer = await fetch(`http://127.0.0.1:${server.port}/${code}`);
      expect(await answer.text()).not.toContain('raw words');
      return [code, answer.status, answer.headers.get('retry-after')];
    }),
  );
  await server.stop();
  expect(answers).toEqual([
    ['53100', 503, '60'],
    ['40P01', 503, '5'],
    ['57P01', 503, '5'],
    ['XX000', 500, null],
  ]);
});
