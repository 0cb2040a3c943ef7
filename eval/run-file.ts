import { appendFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { z } from 'zod';

const RunHead = z.object({
  file: z.string(),
  engine: z.string(),
  model: z.string(),
  promptVersion: z.string(),
  settings: z.record(z.string(), z.unknown()),
});
/** What a run was made with: the same head goes on where it stopped, another one is another run. */
export type RunHead = z.infer<typeof RunHead>;

const RunStory = z.object({
  id: z.string(),
  segments: z.array(
    z.object({ ar: z.string(), en: z.string(), draft: z.string(), origin: z.string() }),
  ),
  calls: z.number(),
  promptTokens: z.number(),
  cachedTokens: z.number(),
  completionTokens: z.number(),
  /** Millionths of the currency; null where no price is known. */
  costMicros: z.number().nullable(),
  milliseconds: z.number(),
});
/** One drafted story: Arabic, reference and draft of each segment, and what it took. */
export type RunStory = z.infer<typeof RunStory>;

export interface Run {
  readonly head: RunHead;
  readonly stories: readonly RunStory[];
}

/** readRun reads a run from its file; a line cut off by a kill is left out. Throws where there is none. */
export function readRun(path: string): Run {
  if (!existsSync(path)) throw new Error(`There is no run at ${path}.`);
  const [first = '', ...lines] = readFileSync(path, 'utf8').split('\n');
  const head = headIn(first);
  if (!head)
    throw new Error(`${path} is no run: its first line does not say what it was made with.`);
  const stories = lines.flatMap((line): RunStory[] => {
    try {
      return [RunStory.parse(JSON.parse(line))];
    } catch {
      return [];
    }
  });
  return { head, stories };
}

function headIn(line: string): RunHead | null {
  try {
    return RunHead.parse(JSON.parse(line));
  } catch {
    return null;
  }
}

/** openRun begins a run's file or goes on with it, and returns the stories it has. Refuses another head's file. */
export function openRun(path: string, head: RunHead): RunStory[] {
  if (!existsSync(path)) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, `${JSON.stringify(head)}\n`);
    return [];
  }
  const run = readRun(path);
  if (JSON.stringify(run.head) !== JSON.stringify(head))
    throw new Error(`${path} holds a run with other settings: name another with --out.`);
  // What a kill cut off must not swallow the next story's line.
  writeFileSync(path, [head, ...run.stories].map((line) => `${JSON.stringify(line)}\n`).join(''));
  return [...run.stories];
}

/** keepStory adds a drafted story to a run's file. */
export function keepStory(path: string, story: RunStory): void {
  appendFileSync(path, `${JSON.stringify(story)}\n`);
}
