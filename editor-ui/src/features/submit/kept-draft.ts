import { emptyDraft, isBlank, SubmissionDraft } from './submission-draft.js';

// A new article and a new state of an old one are kept apart: neither loses the other.
const KEPT = 'dragoman.submission';
const KEPT_UPDATE = 'dragoman.submission.update';

/** keptDraft brings back what was being written here, or begins anew. */
export function keptDraft(): SubmissionDraft {
  return read(KEPT) ?? emptyDraft(newExternalId());
}

/** keptUpdate brings back a new state of an article that was being written here, if any was. */
export function keptUpdate(): SubmissionDraft | null {
  return read(KEPT_UPDATE);
}

/** keepUpdate holds a new state of an article until it is handed in or put away. */
export function keepUpdate(draft: SubmissionDraft | null): void {
  if (draft === null) localStorage.removeItem(KEPT_UPDATE);
  else localStorage.setItem(KEPT_UPDATE, JSON.stringify(draft));
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

function read(key: string): SubmissionDraft | null {
  const kept = localStorage.getItem(key);
  const parsed = SubmissionDraft.safeParse(kept === null ? null : parsedOrNull(kept));
  return parsed.success ? parsed.data : null;
}

function parsedOrNull(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
