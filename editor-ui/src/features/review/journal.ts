import { createStore, entries, set, del, type UseStore } from 'idb-keyval';
import type { JournalEntry } from './journal-entry.js';

/** Unsaved words on this computer: written before they are sent, erased once the server has them. */
export interface Journal {
  /** The entries of a translation, oldest first. */
  read(): Promise<JournalEntry[]>;
  /** Keeps or, given null, erases what a segment has unsaved. */
  keep(segmentId: string, entry: JournalEntry | null): Promise<void>;
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
      const all = await entries<string, Kept>(store());
      return all
        .filter(([key]) => key.startsWith(prefix))
        .map(([, kept]) => kept)
        .sort((a, b) => a.at - b.at)
        .map(({ entry }) => entry);
    },
    async keep(segmentId, entry) {
      const key = prefix + segmentId;
      if (entry) await set(key, { at: Date.now(), entry } satisfies Kept, store());
      else await del(key, store());
    },
  };
}

let opened: UseStore | undefined;

function store(): UseStore {
  return (opened ??= createStore('dragoman-journal', 'unsaved'));
}
