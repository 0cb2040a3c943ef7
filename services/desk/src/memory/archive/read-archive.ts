import { z } from 'zod';
import { languageOfColumn } from '../../files/language-of-column.js';
import { parseCsv } from '../../files/parse-csv.js';
import { unreadable } from '../../files/unreadable.js';

/** A story of an archive in both languages, as its row has it. */
export interface ArchiveStory {
  readonly line: number;
  readonly title: string | null;
  readonly ar: string;
  readonly en: string;
}

/** The stories of an archive, and the rows that are none. */
export interface Archive {
  readonly stories: readonly ArchiveStory[];
  readonly refusals: readonly { readonly line: number; readonly reason: string }[];
}

const JsonRow = z.object({ ar: z.string(), en: z.string(), title: z.string().nullish() });

/**
 * readArchive reads stories out of CSV (a first line naming the columns ar, en and perhaps title) or JSON,
 * one object a line or one list of them. Rows without both texts are named; a file without any is refused.
 */
export function readArchive(text: string): Archive {
  const body = text.replace(/^\uFEFF/, '');
  const archive = /^\s*[[{]/.test(body) ? readJson(body) : readTable(body);
  if (archive.stories.length === 0) {
    const [{ line, reason } = { line: 1, reason: 'There is no row in it.' }] = archive.refusals;
    throw unreadable(line, reason);
  }
  return archive;
}

function readTable(text: string): Archive {
  const [head, ...rows] = parseCsv(text);
  const names = head?.cells ?? [];
  const [ar = -1, en = -1] = (['ar', 'en'] as const).map((language) =>
    names.findIndex((name) => languageOfColumn(name) === language),
  );
  const title = names.findIndex((name) => /^(title|headline|story|العنوان)$/i.test(name.trim()));
  if (ar < 0 || en < 0) throw unreadable(1, 'The first line must name the columns ar and en.');
  return sorted(
    rows.map(({ line, cells }) => ({
      line,
      ar: cells[ar] ?? '',
      en: cells[en] ?? '',
      title: cells[title] ?? null,
    })),
  );
}

function readJson(text: string): Archive {
  const refusals: { line: number; reason: string }[] = [];
  const rows = objectsIn(text).flatMap(({ line, value }) => {
    const row = JsonRow.safeParse(value);
    if (row.success) return [{ line, ...row.data, title: row.data.title ?? null }];
    refusals.push({ line, reason: 'It is no JSON object with the texts ar and en.' });
    return [];
  });
  const archive = sorted(rows);
  return { ...archive, refusals: [...refusals, ...archive.refusals] };
}

function objectsIn(text: string): { line: number; value: unknown }[] {
  if (text.trimStart().startsWith('[')) {
    const list = parsed(text);
    if (!Array.isArray(list)) throw unreadable(1, 'The JSON list does not parse.');
    return list.map((value: unknown, index) => ({ line: index + 1, value }));
  }
  return text.split('\n').flatMap((line, index) => {
    return line.trim() === '' ? [] : [{ line: index + 1, value: parsed(line) }];
  });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function sorted(rows: readonly ArchiveStory[]): Archive {
  const whole = (row: ArchiveStory) => row.ar.trim() !== '' && row.en.trim() !== '';
  return {
    stories: rows.filter(whole),
    refusals: rows
      .filter((row) => !whole(row))
      .map(({ line, ar }) => ({
        line,
        reason: ar.trim() === '' ? 'Its Arabic is empty.' : 'Its English is empty.',
      })),
  };
}
