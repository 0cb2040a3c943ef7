import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { readCorpus } from '@dragoman/shared/testing';
import type { EvalStory } from './bilingual-file.js';
import { readStories } from './bilingual-file.js';
import { checkFigures, ownCheckFigures } from './check-figures.js';
import { compareReport } from './run-report.js';
import { readMutationList } from './mutations/mutation-list.js';
import { draftCommand } from './draft-command.js';
import { prequential } from './prequential.js';
import { prequentialReport, recallReport } from './learning-report.js';
import { recallFigures } from './recall-figures.js';
import { readRun } from './run-file.js';
import { writeReport } from './write-report.js';

const help = `npm run eval                            what needs no engine: checks, recall, prequential
npm run eval -- draft --file F --engine URL --model M
                                        draft a bilingual file (.jsonl, .json, .csv, .tsv, .tmx, .xlf)
    --engine practice                   the built-in stand-in, without a network
    --out RUN.jsonl                     where the run is kept; run again to go on where it stopped
    --memory F --terms F                what the desk is to know meanwhile
    --price P,C,O                       per million tokens: prompt, cached, completion
    --limit N  --label NAME
npm run eval -- compare A.jsonl B.jsonl two runs side by side
npm run eval -- prequential [--file F]  what each story teaches the next, five arms, scripted engine
npm run eval -- recall [--file F]       what reaches the prompt, without an engine
npm run eval -- checks [missed]         false alarms of every check, and which mistakes they find
    --file F                            in the stories of a file, faithful ones, and spoilt on purpose
    --mutations LIST                    in a list of your own (.jsonl, .csv, .tsv): ar, en, wrong, kind
    missed                              and line by line what was not found, or found falsely

The key of an engine is read from OPENAI_API_KEY. Read docs/evaluation.md.
`;

const say = (line: string): void => console.log(line);

const { values, positionals } = toldOnTheLine();

function toldOnTheLine() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        file: { type: 'string' },
        engine: { type: 'string' },
        model: { type: 'string' },
        out: { type: 'string' },
        limit: { type: 'string' },
        memory: { type: 'string' },
        terms: { type: 'string' },
        price: { type: 'string' },
        label: { type: 'string' },
        mutations: { type: 'string' },
        help: { type: 'boolean' },
      },
    });
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n\n${help}`);
    process.exit(1);
  }
}

const commands: Readonly<Record<string, () => Promise<void> | void>> = {
  async draft() {
    const { file, engine, limit, ...rest } = values;
    if (!file || !engine) throw new Error('Name --file and --engine.');
    if (limit !== undefined && !/^[1-9]\d*$/.test(limit))
      throw new Error('Give --limit as a number of stories.');
    await draftCommand({
      file,
      engine,
      model: rest.model,
      out: rest.out,
      memory: rest.memory,
      terms: rest.terms,
      price: rest.price,
      label: rest.label,
      limit: limit === undefined ? undefined : Number(limit),
      say,
    });
  },
  compare() {
    const [, a, b] = positionals;
    if (!a || !b) throw new Error('Name two runs: npm run eval -- compare A.jsonl B.jsonl');
    const out = values.out ?? '.cache/eval/compare';
    writeReport(out, 'Two runs side by side', compareReport(readRun(a), readRun(b)), say);
  },
  async prequential() {
    const parts = prequentialReport(await prequential(await stories()));
    writeReport(values.out ?? '.cache/eval/prequential', 'What stories teach the next', parts, say);
  },
  async recall() {
    const parts = recallReport(await recallFigures(await stories()));
    writeReport(values.out ?? '.cache/eval/recall', 'What reaches the prompt', parts, say);
  },
  checks,
};

async function checks(): Promise<void> {
  const [, what] = positionals;
  const isMissed = what === 'missed';
  const { file, mutations } = values;
  // A list is judged by itself; stories of a file that is named too give it its surroundings.
  const isOfStories = file !== undefined || mutations === undefined;
  const read = isOfStories ? await stories() : [];
  const told = read.map(({ pairs }) => ({ publishedAt: null, pairs }));
  const list = mutations
    ? { name: basename(mutations), entries: readMutationList(mutations, told) }
    : null;
  checkFigures({ stories: isOfStories ? told : null, list }, say, isMissed);
  if (file === undefined && mutations === undefined) ownCheckFigures(say, isMissed);
}

/** The file that is named, else the corpus that lies beside the project. */
async function stories(): Promise<readonly EvalStory[]> {
  if (values.file !== undefined) return readStories(values.file);
  const corpus = readCorpus();
  if (!corpus) throw new Error('There is no corpus: name a bilingual file with --file.');
  return corpus;
}

const [name] = positionals;
try {
  if (values.help) say(help);
  else if (name === undefined) {
    say(help);
    for (const each of ['checks', 'recall', 'prequential']) await commands[each]?.();
  } else {
    const command = commands[name];
    if (!command) throw new Error(`There is no “${name}”.\n\n${help}`);
    await command();
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
