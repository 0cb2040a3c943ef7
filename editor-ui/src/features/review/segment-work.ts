import type { RichText, TargetStatus } from '@dragoman/shared/domain';
import { mergeWords, sameText } from './merge-words.js';

/** English as it stands somewhere: on the server, in the editor, or on its way. */
export interface SegmentText {
  readonly paragraphs: RichText[];
  readonly status: TargetStatus;
}

export interface ServerText extends SegmentText {
  readonly version: number;
}

/** A save that has been sent and not answered. Sent again it carries the same `opId`, so it counts once. */
export interface PendingSave extends SegmentText {
  readonly opId: string;
}

/** Two people changed the same words: both texts, and what they started from. */
export interface Conflict {
  readonly base: RichText[];
  readonly theirs: ServerText;
}

export interface SaveRefusal {
  readonly code: string;
  readonly detail: string;
}

/** One segment's text on its way from the keyboard to the server. Times are milliseconds. */
export interface SegmentWork {
  readonly server: ServerText;
  /** What has been typed and not sent. */
  readonly local: SegmentText | null;
  readonly flight: PendingSave | null;
  readonly dirtySince: number;
  readonly changedAt: number;
  readonly attempts: number;
  readonly retryAt: number;
  readonly conflict: Conflict | null;
  /** The server will not take this text; it is kept here until it is copied or changed. */
  readonly refusal: SaveRefusal | null;
}

/** workOf starts a segment that nobody has typed in. */
export function workOf(server: ServerText): SegmentWork {
  return {
    server,
    local: null,
    flight: null,
    dirtySince: 0,
    changedAt: 0,
    attempts: 0,
    retryAt: 0,
    conflict: null,
    refusal: null,
  };
}

/** textOf gives what the editor shows: the newest words, saved or not. */
export function textOf(work: SegmentWork): SegmentText {
  return work.local ?? work.flight ?? work.server;
}

/** isUnsaved tells whether words would be lost if the server's were taken. */
export function isUnsaved(work: SegmentWork): boolean {
  return work.local !== null || work.flight !== null || work.conflict !== null;
}

/** write puts new words in the segment; they unconfirm it unless `status` says otherwise. */
export function write(work: SegmentWork, text: SegmentText, at: number): SegmentWork {
  return {
    ...work,
    local: text,
    refusal: null,
    changedAt: at,
    dirtySince: work.local ? work.dirtySince : at,
  };
}

/**
 * receive takes what the server says a segment holds. Unsaved words stay: the save that carries them
 * finds out by its version whether somebody else was here.
 */
export function receive(work: SegmentWork, server: ServerText): SegmentWork {
  const { version, status } = work.server;
  // A machine's draft may arrive under the same version; my own save never comes back over my words.
  if (server.version < version || (server.version === version && status !== 'untouched'))
    return work;
  if (work.conflict) return { ...work, conflict: { ...work.conflict, theirs: server } };
  if (isUnsaved(work) || isSameServerText(server, work.server)) return work;
  return { ...work, server };
}

/** acknowledge takes the answer to a save; the words stay as they were sent, whatever was tidied. */
export function acknowledge(
  work: SegmentWork,
  opId: string,
  version: number,
  status: TargetStatus,
): SegmentWork {
  const { flight } = work;
  if (!flight || flight.opId !== opId) return work;
  const server = { version, status, paragraphs: flight.paragraphs };
  return { ...work, server, flight: null, attempts: 0, retryAt: 0 };
}

/** meet brings in another person's text: merged where the words differ, a conflict where they do not. */
export function meet(
  work: SegmentWork,
  theirs: ServerText,
  base: RichText[] | null,
  at: number,
): SegmentWork {
  const mine = textOf(work);
  const from = base ?? work.server.paragraphs;
  const settled = { ...work, server: theirs, flight: null, local: null, attempts: 0, retryAt: 0 };
  if (sameText(mine.paragraphs, theirs.paragraphs) && mine.status === theirs.status) return settled;
  const merged =
    theirs.status === 'cut' ? null : mergeWords(from, mine.paragraphs, theirs.paragraphs);
  if (!merged)
    return { ...work, flight: null, local: mine, attempts: 0, conflict: { base: from, theirs } };
  if (sameText(merged, theirs.paragraphs) && mine.status !== 'confirmed') return settled;
  // Nobody has read the joined text yet: it is not confirmed.
  const status = sameText(merged, mine.paragraphs) ? mine.status : 'edited';
  return { ...settled, local: { paragraphs: merged, status }, changedAt: at, dirtySince: at };
}

/** decideConflict settles a conflict with the words a person chose. */
export function decideConflict(work: SegmentWork, paragraphs: RichText[], at: number): SegmentWork {
  const { conflict } = work;
  if (!conflict) return work;
  const settled = { ...work, conflict: null, server: conflict.theirs, local: null, flight: null };
  if (sameText(paragraphs, conflict.theirs.paragraphs) && conflict.theirs.status !== 'cut')
    return settled;
  return write(settled, { paragraphs, status: 'edited' }, at);
}

function isSameServerText(a: ServerText, b: ServerText): boolean {
  return a.version === b.version && a.status === b.status && sameText(a.paragraphs, b.paragraphs);
}
