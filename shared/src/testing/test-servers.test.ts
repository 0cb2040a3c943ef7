import { Redis } from 'ioredis';
import { launchChromium } from './chromium.js';
import { startTcpFaultProxy } from './tcp-fault-proxy.js';
import { startTestRedis, type TestRedis } from './test-redis.js';

const patient = { retryStrategy: () => 20, maxRetriesPerRequest: 50 };

describe('the servers and faults that suites use', () => {
  let redis: TestRedis;
  beforeAll(async () => {
    redis = await startTestRedis();
  });
  afterAll(() => redis.destroy());

  it('keep what Redis stored over a stop and a start', async () => {
    const client = new Redis(redis.url, patient);
    client.on('error', () => {});
    await client.set('kept', 'yes');
    await redis.stop();
    await redis.start();
    expect(await client.get('kept')).toBe('yes');
    await redis.flushall();
    expect(await client.get('kept')).toBeNull();
    client.disconnect();
  });

  it('break a connection before a request arrives or after it was done', async () => {
    const proxy = await startTcpFaultProxy(redis.port);
    const client = new Redis(proxy.port, '127.0.0.1', {
      ...patient,
      autoResendUnfulfilledCommands: false,
      maxRetriesPerRequest: 0,
    });
    client.on('error', () => {});
    await client.set('n', 0);
    proxy.trip({ bytes: 'incr', moment: 'before' });
    await expect(client.incr('n')).rejects.toThrow();
    proxy.trip({ bytes: 'incr', moment: 'after' });
    await expect(client.incr('n')).rejects.toThrow();
    expect(proxy.tripped).toBe(1);
    const direct = new Redis(redis.url);
    expect(await direct.get('n')).toBe('1');
    direct.disconnect();
    client.disconnect();
    await proxy.close();
  });

  it('open a page in the system browser', async () => {
    const browser = await launchChromium();
    const page = await browser.newPage();
    await page.setContent('<p dir="rtl">صباح الخير</p>');
    expect(await page.textContent('p')).toBe('صباح الخير');
    await browser.close();
  });
});
