export { startDraftWorker, type DraftWorkerDeps } from './start-draft-worker.js';
export type { EngineConfig, EnginePrices } from './engine/engine-config.js';
