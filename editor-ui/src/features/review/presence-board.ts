import type {
  PresenceView,
  PresentPerson,
  QuestionView,
  RecoveredText,
  SegmentLease,
} from '@dragoman/shared/contract';
import { useSyncExternalStore } from 'react';

/** What there is to say of people at one segment. */
export interface PeopleAt {
  readonly here: readonly PresentPerson[];
  /** Another person’s hands on it. */
  readonly lease: SegmentLease | null;
  readonly recovered: RecoveredText | null;
  readonly questions: readonly QuestionView[];
}

interface News {
  readonly presence: PresenceView | undefined;
  readonly recovered: readonly RecoveredText[];
  readonly questions: readonly QuestionView[];
  readonly me: string;
}

let board: ReadonlyMap<string, PeopleAt> = new Map();
let page: string | null = null;
const watchers = new Set<() => void>();

/** openPage gives the page a new name for the desk, which it keeps as long as the story is open. */
export function openPage(): string {
  page = crypto.randomUUID();
  return page;
}

/** thisPage is the name the desk knows the page by. */
export function thisPage(): string {
  return page ?? openPage();
}

/** usePeopleAt follows what there is to say of people at a segment; null where there is nothing. */
export function usePeopleAt(segmentId: string): PeopleAt | null {
  return useSyncExternalStore(subscribe, () => board.get(segmentId) ?? null);
}

/** post puts news on the board. Segments nothing changed for keep their entry, so that their rows rest. */
export function post({ presence, recovered, questions, me }: News): void {
  const people = presence?.people.filter(({ person }) => person.id !== me) ?? [];
  const leases = presence?.leases.filter(({ person }) => person.id !== me) ?? [];
  const ids = [...people, ...leases, ...recovered, ...questions].map(({ segmentId }) => segmentId);
  const next = new Map<string, PeopleAt>();
  for (const id of ids) {
    if (id === null || next.has(id)) continue;
    const at: PeopleAt = {
      here: people.filter(({ segmentId }) => segmentId === id),
      lease: leases.find(({ segmentId }) => segmentId === id) ?? null,
      recovered: recovered.find(({ segmentId }) => segmentId === id) ?? null,
      questions: questions.filter(({ segmentId }) => segmentId === id),
    };
    const known = board.get(id);
    next.set(id, known && sameSaid(known, at) ? known : at);
  }
  board = next;
  for (const watcher of watchers) watcher();
}

/** wipe clears the board when the story is closed. */
export function wipe(): void {
  board = new Map();
}

/** A lease is renewed every few seconds: nothing to draw again for. */
function sameSaid(a: PeopleAt, b: PeopleAt): boolean {
  const said = ({ lease, ...rest }: PeopleAt) =>
    JSON.stringify([rest, lease?.person.id, lease?.page]);
  return said(a) === said(b);
}

function subscribe(watcher: () => void): () => void {
  watchers.add(watcher);
  return () => watchers.delete(watcher);
}
