import fc from 'fast-check';
import { enqueue, enqueueAll, type QueuedJob } from './enqueue.js';
import { jobs, type QueueName } from './registry.js';

function recorder() {
  const added: { queue: QueueName; queued: readonly QueuedJob[] }[] = [];
  return {
    added,
    add: async (queue: QueueName, queued: readonly QueuedJob[]) => {
      added.push({ queue, queued });
      return true;
    },
  };
}

describe('enqueue', () => {
  it('delivers the parsed payload and nothing beside it', async () => {
    const producer = recorder();
    const payload = { translationId: 'a1', headline: 'not an id' };
    expect(await enqueue(producer, 'draftTranslation', payload)).toBe(true);
    expect(producer.added).toEqual([
      {
        queue: 'draft',
        queued: [
          {
            name: 'draftTranslation',
            id: 'draft.a1',
            payload: { translationId: 'a1' },
            attempts: 5,
            backoffMs: 2_000,
          },
        ],
      },
    ]);
  });

  it('refuses a payload that does not fit, and asks nothing of the queue for no payloads', async () => {
    const producer = recorder();
    await expect(enqueue(producer, 'publishTranslation', { translationId: '' })).rejects.toThrow();
    expect(await enqueueAll(producer, 'publishTranslation', [])).toBe(true);
    expect(producer.added).toEqual([]);
  });

  it('makes ids that the queue accepts, one per translation', () => {
    const digits = fc.stringMatching(/^[0-9]{1,20}$/);
    fc.assert(
      fc.property(fc.oneof(fc.uuid(), digits), (translationId) => {
        const ids = Object.values(jobs).map((job) => job.jobId({ translationId }));
        expect(new Set(ids).size).toBe(ids.length);
        for (const id of ids) {
          expect(id).not.toContain(':');
          expect(id).not.toMatch(/^\d+$/);
          expect(id.endsWith(translationId)).toBe(true);
        }
      }),
    );
  });
});
