import { emptyDraft, isBlank, SubmissionDraft } from './submission-draft.js';

const KEPT = 'dragoman.submission';

/** keptDraft brings back what was being written here, or begins anew. */
export function keptDraft(): SubmissionDraft {
  const kept = localStorage.getItem(KEPT);
  const parsed = SubmissionDraft.safeParse(kept === null ? null : parsedOrNull(kept));
  return parsed.success ? parsed.data : emptyDraft(newExternalId());
}

/** keepDraft holds what is being written against a closed tab or a lost connection. */
export function keepDraft(draft: SubmissionDraft): void {
  if (isBlank(draft)) localStorage.removeItem(KEPT);
  else localStorage.setItem(KEPT, JSON.stringify(draft));
}

/** newExternalId makes a name for an article that no CMS has named. */
export function newExternalId(now = new Date()): string {
  const letters = crypto.getRandomValues(new Uint8Array(10));
  const random = [...letters].map((letter) => (letter % 36).toString(36)).join('');
  return `form-${now.toISOString().slice(0, 10)}-${random}`;
}

function parsedOrNull(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
