import {
  type Me,
  type SavedSegment,
  StaleSegment,
  type TranslationView,
} from '@dragoman/shared/contract';
import { ApiProblem } from '../../api/api-problem.js';
import { callRoute } from '../../api/call-route.js';
import { noticeSignedOut, queryClient, queryKeys } from '../../api/query-client.js';
import { sameText } from './merge-words.js';
import type { PendingSave } from './segment-work.js';
import { serverTextOf } from './server-text.js';
import type { SaveAnswer } from './session-store.js';

/**
 * sendSave sends one person's words of a segment to the desk and reads what became of them. While
 * somebody else is signed in here, they wait: nobody's words are saved in another's name. Never throws.
 */
export async function sendSave(
  personId: string,
  translationId: string,
  segmentId: string,
  version: number,
  { paragraphs, status, opId }: PendingSave,
  again: boolean,
): Promise<SaveAnswer> {
  const me = queryClient.getQueryData<Me | null>(queryKeys.me);
  if (me && me.person.id !== personId) return { kind: 'unreachable' };
  try {
    const saved = await callRoute('saveSegment', {
      params: { id: translationId, segmentId },
      headers: { 'if-match': `"${version}"`, 'x-person': personId },
      body: { paragraphs, status: status === 'confirmed' ? 'confirmed' : 'edited', opId },
    });
    // Signed in again, in another tab perhaps.
    queryClient.setQueryData(queryKeys.ended, false);
    showSaved(translationId, saved);
    const theirs = serverTextOf(saved.segment);
    // The first try may have been stored, and somebody may have written on top of it since.
    if (again && !sameText(theirs.paragraphs, paragraphs))
      return { kind: 'stale', theirs, base: paragraphs };
    return { kind: 'saved', version: saved.version, status: theirs.status };
  } catch (error) {
    return answerOf(error);
  }
}

function answerOf(error: unknown): SaveAnswer {
  if (!(error instanceof ApiProblem)) return { kind: 'unreachable' };
  if (error.code === 'stale_segment') {
    const stale = StaleSegment.safeParse(error.body);
    if (stale.success) {
      const { theirs, base } = stale.data;
      const { version, status, paragraphs } = theirs;
      return {
        kind: 'stale',
        theirs: { version, status, paragraphs },
        base: base?.paragraphs ?? null,
      };
    }
  }
  // Signed out: the words wait on this computer until the same person is back.
  noticeSignedOut(error);
  const waits = ['unreachable', 'not_signed_in', 'rate_limited', 'unavailable', 'internal'];
  if (waits.includes(error.code) || error.status >= 500) return { kind: 'unreachable' };
  return { kind: 'refused', code: error.code, detail: error.detail };
}

/** The saved segment stands on the page at once, with what the checks say of it. */
function showSaved(translationId: string, { segment, translation }: SavedSegment): void {
  queryClient.setQueryData<TranslationView>(queryKeys.translation(translationId), (view) =>
    view
      ? {
          ...view,
          ...translation,
          segments: view.segments.map((known) => (known.id === segment.id ? segment : known)),
        }
      : view,
  );
}
