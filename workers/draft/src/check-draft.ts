import { checkSegment, plainOf, plainOfParagraphs, type RichText } from '@dragoman/shared/domain';
import type { CheckDraft } from './engine/second-pass.js';

/** checkDraft runs the desk's checks over a draft as the desk will when it is stored. */
export const checkDraft: CheckDraft = (segment, paragraphs) => {
  const text = plainOfParagraphs(paragraphs);
  return checkSegment({
    kind: segment.kind,
    source: {
      text: segment.source.map(plainOf).join('\n'),
      hrefs: segment.source.flatMap(hrefsOf),
    },
    target: { text, hrefs: paragraphs.flatMap(hrefsOf) },
    status: 'untouched',
    draft: text,
    drafted: true,
  });
};

function hrefsOf(text: RichText): string[] {
  return text.flatMap((run) =>
    (run.marks ?? []).flatMap((mark) => (mark.type === 'link' ? [mark.href] : [])),
  );
}
