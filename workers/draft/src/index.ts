export { OPENAI, OPENAI_MODEL, stallMsOf } from './engine-of-env.js';
export { startDraftWorker, type DraftWorkerDeps } from './start-draft-worker.js';
export type { EngineConfig } from './engine/engine-config.js';
