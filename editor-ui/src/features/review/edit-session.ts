import type { RichText, TargetStatus } from '@dragoman/shared/domain';
import {
  acknowledge,
  decideConflict,
  isUnsaved,
  meet,
  receive,
  type SaveRefusal,
  type SegmentText,
  type SegmentWork,
  type ServerText,
  textOf,
  workOf,
  write,
} from './segment-work.js';
import { sameText } from './merge-words.js';
import type { JournalEntry } from './journal-entry.js';

/** Milliseconds: a pause in typing that saves, the longest wait while typing goes on, and retries. */
const PAUSE = 800;
const LONGEST_WAIT = 5_000;
const RETRY_FIRST = 1_000;
const RETRY_LONGEST = 30_000;

/** Everything typed in one translation on this page, and where each piece is on its way to the server. */
export interface EditSession {
  readonly segments: ReadonlyMap<string, SegmentWork>;
  readonly offlineSince: number | null;
  readonly savedAt: number | null;
  /** Words kept on this computer for segments that are no more. */
  readonly orphans: readonly JournalEntry[];
  /** This computer keeps nothing (no room, or a private window): only this page holds unsaved words. */
  readonly unkept: boolean;
}

export type SessionEvent =
  | { readonly type: 'received'; readonly targets: ReadonlyMap<string, ServerText> }
  | { readonly type: 'replayed'; readonly entries: readonly JournalEntry[]; readonly at: number }
  | {
      readonly type: 'written';
      readonly segmentId: string;
      readonly text: SegmentText;
      readonly at: number;
      /** By the keys of the open editor, which shows the words itself already. */
      readonly typed?: true;
    }
  | { readonly type: 'hurried'; readonly segmentId?: string }
  | { readonly type: 'sent'; readonly segmentId: string; readonly opId: string }
  | {
      readonly type: 'acknowledged';
      readonly segmentId: string;
      readonly opId: string;
      readonly version: number;
      readonly status: TargetStatus;
      readonly at: number;
    }
  | { readonly type: 'unreachable'; readonly segmentId: string; readonly at: number }
  | { readonly type: 'refused'; readonly segmentId: string; readonly refusal: SaveRefusal }
  | {
      readonly type: 'stale';
      readonly segmentId: string;
      readonly theirs: ServerText;
      readonly base: RichText[] | null;
      readonly at: number;
    }
  | {
      readonly type: 'decided';
      readonly segmentId: string;
      readonly paragraphs: RichText[];
      readonly at: number;
    }
  | { readonly type: 'orphan_dropped'; readonly segmentId: string }
  | { readonly type: 'journalled'; readonly kept: boolean };

export const emptySession: EditSession = {
  segments: new Map(),
  offlineSince: null,
  savedAt: null,
  orphans: [],
  unkept: false,
};

/** editSession gives the session after an event. Pure; segments nothing happened to stay the same objects. */
export function editSession(session: EditSession, event: SessionEvent): EditSession {
  switch (event.type) {
    case 'received':
      return received(session, event.targets);
    case 'replayed':
      return replayed(session, event.entries, event.at);
    case 'journalled':
      return session.unkept === !event.kept ? session : { ...session, unkept: !event.kept };
    case 'hurried':
      return hurried(session, event.segmentId);
    case 'orphan_dropped':
      return {
        ...session,
        orphans: session.orphans.filter(({ segmentId }) => segmentId !== event.segmentId),
      };
    case 'acknowledged':
      return { ...changed(session, event), offlineSince: null, savedAt: event.at };
    case 'unreachable':
      return { ...changed(session, event), offlineSince: session.offlineSince ?? event.at };
    default:
      return changed(session, event);
  }
}

/** isDue tells whether a segment's words should be sent now. One save a segment is on its way at a time. */
export function isDue(work: SegmentWork, now: number): boolean {
  return now >= dueAt(work);
}

/** dueAt gives the moment a segment's words should be sent, Infinity where nothing waits. */
export function dueAt(work: SegmentWork): number {
  if (work.conflict || work.refusal) return Infinity;
  if (work.flight) return work.attempts > 0 ? work.retryAt : Infinity;
  if (!work.local) return Infinity;
  return Math.min(work.changedAt + PAUSE, work.dirtySince + LONGEST_WAIT);
}

