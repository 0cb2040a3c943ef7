import type { TextRange } from '../../finding.js';

const CLAUSE_END = /[.!?؟…]+["”’»)]*(?=\s|$)|\n+|[،,؛;:](?!\d)["”’»)]*| [–—] /g;

/** clausesOf cuts a text at every mark that may end a clause. */
export function clausesOf(text: string): TextRange[] {
  const ranges: TextRange[] = [];
  let start = 0;
  for (const match of [...text.matchAll(CLAUSE_END)]) {
    const end = match.index + match[0].length;
    if (text.slice(start, end).trim() !== '') ranges.push({ start, end });
    start = end;
  }
  if (text.slice(start).trim() !== '') ranges.push({ start, end: text.length });
  return ranges;
}

/** stretchesOf lists every run of neighbouring ranges, the longest first. */
export function stretchesOf(ranges: readonly TextRange[], most: number): TextRange[] {
  return ranges
    .flatMap(({ start }, from) =>
      ranges.slice(from, from + most).map(({ end }): TextRange => ({ start, end })),
    )
    .sort((a, b) => b.end - b.start - (a.end - a.start));
}

const ENDS_SENTENCE = /[.!?؟…:\n]["”’»)]*\s*$/;

/** isSentence tells whether a range begins and ends where sentences do. */
export function isSentence(text: string, { start, end }: TextRange): boolean {
  const before = text.slice(0, start).trim();
  const isEnd = end >= text.trimEnd().length || ENDS_SENTENCE.test(text.slice(start, end));
  return isEnd && (before === '' || ENDS_SENTENCE.test(before));
}
