import type { TranslationView } from '@dragoman/shared/contract';
import type { RichText } from '@dragoman/shared/domain';
import { compared } from '../story/compared.js';
import { countChanges } from '../story/rewritten.js';
import type { EditSession } from './edit-session.js';
import { liveFindings } from './live-findings.js';
import type { Stop } from './places.js';
import { type SegmentText, textOf } from './segment-work.js';
import { serverTextOf } from './server-text.js';

/** stopsOf lists the segments in order with what there is to do in each, unsaved words included. */
export function stopsOf(
  view: TranslationView,
  session: EditSession,
  beforeOf: (id: string) => readonly RichText[] | null,
): Stop[] {
  return view.segments.map((segment) => {
    const work = session.segments.get(segment.id);
    const text: SegmentText = work ? textOf(work) : serverTextOf(segment);
    const parts = compared(beforeOf(segment.id), text.paragraphs);
    return {
      id: segment.id,
      changes: text.status === 'cut' || !parts ? 0 : countChanges(parts),
      findings: text.status === 'cut' ? 0 : liveFindings(segment, text).length,
      open:
        text.status === 'untouched' ||
        text.status === 'edited' ||
        (work !== undefined && work.conflict !== null),
    };
  });
}

/** unreviewed tells whether a segment still waits for a person. */
export function unreviewed(stop: Stop): boolean {
  return stop.open;
}
