import { setTimeout as sleep } from 'node:timers/promises';
import { createLogger } from './logger.js';
import { runEvery } from './run-every.js';

describe('runEvery', () => {
  it('begins at once, outlives failures, never overlaps, and stops', async () => {
    let [runs, running, mostAtOnce] = [0, 0, 0];
    const task = runEvery({
      name: 'test',
      everyMs: 10,
      logger: createLogger({ level: 'silent' }),
      async task() {
        runs += 1;
        running += 1;
        mostAtOnce = Math.max(mostAtOnce, running);
        await sleep(15);
        running -= 1;
        throw new Error('every time');
      },
    });
    expect(runs).toBe(1);
    await sleep(150);
    await task.stop();
    expect(running).toBe(0);
    expect(mostAtOnce).toBe(1);
    expect(runs).toBeGreaterThan(2);
    const before = runs;
    await sleep(50);
    expect(runs).toBe(before);
  });
});
