import { extname } from 'node:path';
import { z } from 'zod';
import { decodeTable, languageOfColumn, parseCsv } from '@dragoman/desk';
import { unescapeEntities } from '@dragoman/draft-worker';
import { readBytes } from './read-bytes.js';
import { readTmxPairs } from './read-tmx-pairs.js';
import { readXliffPairs } from './read-xliff-pairs.js';

/** A story to be drafted, and a person's translation of it to hold the draft against. */
export interface EvalStory {
  readonly id: string;
  readonly pairs: readonly { readonly ar: string; readonly en: string }[];
}

const Pair = z.object({ ar: z.string(), en: z.string() });
const name = z.union([z.string(), z.number()]).transform(String);
const Line = z.union([
  z.object({ id: name, pairs: z.array(Pair).min(1) }),
  Pair.extend({ story: name.nullish() }),
]);

/**
 * readStories reads the stories of a bilingual file, by its ending: JSONL (a story a line, as the corpus
 * has them, or a pair a line with an optional `story`), JSON (a list of the same), CSV or TSV with the columns `ar`, `en` and optionally
 * `story`, TMX, where units tell their story in a property `x-story`, or XLIFF, where a `file` is a story.
 * Pairs that name no story are one together; HTML entities are the characters they stand for. Throws with the line that cannot be read, and where no pair is.
 */
export async function readStories(path: string): Promise<EvalStory[]> {
  const stories = storiesOf(await readPairs(path));
  if (stories.length === 0)
    throw new Error(`${path} holds no pair of an Arabic and an English text.`);
  return stories;
}

async function readPairs(path: string): Promise<Line[]> {
  const bytes = readBytes(path);
  try {
    switch (extname(path).toLowerCase()) {
      case '.jsonl':
      case '.ndjson':
        return readLines(decodeTable(bytes), path);
      case '.json':
        return readList(decodeTable(bytes), path);
      case '.csv':
      case '.tsv':
        return readColumns(decodeTable(bytes), path);
      case '.tmx':
        return await readTmxPairs(bytes);
      case '.xlf':
      case '.xliff':
      case '.sdlxliff':
      case '.mqxliff':
        return await readXliffPairs(bytes);
      default:
        throw new Error('name a .jsonl, .json, .csv, .tsv, .tmx or .xlf file.');
    }
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    throw new Error(said.startsWith(path) ? said : `${path}: ${said}`, { cause: error });
  }
}

type Line = z.infer<typeof Line>;

function readLines(text: string, path: string): Line[] {
  return text.split('\n').flatMap((line, index): Line[] => {
    if (line.trim() === '') return [];
    return [lineOf(parsed(line), `${path}, line ${index + 1}`)];
  });
}

function readList(text: string, path: string): Line[] {
  const list = parsed(text);
  if (!Array.isArray(list)) throw new Error('a .json file must be a list of stories or pairs.');
  return list.map((item: unknown, index) => lineOf(item, `${path}, item ${index + 1}`));
}

function lineOf(value: unknown, place: string): Line {
  const read = Line.safeParse(value);
  if (read.success) return read.data;
  const keys = typeof value === 'object' && value ? Object.keys(value) : [];
  const has = keys.length > 0 ? ` It has ${keys.join(', ')}.` : '';
  throw new Error(
    `${place}: neither a story {id, pairs: [{ar, en}, …]} nor a pair {ar, en}, all of them texts.${has}`,
  );
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

function readColumns(text: string, path: string): Line[] {
  const [header, ...rows] = parseCsv(text);
  const names = header?.cells ?? [];
  const [ar = -1, en = -1] = (['ar', 'en'] as const).map((language) =>
    names.findIndex((name) => languageOfColumn(name) === language),
  );
  const story = names.findIndex((name) => /^(story|title)$/i.test(name.trim()));
  if (ar < 0 || en < 0) throw new Error(`${path}: the first line must name the columns ar and en.`);
  return rows.map(({ cells }) => ({
    ar: cells[ar] ?? '',
    en: cells[en] ?? '',
    ...(story >= 0 ? { story: cells[story] ?? '' } : {}),
  }));
}

function storiesOf(lines: readonly Line[]): EvalStory[] {
  const stories = new Map<string, { ar: string; en: string }[]>();
  for (const line of lines) {
    const [id, pairs] = 'pairs' in line ? [line.id, line.pairs] : [line.story ?? 'all', [line]];
    const held = stories.get(id) ?? [];
    stories.set(id, held);
    for (const { ar, en } of pairs) {
      const [arabic, english] = [unescapeEntities(ar, ''), unescapeEntities(en, '')];
      if (arabic.trim() !== '' && english.trim() !== '') held.push({ ar: arabic, en: english });
    }
  }
  return [...stories].filter(([, pairs]) => pairs.length > 0).map(([id, pairs]) => ({ id, pairs }));
}
