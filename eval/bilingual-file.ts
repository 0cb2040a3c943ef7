import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { z } from 'zod';
import { readCsv } from './read-csv.js';
import { readTmxPairs } from './read-tmx-pairs.js';

/** A story to be drafted, and a person's translation of it to hold the draft against. */
export interface EvalStory {
  readonly id: string;
  readonly pairs: readonly { readonly ar: string; readonly en: string }[];
}

const Pair = z.object({ ar: z.string(), en: z.string() });
const Line = z.union([
  z.object({ id: z.string(), pairs: z.array(Pair).min(1) }),
  Pair.extend({ story: z.coerce.string().optional() }),
]);

/**
 * readStories reads the stories of a bilingual file, by its ending: JSONL (a story a line, as the corpus
 * has them, or a pair a line with an optional `story`), CSV with the columns `ar`, `en` and optionally
 * `story`, or TMX, where each file is a story unless units carry a property `story`. Pairs that name no
 * story are one together. Throws with the line that cannot be read.
 */
export function readStories(path: string): EvalStory[] {
  const text = readFileSync(path, 'utf8').replace(/^\uFEFF/, '');
  const kind = extname(path).toLowerCase();
  if (kind === '.jsonl' || kind === '.ndjson') return storiesOf(readLines(text, path));
  if (kind === '.tmx') return storiesOf(readTmxPairs(text));
  if (kind === '.csv') return storiesOf(readColumns(text, path));
  throw new Error(`${path}: name a .jsonl, .csv or .tmx file.`);
}

type Line = z.infer<typeof Line>;

function readLines(text: string, path: string): Line[] {
  return text.split('\n').flatMap((line, index): Line[] => {
    if (line.trim() === '') return [];
    const read = Line.safeParse(parsed(line));
    if (!read.success)
      throw new Error(
        `${path}, line ${index + 1}: neither a story {id, pairs} nor a pair {ar, en}.`,
      );
    return [read.data];
  });
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

function readColumns(text: string, path: string): Line[] {
  const [header = [], ...rows] = readCsv(text);
  const names = header.map((name) => name.trim().toLowerCase());
  const [ar, en, story] = ['ar', 'en', 'story'].map((name) => names.indexOf(name));
  if (ar === undefined || en === undefined || ar < 0 || en < 0)
    throw new Error(`${path}: the first line must name the columns ar and en.`);
  return rows.map((row) => ({
    ar: row[ar] ?? '',
    en: row[en] ?? '',
    ...(story !== undefined && story >= 0 ? { story: row[story] ?? '' } : {}),
  }));
}

function storiesOf(lines: readonly Line[]): EvalStory[] {
  const stories = new Map<string, { ar: string; en: string }[]>();
  for (const line of lines) {
    const [id, pairs] = 'pairs' in line ? [line.id, line.pairs] : [line.story ?? 'all', [line]];
    const held = stories.get(id) ?? [];
    stories.set(id, held);
    for (const { ar, en } of pairs) if (ar.trim() !== '' && en.trim() !== '') held.push({ ar, en });
  }
  return [...stories].filter(([, pairs]) => pairs.length > 0).map(([id, pairs]) => ({ id, pairs }));
}
