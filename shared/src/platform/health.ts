import { Router } from 'express';
import { metrics } from './metrics.js';
import { within } from './queue/within.js';

/** ReadinessCheck rejects, or answers false, while a part this process needs is not to be had. */
export type ReadinessCheck = () => Promise<unknown> | boolean;

const checkLimitMs = 3_000;

/**
 * healthRouter answers /healthz (the process lives), /readyz (every check passes, else 503 with
 * the names of those that do not) and /metrics in Prometheus' text format.
 */
export function healthRouter(checks: Readonly<Record<string, ReadinessCheck>>): Router {
  const router = Router();
  router.use((_request, response, next) => {
    response.set('Cache-Control', 'no-store');
    next();
  });
  router.get('/healthz', (_request, response) => {
    response.json({ status: 'ok' });
  });
  router.get('/readyz', async (_request, response) => {
    const results = await Promise.all(
      Object.entries(checks).map(async ([name, check]) => [name, await passes(check)] as const),
    );
    const ready = results.every(([, passed]) => passed);
    response
      .status(ready ? 200 : 503)
      .json({ status: ready ? 'ready' : 'not ready', checks: Object.fromEntries(results) });
  });
  router.get('/metrics', async (_request, response) => {
    response.type(metrics.contentType).send(await metrics.metrics());
  });
  return router;
}

async function passes(check: ReadinessCheck): Promise<boolean> {
  try {
    const answer = await within(Promise.resolve(check()), checkLimitMs, 'no answer');
    return answer !== false;
  } catch {
    return false;
  }
}
