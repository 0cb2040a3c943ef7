import express from 'express';
import { healthRouter, type ReadinessCheck } from './health.js';
import { startHttpServer, type HttpServer } from './http-server.js';

/** startHealthServer gives a process without pages of its own its /healthz, /readyz and /metrics. */
export function startHealthServer(
  checks: Readonly<Record<string, ReadinessCheck>>,
  address: { host: string; port: number },
): Promise<HttpServer> {
  const app = express().disable('x-powered-by').use(healthRouter(checks));
  return startHttpServer(app, address);
}
