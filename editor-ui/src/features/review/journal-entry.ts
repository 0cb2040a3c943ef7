import type { PendingSave, SegmentText, SegmentWork, ServerText } from './segment-work.js';

/** One segment's unsaved words as they are kept on this computer. */
export interface JournalEntry {
  readonly segmentId: string;
  /** Where another tab kept it, until its words have been taken over. */
  readonly place?: string;
  /** The text they were written on. */
  readonly server: ServerText;
  readonly local: SegmentText | null;
  readonly flight: PendingSave | null;
}

/** journalEntryOf gives what has to survive a crash, or null where the server has everything. */
export function journalEntryOf(segmentId: string, work: SegmentWork): JournalEntry | null {
  const { server, local, flight } = work;
  return local || flight ? { segmentId, server, local, flight } : null;
}
