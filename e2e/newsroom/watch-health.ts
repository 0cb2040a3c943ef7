import { Agent, get } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';

/** watchHealth asks for /healthz without pause; `stop()` gives the longest wait in milliseconds. */
export function watchHealth(origin: string): { stop(): Promise<number> } {
  // A connection of its own, so that nothing else that is tried can cut it off.
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  let longest = 0;
  let stopping = false;
  const ask = () =>
    new Promise<number | undefined>((resolve, reject) => {
      get(`${origin}/healthz`, { agent }, (answer) => {
        answer.resume().on('end', () => resolve(answer.statusCode));
      }).on('error', reject);
    });
  const watching = (async () => {
    while (!stopping) {
      const started = performance.now();
      const status = await ask();
      longest = Math.max(longest, status === 200 ? performance.now() - started : Infinity);
      await sleep(10);
    }
  })();
  // Told when it is stopped; until then it must not end the process.
  watching.catch(() => {});
  return {
    async stop() {
      stopping = true;
      await watching.finally(() => agent.destroy());
      return longest;
    },
  };
}
