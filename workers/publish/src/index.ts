export { publishScheduled, type PublishDeps, type Published } from './publish-scheduled.js';
export { startPublishWorker } from './start-publish-worker.js';
