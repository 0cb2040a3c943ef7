import { createStore, get, set, type UseStore } from 'idb-keyval';
import type { RichText } from '@dragoman/shared/domain';

/** The English of each segment as a person last saw it. */
export type Visit = ReadonlyMap<string, RichText[]>;

/** lastVisit gives what a person saw when they left a translation, null the first time. */
export async function lastVisit(personId: string, translationId: string): Promise<Visit | null> {
  return (await get<Visit>(`${personId}/${translationId}`, store())) ?? null;
}

/** keepVisit remembers what a person saw as they leave. */
export async function keepVisit(
  personId: string,
  translationId: string,
  seen: Visit,
): Promise<void> {
  await set(`${personId}/${translationId}`, seen, store());
}

let opened: UseStore | undefined;

function store(): UseStore {
  return (opened ??= createStore('dragoman-visits', 'seen'));
}
