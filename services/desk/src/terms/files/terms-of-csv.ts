import { arabicShare } from '@dragoman/shared/domain';
import { decodeTable } from '../../files/decode-text.js';
import { languageOfColumn } from '../../files/language-of-column.js';
import { parseCsv, type CsvRow } from '../../files/parse-csv.js';
import { unreadable } from '../../files/unreadable.js';
import type { FileReading, FileTerm } from './file-term.js';
import { kindCalled } from './kind-called.js';

type Column = 'id' | 'arabic' | 'preferred' | 'allowed' | 'banned' | 'kind' | 'status' | 'note';

const NAMES: Readonly<Record<Column, RegExp>> = {
  id: /^id$/,
  arabic: /^(arabic forms?|source( term)?|term|المصطلح)$/,
  preferred: /^(preferred( english)?|target( term)?|translation|المقابل)$/,
  allowed: /^(allowed|admitted|also|variants?|synonyms?|مسموح)$/,
  banned: /^(banned|forbidden|deprecated|not|do not use|ممنوع)$/,
  kind: /^(kind|type|category|النوع)$/,
  status: /^(status|الحالة)$/,
  note: /^(notes?|comments?|remarks?|definition|ملاحظة|ملاحظات)$/,
};

/** What is longer is no heading, and of its text this much tells the language: a file without lines is one cell. */
const LONGEST_HEADING = 100;

/** termsOfCsv reads terms from CSV: by the names of its columns, or as Arabic and English side by side. */
export function termsOfCsv(bytes: Uint8Array): FileReading {
  const rows = parseCsv(decodeTable(bytes));
  const first = rows.next();
  if (first.done) throw unreadable(1, 'The file is empty.');
  const ignored = new Set<string>();
  const columns = columnsOf(first.value, ignored);
  async function* terms(): AsyncGenerator<FileTerm> {
    if (!columns.named) yield termOf(first.value as CsvRow, columns.at);
    let read = 0;
    for (const row of rows) {
      yield termOf(row, columns.at);
      // Others are served between two handfuls of rows.
      if (++read % 500 === 0) await new Promise(setImmediate);
    }
  }
  return { terms: terms(), ignored };
}

type Columns = Partial<Record<Column, number>>;

function columnsOf(row: CsvRow, ignored: Set<string>): { at: Columns; named: boolean } {
  const at: Columns = {};
  const headings = row.cells.map((cell) => cell.slice(0, LONGEST_HEADING).trim());
  headings.forEach((heading, index) => {
    const name = heading.toLowerCase();
    const column = columnNamed(name);
    if (column !== undefined && at[column] === undefined) at[column] = index;
    else if (name !== '') ignored.add(heading);
  });
  // DeepL names the languages behind the two terms, in every row.
  const isPair = Math.min(at.arabic ?? 0, at.preferred ?? 0) > 1 && sidesOf(row) !== null;
  if (at.arabic !== undefined && at.preferred !== undefined && !isPair) return { at, named: true };
  ignored.clear();
  const sides = sidesOf(row);
  if (sides) return { at: sides, named: false };
  throw unreadable(
    row.line,
    'Name the columns in the first line: arabic and preferred, and where you have them allowed, banned, kind, note, status.',
  );
}

/** Where a row without names has its Arabic and its English: side by side at its beginning. */
function sidesOf({ cells }: CsvRow): Columns | null {
  const [left, right] = cells.map((cell) => cell.slice(0, LONGEST_HEADING));
  if (left === undefined || right === undefined) return null;
  if (arabicShare(left) > 0.5 && arabicShare(right) === 0) return { arabic: 0, preferred: 1 };
  if (arabicShare(right) > 0.5 && arabicShare(left) === 0) return { arabic: 1, preferred: 0 };
  return null;
}

function columnNamed(name: string): Column | undefined {
  const language = languageOfColumn(name);
  if (language) return language === 'ar' ? 'arabic' : 'preferred';
  return (Object.keys(NAMES) as Column[]).find((known) => NAMES[known].test(name));
}

function termOf({ line, cells }: CsvRow, at: Columns): FileTerm {
  const cell = (column: Column): string | null => {
    const index = at[column];
    return index === undefined ? null : asTyped(cells[index] ?? '').trim();
  };
  // Exports of ours, which carry ids, part variants with | alone; people take ; as well.
  const parting = at.id === undefined ? /[|\n;؛]/ : /[|\n]/;
  const several = (text: string | null) => partsOf(text, parting);
  const sides = [several(cell('arabic')), several(cell('preferred'))] as const;
  // “Source” and “target” are English and Arabic in a glossary of the other direction.
  const isTurned = arabicShare(sides[1].join('')) > 0.5 && arabicShare(sides[0].join('')) === 0;
  const [arabic, english] = isTurned ? [sides[1], sides[0]] : sides;
  const banned = cell('banned') ?? '';
  // MateCat's column says of the whole row whether it is forbidden.
  const isForbidden = /^(true|yes|1)$/i.test(banned);
  const [preferred = '', ...others] = isForbidden ? [] : english;
  return {
    line,
    id: cell('id') || null,
    arabic,
    preferred,
    allowed: [...others, ...several(cell('allowed'))],
    banned: isForbidden ? english : several(/^(false|no|0)$/i.test(banned) ? '' : banned),
    kind: kindCalled(cell('kind')),
    status: cell('status')?.toLowerCase() || null,
    note: cell('note'),
  };
}

function partsOf(cell: string | null, parting: RegExp): string[] {
  return (cell ?? '')
    .split(parting)
    .map((part) => part.trim())
    .filter(Boolean);
}

/** An export puts ' before what a spreadsheet would run as a formula; it is no part of the term. */
function asTyped(cell: string): string {
  return cell.replace(/^'(?=[=+\-@\t\r])/, '');
}
