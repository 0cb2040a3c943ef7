import {
  answersWell,
  startTcpFaultProxy,
  startTestRedis,
  type TcpFaultProxy,
  type TestRedis,
} from '@dragoman/shared/testing';
import { openNewsroom, until, type Newsroom } from './newsroom/open-newsroom.js';

let redis: TestRedis;
let proxy: TcpFaultProxy;
let newsroom: Newsroom;

beforeAll(async () => {
  redis = await startTestRedis();
  proxy = await startTcpFaultProxy(redis.port);
  newsroom = await openNewsroom({ REDIS_URL: `redis://127.0.0.1:${proxy.port}` });
  newsroom.engine.always(answersWell());
});
afterAll(async () => {
  await newsroom.close();
  await proxy.close();
  await redis.destroy();
});

describe('a desk killed between the commit of an article and its job', () => {
  it('has acknowledged the article at once, and the next desk drafts it', async () => {
    const desk = await newsroom.startDesk();
    proxy.fault = 'blackhole';
    const started = performance.now();
    const { status, body } = await newsroom
      .cms(desk.origin)
      .send('PUT', '/api/v1/sources/ar-edition/articles/unqueued', {
        json: {
          headline: 'الميناء يستقبل أول سفينة',
          body: { format: 'text', value: 'وصلت السفينة فجر الأحد إلى الرصيف الشرقي.' },
        },
      });
    await desk.kill('SIGKILL');
    expect(status).toBe(201);
    // Its sender does not wait for a queue that is away.
    expect(performance.now() - started).toBeLessThan(4_000);
    proxy.fault = 'pass';
    proxy.cut();
    await redis.flushall();

    const { id } = body.translation;
    const { db } = newsroom.database;
    const stateNow = async () => {
      const row = await db
        .selectFrom('translation')
        .select('state')
        .where('id', '=', id)
        .executeTakeFirstOrThrow();
      return row.state;
    };
    expect(await stateNow()).toBe('queued');
    await newsroom.startDesk();
    await until('the sweep has brought it back', async () => (await stateNow()) === 'ready');
    expect(await db.selectFrom('draft').select('id').execute()).toHaveLength(2);
  }, 90_000);
});
