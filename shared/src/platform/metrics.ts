import { Counter, collectDefaultMetrics, Histogram, Registry } from 'prom-client';

/** metrics is the registry that /metrics shows. */
export const metrics = new Registry();
collectDefaultMetrics({ register: metrics });

/** jobRuns counts runs of jobs by name and outcome. */
export const jobRuns = new Counter({
  name: 'dragoman_job_runs_total',
  help: 'Runs of jobs by outcome: done, retry, failed, paused, handed_back',
  labelNames: ['job', 'outcome'],
  registers: [metrics],
});

/** jobSeconds measures how long runs of jobs take. */
export const jobSeconds = new Histogram({
  name: 'dragoman_job_seconds',
  help: 'How long one run of a job takes',
  labelNames: ['job'],
  buckets: [0.05, 0.2, 1, 5, 15, 60, 180],
  registers: [metrics],
});
