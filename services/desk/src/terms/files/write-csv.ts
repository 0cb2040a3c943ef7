import type { TermRow } from '@dragoman/shared/db';

const header = ['id', 'arabic', 'preferred', 'allowed', 'banned', 'kind', 'status', 'note'];

/** writeTermsCsv writes terms as RFC 4180 that spreadsheets open as it is: a byte-order mark, no formulas. */
export async function* writeTermsCsv(terms: AsyncIterable<TermRow>): AsyncGenerator<string> {
  yield `\uFEFF${record(header)}`;
  for await (const { id, arabic, preferred, allowed, banned, kind, status, note } of terms)
    yield record([
      id,
      arabic.join(' | '),
      preferred,
      allowed.join(' | '),
      banned.join(' | '),
      kind,
      status,
      note,
    ]);
}

function record(cells: readonly string[]): string {
  return `${cells.map(cellOf).join(',')}\r\n`;
}

function cellOf(text: string): string {
  // A cell that begins so is run as a formula; quoting alone does not help.
  const inert = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",;\t\r\n]|^\s|\s$/.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert;
}
