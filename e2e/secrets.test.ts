import { setTimeout as sleep } from 'node:timers/promises';
import {
  answersWell,
  refuses,
  resetsConnection,
  startTcpFaultProxy,
  TEST_PASSWORD,
  type TcpFaultProxy,
} from '@dragoman/shared/testing';
import { httpCaller } from './newsroom/http-caller.js';
import { openNewsroom, until, type Newsroom } from './newsroom/open-newsroom.js';
import { freePort, runStandalone } from './newsroom/run-standalone.js';

const apiKey = 'sk-canary-of-the-engine-4711';
const sessionSecret = 'canary of the session, long enough to be one';
const queuePassword = 'canary-of-redis';

let newsroom: Newsroom;
let proxy: TcpFaultProxy;
let databaseUrl: string;
let secrets: string[];

beforeAll(async () => {
  newsroom = await openNewsroom({
    OPENAI_API_KEY: apiKey,
    SESSION_SECRET: sessionSecret,
    LOG_LEVEL: 'trace',
  });
  const direct = new URL(newsroom.database.url);
  proxy = await startTcpFaultProxy(Number(direct.port));
  direct.port = String(proxy.port);
  databaseUrl = direct.href;
  secrets = [
    ...[apiKey, sessionSecret, queuePassword, TEST_PASSWORD],
    ...[decodeURIComponent(direct.password), newsroom.key.slice(-20)],
  ];
  expect(secrets.every((secret) => secret.length > 8)).toBe(true);
});
afterAll(async () => {
  await newsroom.close();
  await proxy.close();
});

function leaksIn(output: string): string[] {
  return secrets.filter((secret) => output.includes(secret));
}

describe('no secret is ever written to the log', () => {
  it('while people sign in, the engine repeats the key it refuses, and the database goes away', async () => {
    const desk = await newsroom.startDesk({ DATABASE_URL: databaseUrl });
    const editor = await newsroom.signIn(desk.origin, 'editor');
    const wrong = { email: 'nobody@desk.local', password: `${TEST_PASSWORD}!` };
    await httpCaller(desk.origin).send('POST', '/api/auth/sign-in/email', { json: wrong });

    const repeatsKey = refuses(401, {
      message: `Incorrect API key provided: ${apiKey}.`,
      code: 'x',
    });
    newsroom.engine.next(resetsConnection, repeatsKey);
    await newsroom.cms(desk.origin).ok('PUT', '/api/v1/sources/ar-edition/articles/canary', {
      headline: 'الميناء يستقبل أول سفينة',
      body: { format: 'text', value: 'وصلت السفينة فجر الأحد إلى الرصيف الشرقي.' },
    });
    const state = await until('drafting pauses', async () => {
      const seen = await editor.ok('GET', '/api/v1/engine');
      return seen.paused !== null && seen;
    });
    expect(JSON.stringify(state)).not.toContain(apiKey);

    proxy.fault = 'refuse';
    proxy.cut();
    const away = await until('the desk notices', async () => {
      const answer = await editor.send('GET', '/api/v1/translations').catch(() => null);
      return answer !== null && answer.status >= 500 && answer;
    });
    expect([away.status, away.body.code]).toEqual([503, 'unavailable']);
    expect(Number(away.headers.get('retry-after'))).toBeGreaterThan(0);
    await sleep(1_500);
    proxy.fault = 'pass';
    newsroom.engine.always(answersWell());
    await until('the desk is back', async () => {
      const answer = await editor.send('GET', '/api/v1/translations').catch(() => null);
      return answer?.status === 200;
    });
    await editor.ok('POST', '/api/v1/engine/resume', {});
    await until(
      'the story is drafted after all',
      async () => {
        const { items } = await editor.ok('GET', '/api/v1/translations');
        return items[0]?.state === 'ready';
      },
      45_000,
    );

    expect(await desk.kill('SIGTERM')).toBe(0);
    expect(desk.output()).toMatch(/"level":(40|50)/);
    expect(leaksIn(desk.output())).toEqual([]);
  }, 120_000);

  it('when it cannot start: a wrong password, a queue that is away, a broken environment', async () => {
    const refused = new URL(newsroom.database.url);
    const wrongPassword = 'canary-that-postgres-refuses';
    refused.password = wrongPassword;
    secrets.push(wrongPassword, 'canary-too-short', 'canary-in-a-url');
    const { env } = newsroom;
    const starts = [
      { ...env, DATABASE_URL: refused.href },
      { ...env, DATABASE_URL: `postgres://u:${wrongPassword}@127.0.0.1:${await freePort()}/x` },
      { ...env, SESSION_SECRET: 'canary-too-short', DATABASE_URL: 'mysql://u:canary-in-a-url@h/x' },
    ];
    for (const broken of starts) {
      const desk = await runStandalone(broken);
      expect(await desk.untilEnded()).toBe(1);
      expect(desk.output()).not.toBe('');
      expect(leaksIn(desk.output())).toEqual([]);
    }
    const redisUrl = `redis://:${queuePassword}@127.0.0.1:${await freePort()}`;
    const queueless = await runStandalone({ ...env, REDIS_URL: redisUrl });
    await until('it complains', async () => /queue/.test(queueless.output()), 20_000);
    await sleep(1_000);
    await queueless.kill('SIGTERM');
    expect(queueless.output()).toMatch(/ECONNREFUSED/);
    expect(leaksIn(queueless.output())).toEqual([]);
  }, 90_000);
});
