import { setTimeout as sleep } from 'node:timers/promises';

/** watchHealth asks for /healthz without pause; `stop()` gives the longest wait in milliseconds. */
export function watchHealth(origin: string): { stop(): Promise<number> } {
  let longest = 0;
  let stopping = false;
  const watching = (async () => {
    while (!stopping) {
      const started = performance.now();
      const { ok } = await fetch(`${origin}/healthz`);
      longest = Math.max(longest, ok ? performance.now() - started : Infinity);
      await sleep(10);
    }
  })();
  return {
    async stop() {
      stopping = true;
      await watching;
      return longest;
    },
  };
}
