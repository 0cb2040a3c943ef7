import {
  checkSegment,
  plainOf,
  plainOfParagraphs,
  type CheckContext,
  type RichText,
} from '@dragoman/shared/domain';
import type { CheckDraft } from './engine/second-pass.js';

/** checkingWith runs the desk's checks over drafts, as the desk will when they are stored. */
export function checkingWith(context: CheckContext): CheckDraft {
  return (segment, paragraphs) => {
    const text = plainOfParagraphs(paragraphs);
    const source = {
      text: segment.source.map(plainOf).join('\n'),
      hrefs: segment.source.flatMap(hrefsOf),
    };
    const target = { text, hrefs: paragraphs.flatMap(hrefsOf) };
    const { kind } = segment;
    return checkSegment(
      { kind, source, target, status: 'untouched', draft: text, drafted: true },
      context,
    );
  };
}

function hrefsOf(text: RichText): string[] {
  return text.flatMap((run) =>
    (run.marks ?? []).flatMap((mark) => (mark.type === 'link' ? [mark.href] : [])),
  );
}
