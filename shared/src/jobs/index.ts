export * from './define-job.js';
export * from './enqueue.js';
export * from './job-error.js';
export * from './registry.js';
