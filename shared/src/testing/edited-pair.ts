import type { CheckedSegment } from '../domain/index.js';

/** editedPair is a paragraph that an editor has worked on, as the checks see it: plain, without links. */
export function editedPair(ar: string, en: string): CheckedSegment {
  return {
    kind: 'paragraph',
    source: { text: ar, hrefs: [] },
    target: { text: en, hrefs: [] },
    status: 'edited',
    draft: null,
    drafted: true,
  };
}
