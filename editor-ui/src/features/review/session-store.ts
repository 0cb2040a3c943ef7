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
import { type JournalEntry, journalEntryOf } from './journal-entry.js';
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
  /**
   * The session as the page draws it. It lags behind while somebody types on: the editor shows those
   * words itself, and drawing the page again on every key is what makes long stories slow.
   */
  readonly shown: () => EditSession;
  readonly dispatch: (event: SessionEvent) => void;
  /** Reads the journal back; what it holds is sent again. */
  readonly resume: () => Promise<void>;
  /** Sends what waits and settles when it has been answered; false where words could not be sent. */
  readonly flush: (segmentId?: string) => Promise<boolean>;
}

/** Milliseconds of a pause in typing after which the page catches up; it does too when a save goes out. */
const SHOWN_PAUSE = 300;

/** openSession starts the store of one translation. */
export function openSession({ journal, send, now, newOpId }: SessionDoors): SessionStore {
  let session = emptySession;
  let shown = emptySession;
  let showing: ReturnType<typeof setTimeout> | undefined;
  let alarm: ReturnType<typeof setTimeout> | undefined;
  let resumed = false;
  const watchers = new Set<() => void>();
  const writing = new Map<string, Promise<void>>();
  const waiting = new Map<string, JournalEntry | null>();

  const dispatch = (event: SessionEvent) => {
    const before = session;
    session = editSession(session, event);
    if (session !== before) {
      keepChanged(before);
      pump();
    }
    if (isMoreTyping(before, event)) showSoon();
    else show();
  };

  const show = () => {
    clearTimeout(showing);
    if (shown === session) return;
    shown = session;
    for (const watcher of watchers) watcher();
  };

  const showSoon = () => {
    clearTimeout(showing);
    showing = setTimeout(show, SHOWN_PAUSE);
  };

  const keepChanged = (before: EditSession) => {
    for (const [id, work] of session.segments)
      if (before.segments.get(id) !== work) keep(id, journalEntryOf(id, work), before);
    for (const orphan of before.orphans)
      if (!session.orphans.includes(orphan)) void drop(orphan).catch(() => undefined);
  };

  const drop = (orphan: JournalEntry) =>
    orphan.place === undefined ? journal.keep(orphan.segmentId, null) : journal.forget(orphan);

  const keep = (id: string, entry: JournalEntry | null, before: EditSession) => {
    const old = before.segments.get(id);
    if (!entry && !(old && isUnsaved(old))) return;
    // Words typed while the last ones are being written go in with the next write, all of them at once.
    const next = waiting.has(id);
    waiting.set(id, entry);
    if (next) return;
    const after = (writing.get(id) ?? Promise.resolve())
      .then(() => {
        const newest = waiting.get(id) ?? null;
        waiting.delete(id);
        return journal.keep(id, newest);
      })
      .then(
        () => tellKept(true),
        () => tellKept(false),
      );
    writing.set(id, after);
  };

  const tellKept = (kept: boolean) => {
    if (session.unkept === kept) dispatch({ type: 'journalled', kept });
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
    // They are this tab's now, and written down as such.
    for (const entry of entries)
      if (!session.orphans.includes(entry))
        void (writing.get(entry.segmentId) ?? Promise.resolve())
          .then(() => journal.forget(entry))
          .catch(() => undefined);
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
    shown: () => shown,
    dispatch,
    resume: () => (resuming ??= resume()),
    flush,
  };
}

/** Words on top of words that are on the page as unsaved already. */
function isMoreTyping(before: EditSession, event: SessionEvent): boolean {
  if (event.type !== 'written' || event.typed !== true) return false;
  return before.segments.get(event.segmentId)?.local?.status === event.text.status;
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
