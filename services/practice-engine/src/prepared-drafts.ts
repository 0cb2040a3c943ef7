import {
  foldArabic,
  normaliseRichText,
  plainOf,
  type RichText,
  type Run,
} from '@dragoman/shared/domain';
import { outermostTags, withoutTags, wrapInTags } from './inline-tags.js';

/** A draft written beforehand for one Arabic block: its plain Arabic, and its English with inline marks. */
export interface PreparedDraft {
  readonly ar: string;
  readonly en: readonly RichText[];
}

/** Finds the prepared English of a segment, its tags in place; null when nobody prepared that Arabic. */
export type FindPrepared = (tagged: string) => string | null;

/** preparedDraftsOf indexes prepared drafts by their Arabic, blind to diacritics, digit shapes and tags. */
export function preparedDraftsOf(drafts: Iterable<PreparedDraft>): FindPrepared {
  const byKey = new Map<string, RichText>();
  for (const draft of drafts) byKey.set(keyOf(draft.ar), joined(draft.en));
  return (tagged) => {
    const english = byKey.get(keyOf(tagged));
    const groups = outermostTags(tagged);
    return english && groups ? withTags(english, groups) : null;
  };
}

function keyOf(arabic: string): string {
  return foldArabic(withoutTags(arabic)).replace(/\s+/gu, ' ').trim();
}

function joined(paragraphs: readonly RichText[]): RichText {
  return normaliseRichText(
    paragraphs.flatMap((text, index) => (index === 0 ? text : [{ text: '\n\n' }, ...text])),
  );
}

// Marked spans take the tags in order. Where the Arabic carries other marks than the draft was
// prepared for, every tag wraps the whole: none is lost, and the editor sees at once what to mend.
function withTags(english: RichText, groups: readonly (readonly string[])[]): string {
  const marked = english.filter(isMarked).length;
  if (marked !== groups.length) {
    return wrapInTags(plainOf(english), groups.flat());
  }
  const waiting = [...groups];
  return english
    .map((run) => (isMarked(run) ? wrapInTags(run.text, waiting.shift() ?? []) : run.text))
    .join('');
}

function isMarked(run: Run): boolean {
  return (run.marks ?? []).length > 0;
}
