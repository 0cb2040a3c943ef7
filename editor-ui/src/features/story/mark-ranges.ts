import {
  type Finding,
  plainOfParagraphs,
  type RichText,
  type TextRange,
} from '@dragoman/shared/domain';

/** A stretch of a segment's plain text that something points at. */
export interface MarkedRange extends TextRange {
  readonly className: string;
}

/** markRanges lists what findings and quoted comments point at, in reading order. */
export function markRanges(
  paragraphs: readonly RichText[],
  findings: readonly Finding[],
  quotes: readonly string[],
): MarkedRange[] {
  const plain = plainOfParagraphs(paragraphs);
  const found = findings.flatMap(({ range, severity }) =>
    range ? [{ ...range, className: severity }] : [],
  );
  const quoted = quotes.flatMap((quote) => {
    const start = quote === '' ? -1 : plain.indexOf(quote);
    return start < 0 ? [] : [{ start, end: start + quote.length, className: 'quoted' }];
  });
  return [...found, ...quoted].sort((a, b) => a.start - b.start);
}
