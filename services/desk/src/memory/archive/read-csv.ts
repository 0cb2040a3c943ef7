/** A row of a CSV file and the line it begins at. */
export interface CsvRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/**
 * readCsv reads RFC 4180: cells between commas, semicolons or tabs (whichever the first line has most of), line feeds
 * and doubled quotation marks inside quoted cells. Empty lines are no rows. A quotation mark that is never
 * closed takes all to the end.
 */
export function readCsv(text: string): CsvRow[] {
  const rows: CsvRow[] = [];
  const separator = separatorOf(text);
  let [cells, cell, line, began, quoted]: [string[], string, number, number, boolean] = [
    [],
    '',
    1,
    1,
    false,
  ];
  const endRow = () => {
    cells.push(cell);
    if (cells.some((value) => value.trim() !== '')) rows.push({ line: began, cells });
    [cells, cell, began] = [[], '', line];
  };
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at] ?? '';
    if (character === '\n') line += 1;
    if (quoted) {
      if (character !== '"') cell += character;
      else if (text[at + 1] === '"') [cell, at] = [`${cell}"`, at + 1];
      else quoted = false;
    } else if (character === '"' && cell.trim() === '') [cell, quoted] = ['', true];
    else if (character === separator) [cells, cell] = [[...cells, cell], ''];
    else if (character === '\n') endRow();
    else if (character !== '\r') cell += character;
  }
  endRow();
  return rows;
}

function separatorOf(text: string): string {
  const head = text.slice(0, text.indexOf('\n') + 1 || text.length);
  const counts = [',', ';', '\t'].map((mark) => ({ mark, count: head.split(mark).length }));
  return counts.sort((a, b) => b.count - a.count)[0]?.mark ?? ',';
}
