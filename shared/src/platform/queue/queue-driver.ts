import type { Processor, Queue, Worker, WorkerOptions } from 'bullmq';

/** WorkerSettings are the worker options a driver passes on, without the connection. */
export type WorkerSettings = Omit<WorkerOptions, 'connection'>;

/**
 * QueueDriver opens BullMQ's objects on one kind of server. A queue or a worker that was built
 * while the server was down may stay dead: whoever opens one throws it away unless it gets ready.
 */
export interface QueueDriver {
  readonly kind: 'postgres' | 'redis';
  /** make the server ready to hold queues; running it again changes nothing */
  prepare(): Promise<void>;
  openQueue(name: string): Queue;
  openWorker(name: string, processor: Processor, settings: WorkerSettings): Worker;
}

/** addLimitMs is how long a request may wait for the queue before it goes on without it. */
export const addLimitMs = 5_000;
