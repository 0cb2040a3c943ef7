export * from './explain-failure.js';
export * from './load-env.js';
export * from './logger.js';
export {
  DataDirInUseError,
  startEmbeddedPostgres,
  type EmbeddedPostgres,
} from './postgres/start-embedded-postgres.js';
export * from './auth/auth-handler.js';
export * from './auth/create-auth.js';
export * from './auth/password.js';
export * from './auth/read-session.js';
export * from './auth/session-secret.js';
export * from './auth/sign-in-limiter.js';
export * from './http/allowed-methods.js';
export * from './http/json-body.js';
export * from './http/problem-handler.js';
export * from './http/same-origin.js';
export * from './http/serve-route.js';
export * from './http/storable-body.js';
export * from './metrics.js';
export * from './queue/create-queue-backend.js';
export type { RunningWorker } from './queue/start-worker.js';
export * from './require-env.js';
export * from './run-every.js';
export * from './run-operator-command.js';
export * from './run-process.js';
export * from './run-worker.js';
export * from './health.js';
export * from './health-server.js';
export * from './http-server.js';
export * from './shutdown.js';
export * from './operator-error.js';
