import { z } from 'zod';

/** An inline mark. Links carry http, https or mailto addresses only (DESIGN invariant 13). */
export const Mark = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('strong') }),
  z.strictObject({ type: z.literal('em') }),
  z.strictObject({ type: z.literal('link'), href: z.string().max(2_000) }),
]);
export type Mark = z.infer<typeof Mark>;

/** A run of characters that carry the same marks. */
export const Run = z.strictObject({ text: z.string(), marks: z.array(Mark).optional() });
export type Run = z.infer<typeof Run>;

/** One paragraph of text with inline marks: runs in reading order. */
export const RichText = z.array(Run);
export type RichText = z.infer<typeof RichText>;

/** plainOf joins the runs of one paragraph into its bare characters. */
export function plainOf(text: RichText): string {
  return text.map((run) => run.text).join('');
}

/** plainOfParagraphs joins paragraphs into one string, a line feed between each. */
export function plainOfParagraphs(paragraphs: readonly RichText[]): string {
  return paragraphs.map(plainOf).join('\n');
}

/** richTextOf makes an unmarked paragraph of a string; the empty string makes no runs. */
export function richTextOf(text: string): RichText {
  return text === '' ? [] : [{ text }];
}

/** sameMarks tells whether two runs carry the same marks, in any order. */
export function sameMarks(a: Run, b: Run): boolean {
  const keys = (run: Run) => (run.marks ?? []).map(markKey).sort().join('|');
  return keys(a) === keys(b);
}

/** normaliseRichText drops empty runs, repeated marks and empty mark lists, and joins equal neighbours. */
export function normaliseRichText(text: RichText): RichText {
  const runs: Run[] = [];
  for (const run of text) {
    if (run.text === '') continue;
    const marks = uniqueMarks(run.marks ?? []);
    const next: Run = marks.length > 0 ? { text: run.text, marks } : { text: run.text };
    const last = runs.at(-1);
    if (last && sameMarks(last, next)) last.text += next.text;
    else runs.push(next);
  }
  return runs;
}

/** markKey names a mark uniquely: its type, and for a link its address. */
export function markKey(mark: Mark): string {
  return mark.type === 'link' ? `link:${mark.href}` : mark.type;
}

function uniqueMarks(marks: readonly Mark[]): Mark[] {
  const byKey = new Map(marks.map((mark) => [markKey(mark), mark]));
  return [...byKey.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, mark]) => mark);
}