type SegmentEvent = Extract<SessionEvent, { readonly segmentId: string }>;

function changed(session: EditSession, event: SegmentEvent): EditSession {
  const work = session.segments.get(event.segmentId);
  if (!work) return session;
  const next = changedWork(work, event);
  if (next === work) return session;
  return { ...session, segments: new Map(session.segments).set(event.segmentId, next) };
}

function changedWork(work: SegmentWork, event: SegmentEvent): SegmentWork {
  switch (event.type) {
    case 'written':
      return write(work, event.text, event.at);
    case 'sent':
      return send(work, event.opId);
    case 'acknowledged':
      return acknowledge(work, event.opId, event.version, event.status);
    case 'unreachable':
      return { ...work, attempts: work.attempts + 1, retryAt: event.at + backoff(work.attempts) };
    case 'refused':
      return { ...work, local: work.local ?? work.flight, flight: null, refusal: event.refusal };
    case 'stale':
      return meet(work, event.theirs, event.base, event.at);
    case 'decided':
      return decideConflict(work, event.paragraphs, event.at);
    default:
      return work;
  }
}

function send(work: SegmentWork, opId: string): SegmentWork {
  if (work.flight) return { ...work, retryAt: Infinity };
  return work.local ? { ...work, local: null, flight: { ...work.local, opId } } : work;
}

function backoff(attempts: number): number {
  return Math.min(RETRY_FIRST * 2 ** attempts, RETRY_LONGEST);
}

function received(session: EditSession, targets: ReadonlyMap<string, ServerText>): EditSession {
  const segments = new Map<string, SegmentWork>();
  for (const [id, target] of targets) {
    const work = session.segments.get(id);
    segments.set(id, work ? receive(work, target) : workOf(target));
  }
  // A segment that vanished with words in it (merged away elsewhere) must not take them along.
  const lost = [...session.segments]
    .filter(([id, work]) => !targets.has(id) && isUnsaved(work))
    .map(([segmentId, work]): JournalEntry => ({ segmentId, ...work }));
  return { ...session, segments, orphans: [...session.orphans, ...lost] };
}

function replayed(session: EditSession, entries: readonly JournalEntry[], at: number): EditSession {
  const segments = new Map(session.segments);
  const orphans = [...session.orphans];
  for (const entry of entries) {
    const work = segments.get(entry.segmentId);
    // Two tabs died with words for one segment: the second ones are shown, and left to the person.
    if (!work || (isUnsaved(work) && !holds(work, entry))) orphans.push(entry);
    else if (!isUnsaved(work)) segments.set(entry.segmentId, resumed(entry, at));
  }
  return { ...session, segments, orphans };
}

function holds(work: SegmentWork, { server, local, flight }: JournalEntry): boolean {
  const kept = textOf({ ...workOf(server), local, flight });
  return sameText(textOf(work).paragraphs, kept.paragraphs);
}

/** The words go out again from the version they were written on, so that nothing newer is overwritten. */
function resumed({ server, local, flight }: JournalEntry, at: number): SegmentWork {
  return {
    ...workOf(server),
    local,
    flight,
    changedAt: at - PAUSE,
    dirtySince: at,
    attempts: flight ? 1 : 0,
    retryAt: at,
  };
}

function hurried(session: EditSession, segmentId?: string): EditSession {
  const hurry = [...session.segments].filter(
    ([id, work]) => (segmentId === undefined || id === segmentId) && canHurry(work),
  );
  if (hurry.length === 0) return session;
  const segments = new Map(session.segments);
  for (const [id, work] of hurry) segments.set(id, { ...work, changedAt: -PAUSE, retryAt: 0 });
  return { ...session, segments };
}

function canHurry({ local, flight, attempts, retryAt, changedAt }: SegmentWork): boolean {
  if (flight) return attempts > 0 && retryAt !== Infinity && retryAt !== 0;
  return local !== null && changedAt !== -PAUSE;
}
