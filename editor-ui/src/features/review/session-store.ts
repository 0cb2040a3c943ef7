import type { RichText, TargetStatus } from '@dragoman/shared/domain';
import {
  dueAt,
  type EditSession,
  editSession,
  emptySession,
  isDue,
  type SessionEvent,
} from './edit-session.js';
import type { Journal } from './journal.js';
import { journalEntryOf } from './journal-entry.js';
import { isUnsaved, type PendingSave, type SegmentWork, type ServerText } from './segment-work.js';

/** How the desk answered a save. */
export type SaveAnswer =
  | { readonly kind: 'saved'; readonly version: number; readonly status: TargetStatus }
  | { readonly kind: 'stale'; readonly theirs: ServerText; readonly base: RichText[] | null }
  | { readonly kind: 'refused'; readonly code: string; readonly detail: string }
  | { readonly kind: 'unreachable' };

export interface SessionDoors {
  readonly journal: Journal;
  /** `again`: it was sent before and may have been stored. */
  readonly send: (
    segmentId: string,
    version: number,
    save: PendingSave,
    again: boolean,
  ) => Promise<SaveAnswer>;
  readonly now: () => number;
  readonly newOpId: () => string;
}

/** The one place on the page that holds unsaved words, keeps them on this computer and sends them. */
export interface SessionStore {
  readonly subscribe: (watcher: () => void) => () => void;
  readonly session: () => EditSession;
  readonly dispatch: (event: SessionEvent) => void;
  /** Reads the journal back; what it holds is sent again. */
  readonly resume: () => Promise<void>;
  /** Sends what waits and settles when it has been answered; false where words could not be sent. */
  readonly flush: (segmentId?: string) => Promise<boolean>;
}

/** openSession starts the store of one translation. */
export function openSession({ journal, send, now, newOpId }: SessionDoors): SessionStore {
  let session = emptySession;
  let alarm: ReturnType<typeof setTimeout> | undefined;
  let resumed = false;
  const watchers = new Set<() => void>();
  const writing = new Map<string, Promise<void>>();

  const dispatch = (event: SessionEvent) => {
    const before = session;
    session = editSession(session, event);
    if (session === before) return;
    keepChanged(before);
    pump();
    for (const watcher of watchers) watcher();
  };

  const keepChanged = (before: EditSession) => {
    for (const [id, work] of session.segments)
      if (before.segments.get(id) !== work) keep(id, journalEntryOf(id, work), before);
    for (const { segmentId } of before.orphans)
      if (!session.orphans.some((orphan) => orphan.segmentId === segmentId))
        void journal.keep(segmentId, null).catch(() => undefined);
  };

  const keep = (id: string, entry: ReturnType<typeof journalEntryOf>, before: EditSession) => {
    const old = before.segments.get(id);
    if (!entry && !(old && isUnsaved(old))) return;
    // Writes of one segment keep their order; a full disk must not stop the typing.
    const after = (writing.get(id) ?? Promise.resolve())
      .then(() => journal.keep(id, entry))
      .catch(() => undefined);
    writing.set(id, after);
  };

  const pump = () => {
    clearTimeout(alarm);
    if (!resumed) return;
    const at = now();
    const due = [...session.segments].filter(([, work]) => isDue(work, at));
    for (const [id] of due) void sendSegment(id);
    const next = Math.min(...[...session.segments.values()].map(dueAt));
    if (next < Infinity) alarm = setTimeout(pump, Math.max(next - now(), 10));
  };

  const sendSegment = async (id: string) => {
    dispatch({ type: 'sent', segmentId: id, opId: newOpId() });
    const work = session.segments.get(id);
    if (!work?.flight) return;
    await writing.get(id);
    const { flight, server } = work;
    const answer = await send(id, server.version, flight, work.attempts > 0);
    dispatch(eventOf(id, flight, answer, now()));
  };

  let resuming: Promise<void> | undefined;
  const resume = async () => {
    const entries = await journal.read().catch(() => []);
    resumed = true;
    dispatch({ type: 'replayed', entries, at: now() });
    pump();
  };

  const flush = (segmentId?: string) =>
    new Promise<boolean>((done) => {
      dispatch(segmentId === undefined ? { type: 'hurried' } : { type: 'hurried', segmentId });
      const check = () => {
        const works = [...session.segments]
          .filter(([id]) => segmentId === undefined || id === segmentId)
          .map(([, work]) => work)
          .filter(isUnsaved);
        const stuck = works.some(isStuck);
        if (works.length > 0 && !stuck) {
          // Words typed while a save was on its way go out at once too.
          if (works.some((work) => work.local && !work.flight)) hurry(segmentId);
          return;
        }
        watchers.delete(check);
        done(works.length === 0);
      };
      watchers.add(check);
      check();
    });

  const hurry = (segmentId?: string) =>
    queueMicrotask(() =>
      dispatch(segmentId === undefined ? { type: 'hurried' } : { type: 'hurried', segmentId }),
    );

  return {
    subscribe: (watcher) => {
      watchers.add(watcher);
      return () => watchers.delete(watcher);
    },
    session: () => session,
    dispatch,
    resume: () => (resuming ??= resume()),
    flush,
  };
}

/** Nothing moves by itself just now; a save that is on its way again still may. */
function isStuck({ conflict, refusal, attempts, retryAt }: SegmentWork): boolean {
  return conflict !== null || refusal !== null || (attempts > 0 && retryAt !== Infinity);
}

function eventOf(
  segmentId: string,
  flight: PendingSave,
  answer: SaveAnswer,
  at: number,
): SessionEvent {
  switch (answer.kind) {
    case 'saved': {
      const { version, status } = answer;
      return { type: 'acknowledged', segmentId, opId: flight.opId, version, status, at };
    }
    case 'stale':
      return { type: 'stale', segmentId, theirs: answer.theirs, base: answer.base, at };
    case 'refused':
      return { type: 'refused', segmentId, refusal: { code: answer.code, detail: answer.detail } };
    case 'unreachable':
      return { type: 'unreachable', segmentId, at };
  }
}
