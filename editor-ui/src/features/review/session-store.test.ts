import { plainOfParagraphs, richTextOf } from '@dragoman/shared/domain';
import type { JournalEntry } from './journal-entry.js';
import type { PendingSave } from './segment-work.js';
import { openSession, type SaveAnswer } from './session-store.js';

/** A store over a journal in memory and a desk that answers what it is told to. */
function scene(...answers: SaveAnswer[]) {
  const kept = new Map<string, JournalEntry>();
  const log: string[] = [];
  const sent: PendingSave[] = [];
  let ids = 0;
  const open = () =>
    openSession({
      journal: {
        read: async () => [...kept.values()],
        async keep(segmentId, entry) {
          if (entry) kept.set(segmentId, entry);
          else kept.delete(segmentId);
          log.push(entry ? 'kept' : 'erased');
        },
        forget: async () => undefined,
      },
      async send(_, __, save) {
        log.push('sent');
        sent.push(save);
        // A page that was closed waits for no answer any more.
        return answers.shift() ?? new Promise<never>(() => undefined);
      },
      now: Date.now,
      newOpId: () => `op${++ids}`,
    });
  return { kept, log, sent, answers, open };
}

const target = { version: 1, status: 'edited' as const, paragraphs: [richTextOf('The herd')] };
const received = { type: 'received' as const, targets: new Map([['s1', target]]) };
const typed = (text: string) => ({
  type: 'written' as const,
  segmentId: 's1',
  text: { paragraphs: [richTextOf(text)], status: 'edited' as const },
  at: Date.now(),
});
const saved: SaveAnswer = { kind: 'saved', version: 2, status: 'edited' };

describe('the session of a translation', () => {
  it('keeps words on this computer before it sends them, and lets go once they are stored', async () => {
    const { kept, log, open } = scene(saved);
    const store = open();
    store.dispatch(received);
    await store.resume();
    store.dispatch(typed('The herd came'));
    expect(await store.flush()).toBe(true);
    await new Promise(setImmediate);
    expect(log.indexOf('kept')).toBeLessThan(log.indexOf('sent'));
    expect(kept.size).toBe(0);
  });

  it('sends the same save again when nobody answered, also after the page was closed', async () => {
    const { sent, kept, answers, open } = scene({ kind: 'unreachable' });
    const first = open();
    first.dispatch(received);
    await first.resume();
    first.dispatch(typed('The herd came'));
    expect(await first.flush()).toBe(false);
    first.dispatch(typed('The herd came back'));
    await new Promise(setImmediate);

    answers.push(saved, { ...saved, version: 3 });
    const second = open();
    second.dispatch(received);
    await second.resume();
    expect(await second.flush()).toBe(true);
    await new Promise(setImmediate);
    expect(sent.slice(0, 3).map(({ opId }) => opId)).toEqual([
      'op1',
      'op1',
      expect.not.stringMatching(/^op1$/),
    ]);
    expect(plainOfParagraphs(sent[2]?.paragraphs ?? [])).toBe('The herd came back');
    expect(kept.size).toBe(0);
  });
});
