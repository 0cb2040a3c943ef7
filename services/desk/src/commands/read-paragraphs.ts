import { DeskError, type SaveSegment } from '@dragoman/shared/contract';
import { cleanParagraphs } from '@dragoman/shared/db';
import { cleanRichText, isSafeHref, richTextOf, type RichText } from '@dragoman/shared/domain';

/**
 * readParagraphs cleans the English a client sent (invariant 13): strings become paragraphs, a line feed
 * ends one, links stay on the allow-list or the whole text is refused, naming where.
 */
export function readParagraphs(sent: SaveSegment['paragraphs']): RichText[] {
  const paragraphs = sent.flatMap((paragraph, index) => {
    const text = typeof paragraph === 'string' ? richTextOf(paragraph) : paragraph;
    assertSafeLinks(text, index);
    return splitLines(cleanRichText(text, 'en').text);
  });
  return cleanParagraphs(paragraphs);
}

function assertSafeLinks(text: RichText, index: number): void {
  for (const mark of text.flatMap((run) => run.marks ?? []))
    if (mark.type === 'link' && !isSafeHref(mark.href))
      throw new DeskError('invalid_request', 'Links may go to http, https and mailto only.', {
        errors: [
          { field: `paragraphs.${index}`, message: `This link is not allowed: ${mark.href}` },
        ],
      });
}

function splitLines(text: RichText): RichText[] {
  const paragraphs: RichText[] = [[]];
  for (const run of text)
    run.text.split('\n').forEach((piece, index) => {
      if (index > 0) paragraphs.push([]);
      if (piece !== '') paragraphs.at(-1)?.push({ ...run, text: piece });
    });
  return paragraphs;
}
