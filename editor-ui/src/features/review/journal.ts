import { createStore, entries, type UseStore } from 'idb-keyval';
import type { JournalEntry } from './journal-entry.js';
import { livingTabs, thisTab } from './tabs.js';

/** Unsaved words on this computer: written before they are sent, erased once the server has them. */
export interface Journal {
  /** What tabs that are no more have left unsent, oldest first. */
  read(): Promise<JournalEntry[]>;
  /** Keeps or, given null, erases what a segment has unsaved in this tab. */
  keep(segmentId: string, entry: JournalEntry | null): Promise<void>;
  /** Erases an entry of another tab, once its words have been taken over. */
  forget(entry: JournalEntry): Promise<void>;
}

interface Kept {
  readonly at: number;
  readonly entry: JournalEntry;
}

/** openJournal opens one person's journal of one translation; another person never sees it. */
export function openJournal(personId: string, translationId: string): Journal {
  const prefix = `${personId}/${translationId}/`;
  return {
    async read() {
      const [all, living] = await Promise.all([entries<string, Kept>(store()), livingTabs()]);
      return all
        .filter(([key]) => key.startsWith(prefix) && !living.has(tabOf(key, prefix)))
        .sort(([, a], [, b]) => a.at - b.at)
        .map(([place, { entry }]) => ({ ...entry, place }));
    },
    async keep(segmentId, entry) {
      const key = `${prefix}${segmentId}/${thisTab}`;
      await write((objects) =>
        entry ? objects.put({ at: Date.now(), entry } satisfies Kept, key) : objects.delete(key),
      );
    },
    async forget({ place }) {
      if (place !== undefined) await write((objects) => objects.delete(place));
    },
  };
}

function tabOf(key: string, prefix: string): string {
  return key.slice(prefix.length).split('/')[1] ?? '';
}

/** The write is committed at once: a tab that is killed right after the key has still kept it. */
function write(act: (objects: IDBObjectStore) => unknown): Promise<void> {
  return store()(
    'readwrite',
    (objects) =>
      new Promise((done, failed) => {
        const { transaction } = objects;
        transaction.oncomplete = () => done();
        transaction.onabort = transaction.onerror = () => failed(transaction.error ?? new Error());
        act(objects);
        transaction.commit();
      }),
  );
}

let opened: UseStore | undefined;

function store(): UseStore {
  return (opened ??= createStore('dragoman-journal', 'unsaved'));
}
