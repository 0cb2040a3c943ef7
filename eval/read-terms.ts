import { readFileSync } from 'node:fs';
import type { Term } from '@dragoman/shared/domain';
import { readCsv } from './read-csv.js';

/** readTerms reads terms from a CSV file with the columns `ar` and `en`; several Arabic forms stand between `;`. */
export function readTerms(path: string): Term[] {
  const [header = [], ...rows] = readCsv(readFileSync(path, 'utf8').replace(/^\uFEFF/, ''));
  const names = header.map((name) => name.trim().toLowerCase());
  const [ar, en] = [names.indexOf('ar'), names.indexOf('en')];
  if (ar < 0 || en < 0) throw new Error(`${path}: the first line must name the columns ar and en.`);
  return rows.map((row, index) => ({
    id: String(index),
    kind: 'word',
    arabic: (row[ar] ?? '').split(/[;؛]/u).map((form) => form.trim()),
    preferred: (row[en] ?? '').trim(),
    allowed: [],
    banned: [],
    note: '',
  }));
}
