import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename, join } from 'node:path';
import {
  createEngineClient,
  PROMPT_VERSION,
  type EngineConfig,
  type ProfileStore,
} from '@dragoman/draft-worker';
import { createPracticeEngine, PRACTICE_MODEL } from '@dragoman/practice-engine';
import { createTermMatcher, type ModelPrice, type Term } from '@dragoman/shared/domain';
import { readStories } from './bilingual-file.js';
import { draftStory } from './draft-story.js';
import { knownPair, recallPairs, termsOf, usagesIn } from './known-pairs.js';
import { readTerms } from './read-terms.js';
import { keepStory, openRun, type RunHead, type RunStory } from './run-file.js';
import { runReport } from './run-report.js';
import { writeReport } from './write-report.js';

/** What `npm run eval -- draft` is told. */
export interface DraftOptions {
  readonly file: string;
  /** The base URL of an OpenAI-compatible engine, or `practice`. */
  readonly engine: string;
  readonly model: string | undefined;
  readonly out: string | undefined;
  readonly limit: number | undefined;
  /** Bilingual pairs that the desk is to know, and terms. */
  readonly memory: string | undefined;
  readonly terms: string | undefined;
  /** Prompt, cached and completion prices per million tokens. */
  readonly price: string | undefined;
  /** A name that tells two runs of one engine apart in the report. */
  readonly label: string | undefined;
  readonly say: (line: string) => void;
}

/** draftCommand drafts a bilingual file through an engine, keeping every story at once, and reports on it. */
export async function draftCommand(options: DraftOptions): Promise<void> {
  const { file, say, limit = Infinity } = options;
  const stories = (await readStories(file)).slice(0, limit);
  const engine = await openEngine(options);
  const { model } = engine.config;
  const out =
    options.out ??
    join('.cache/eval', `${basename(file)}-${options.label ?? model}.jsonl`.replaceAll('/', '-'));
  const head: RunHead = {
    file: basename(file),
    engine: options.engine,
    model,
    promptVersion: PROMPT_VERSION,
    settings: {
      ...(options.label ? { label: options.label } : {}),
      ...(options.memory ? { memory: basename(options.memory) } : {}),
      ...(options.terms ? { terms: basename(options.terms) } : {}),
    },
  };
  try {
    const done = new Map(openRun(out, head).map((story) => [story.id, story]));
    if (done.size > 0) say(`${done.size} stories are in ${out} already.`);
    const ask = createEngineClient(engine.config, profilesOfThisRun());
    const price = priceOf(options.price, model);
    const knowledge = await knowledgeOf(options);
    for (const [index, story] of stories.entries()) {
      if (done.has(story.id)) continue;
      const drafted = await draftStory(story, {
        ask,
        price,
        ...(knowledge ? { knowledge } : {}),
        onWait: say,
        // An engine that has never answered is more likely misspelt than ill.
        ...(done.size === 0 ? { mostFailures: 2 } : {}),
      }).catch((error: unknown) => {
        throw new Error(stoppedBy(error, options.engine, done.size, out), { cause: error });
      });
      keepStory(out, drafted);
      done.set(story.id, drafted);
      say(`${index + 1}/${stories.length} ${story.id}: ${progressOf(drafted, [...done.values()])}`);
    }
    const run = { head, stories: stories.flatMap(({ id }) => done.get(id) ?? []) };
    writeReport(
      out.replace(/\.jsonl$/, ''),
      `Drafts of ${head.file} by ${model}`,
      runReport(run),
      say,
    );
  } finally {
    await engine.close();
  }
}

function stoppedBy(error: unknown, engine: string, done: number, out: string): string {
  const said = error instanceof Error ? error.message : String(error);
  const kept = done > 0 ? ` ${done} stories are kept in ${out}: the same command goes on.` : '';
  return `The engine at ${engine}: ${said}${kept}`;
}

async function openEngine({ engine, model }: DraftOptions) {
  if (engine !== 'practice') {
    if (!model) throw new Error('Name the model with --model.');
    if (!/^https?:\/\/./.test(engine))
      throw new Error('Give --engine as an address like https://api.example/v1, or as practice.');
    const apiKey = process.env['OPENAI_API_KEY'] ?? null;
    const config: EngineConfig = {
      baseUrl: engine.replace(/\/$/, ''),
      apiKey,
      model,
      practice: false,
    };
    return { config, close: () => Promise.resolve() };
  }
  const server = createServer(createPracticeEngine({ delayMs: 0 }));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const config: EngineConfig = {
    baseUrl: `http://127.0.0.1:${port}/v1`,
    apiKey: null,
    model: PRACTICE_MODEL,
    practice: true,
  };
  return {
    config,
    close: () => new Promise<void>((resolve) => server.close(() => resolve())),
  };
}

function profilesOfThisRun(): ProfileStore {
  type Profile = Awaited<ReturnType<ProfileStore['load']>>;
  let known: Profile = null;
  return {
    load: () => Promise.resolve(known),
    save: async (_url, _model, profile) => {
      known = profile;
    },
  };
}

async function knowledgeOf({ memory, terms }: DraftOptions) {
  if (!memory && !terms) return null;
  const pairs = memory
    ? (await readStories(memory)).flatMap(({ id, pairs: held }, story) =>
        held.map(({ ar, en }, index) => knownPair(`${id}.${index}`, story, ar, en)),
      )
    : [];
  const matcher = createTermMatcher<Term>(terms ? await readTerms(terms) : []);
  // A file that is its own memory must not hand out its references.
  const others = (ar: string) => pairs.filter((pair) => pair.ar !== ar);
  return (ar: string) => ({
    terms: termsOf(matcher, ar),
    examples: recallPairs(others(ar), ar).map(({ pair: { id, ar: like, en }, score }) => {
      return { id, ar: like, en, score };
    }),
    corrections: [],
    usages: usagesIn(others(ar), [ar], matcher)(ar),
    reuse: null,
  });
}

function priceOf(price: string | undefined, model: string): ModelPrice | null {
  if (price === undefined) return null;
  const [prompt, cached, completion] = price.split(',').map(Number);
  if ([prompt, cached, completion].some((each) => each === undefined || !(each >= 0)))
    throw new Error('Give --price as prompt,cached,completion per million tokens, like 2,0.2,8.');
  return { model, prompt: prompt ?? 0, cached: cached ?? 0, completion: completion ?? 0 };
}

function progressOf(story: RunStory, all: readonly RunStory[]): string {
  const undrafted = story.segments.filter(({ origin }) => origin === 'not_drafted').length;
  const cost = all.reduce((sum, { costMicros }) => sum + (costMicros ?? 0), 0);
  return [
    `${story.segments.length} segments, ${(story.milliseconds / 1_000).toFixed(1)} s`,
    ...(undrafted > 0 ? [`${undrafted} not drafted`] : []),
    ...(cost > 0 ? [`${(cost / 1e6).toFixed(4)} so far`] : []),
  ].join(', ');
}
