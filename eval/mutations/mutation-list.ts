import { extname } from 'node:path';
import { z } from 'zod';
import { decodeTable, languageOfColumn, parseCsv } from '@dragoman/desk';
import { readBytes } from '../read-bytes.js';
import type { CheckedStory } from '../false-alarms.js';

/** An entry of a list: a faithful translation, one with a mistake in it, or both of the same Arabic. */
export interface ListedMutation {
  readonly id: string;
  /** What the mistake is about; as the list says it. */
  readonly kind: string;
  readonly faithful: CheckedStory | null;
  readonly wrong: CheckedStory | null;
  /** The segment that is judged; the whole story where none is told. */
  readonly at: number | null;
}

const text = z.string().nullish();
const Pairs = z.array(z.object({ ar: z.string(), en: z.string() })).min(1);
const name = z.union([z.string(), z.number()]).nullish();
const shared = { id: name, kind: text, publishedAt: text };
const Sentence = z.object({
  ...shared,
  ar: z.string().min(1),
  en: text,
  faithful: text,
  wrong: text,
  mutated: text,
});
const Story = z.object({
  ...shared,
  pairs: Pairs.optional(),
  faithful: Pairs.optional(),
  wrong: Pairs.optional(),
  mutated: Pairs.optional(),
});
type Sentence = z.infer<typeof Sentence>;

/**
 * readMutationList reads faithful and mistaken translations from JSONL, CSV or TSV. A sentence whose Arabic
 * stands in one of `stories` is put into its place there, so that the checks know what the story says of
 * its names; any other stands alone. Throws with the line that cannot be read.
 */
export function readMutationList(path: string, stories: readonly CheckedStory[]): ListedMutation[] {
  const words = decodeTable(readBytes(path));
  const isTable = /^\.(?:csv|tsv)$/i.test(extname(path));
  const rows = isTable ? rowsOfTable(words, path) : linesOf(words, path);
  const places = placesIn(stories);
  const listed = rows.flatMap(({ line, value }): ListedMutation[] => {
    const sentence = Sentence.safeParse(value);
    const read = sentence.success
      ? listedSentence(sentence.data, line, places)
      : listedStory(value, line);
    if (read && (read.faithful ?? read.wrong)) return [read];
    throw new Error(
      `${path}, line ${line}: give {ar} with {en} or {wrong} or both, or {pairs} with {wrong}, a story.`,
    );
  });
  if (listed.length === 0) throw new Error(`${path} holds no translation.`);
  return listed;
}

interface Row {
  readonly line: number;
  readonly value: unknown;
}

function linesOf(words: string, path: string): Row[] {
  return words.split('\n').flatMap((line, index): Row[] => {
    if (line.trim() === '') return [];
    try {
      return [{ line: index + 1, value: JSON.parse(line) as unknown }];
    } catch {
      throw new Error(`${path}, line ${index + 1}: this is no JSON.`);
    }
  });
}

const COLUMNS = ['id', 'kind', 'faithful', 'wrong', 'mutated', 'publishedAt'];

function rowsOfTable(words: string, path: string): Row[] {
  const [header, ...rows] = parseCsv(words);
  const fields = (header?.cells ?? []).map(
    (cell) =>
      COLUMNS.find((column) => column.toLowerCase() === cell.trim().toLowerCase()) ??
      languageOfColumn(cell),
  );
  if (!fields.includes('ar'))
    throw new Error(`${path}: the first line must name the columns ar, en, wrong and kind.`);
  return rows.map(({ cells }, index) => ({
    line: index + 2,
    value: Object.fromEntries(
      fields.flatMap((field, place) => (field ? [[field, cells[place] ?? '']] : [])),
    ),
  }));
}

type Places = ReadonlyMap<string, { readonly story: CheckedStory; readonly at: number }>;

function placesIn(stories: readonly CheckedStory[]): Places {
  return new Map(
    stories.flatMap((story) =>
      story.pairs.map(({ ar }, at) => [ar.trim(), { story, at }] as const),
    ),
  );
}

function listedSentence(given: Sentence, line: number, places: Places): ListedMutation {
  const { ar, publishedAt = null } = given;
  const place = places.get(ar.trim());
  const putting = (en: string): CheckedStory => {
    if (!place) return { publishedAt, pairs: [{ ar, en }], isHeadless: true };
    const pairs = place.story.pairs.map((pair, at) => (at === place.at ? { ar, en } : pair));
    return { ...place.story, pairs };
  };
  const faithful = given.faithful || given.en || null;
  const wrong = given.wrong ?? given.mutated ?? null;
  // A text that is left out is an empty one, and only a list that names the kind means it so.
  const isWrong = wrong !== null && (wrong !== '' || Boolean(given.kind));
  return {
    ...namesOf(given, line),
    faithful: faithful === null ? null : putting(faithful),
    wrong: isWrong ? putting(wrong) : null,
    at: place?.at ?? 0,
  };
}

function listedStory(value: unknown, line: number): ListedMutation | null {
  const { data } = Story.safeParse(value);
  if (!data) return null;
  const { publishedAt = null } = data;
  const storyOf = (pairs: z.infer<typeof Pairs> | undefined) =>
    pairs ? { publishedAt, pairs } : null;
  return {
    ...namesOf(data, line),
    faithful: storyOf(data.faithful ?? data.pairs),
    wrong: storyOf(data.wrong ?? data.mutated),
    at: null,
  };
}

function namesOf({ id, kind }: Pick<Sentence, 'id' | 'kind'>, line: number) {
  const given = String(id ?? '');
  return { id: given === '' ? `line ${line}` : given, kind: kind || 'any' };
}
