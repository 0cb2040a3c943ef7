import { unreadable } from './unreadable.js';

/** One record of a CSV file and the line it begins at. */
export interface CsvRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/**
 * parseCsv reads RFC 4180 records: quoted cells hold separators, line ends and doubled quotes. The
 * separator is a comma, semicolon or tab, whichever the first record uses most outside quotes. A quote
 * inside an unquoted cell is text; one that never closes refuses the file.
 */
export function* parseCsv(text: string): Generator<CsvRow> {
  // Excel names its separator in a line of its own.
  const named = /^sep=(.)\r?\n/i.exec(text);
  const separator = named?.[1] ?? separatorOf(text);
  let at = named?.[0].length ?? 0;
  let line = named ? 2 : 1;
  while (at < text.length) {
    const start = line;
    const cells: string[] = [];
    for (;;) {
      const cell = text[at] === '"' ? quoted(text, at, start) : bare(text, at, separator);
      cells.push(cell.value);
      line += cell.lines;
      at = cell.end;
      if (text[at] !== separator) break;
      at += 1;
    }
    if (text.startsWith('\r\n', at)) at += 2;
    else if (at < text.length) at += 1;
    line += 1;
    if (cells.some((cell) => cell.trim() !== '')) yield { line: start, cells };
  }
}

interface Cell {
  readonly value: string;
  readonly end: number;
  /** Line ends inside the cell. */
  readonly lines: number;
}

function bare(text: string, from: number, separator: string): Cell {
  let end = from;
  while (end < text.length && text[end] !== separator && text[end] !== '\n' && text[end] !== '\r')
    end += 1;
  return { value: text.slice(from, end), end, lines: 0 };
}

function quoted(text: string, from: number, line: number): Cell {
  let end = from + 1;
  for (;;) {
    end = text.indexOf('"', end);
    if (end < 0) throw unreadable(line, 'A quotation mark opens a cell here and never closes.');
    if (text[end + 1] !== '"') break;
    end += 2;
  }
  const inside = text.slice(from + 1, end);
  const value = inside.replaceAll('""', '"');
  // What stands between the closing quote and the separator was meant to be in the cell.
  const rest = /^[^,;\t\r\n]*/.exec(text.slice(end + 1, end + 1_000))?.[0] ?? '';
  return {
    value: value + rest,
    end: end + 1 + rest.length,
    lines: inside.match(/\r\n|\r|\n/g)?.length ?? 0,
  };
}

function separatorOf(text: string): string {
  const head = (/^(?:"(?:[^"]|"")*"|[^"\r\n])*/.exec(text.slice(0, 10_000))?.[0] ?? '').replaceAll(
    /"(?:[^"]|"")*"/g,
    '',
  );
  const count = (character: string) => head.split(character).length - 1;
  return [',', ';', '\t'].reduce((best, next) => (count(next) > count(best) ? next : best));
}
