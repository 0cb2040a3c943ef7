import { createTermMatcher, editRate, type Term } from '@dragoman/shared/domain';
import type { AskEngine, SegmentKnowledge } from '@dragoman/draft-worker';
import {
  differenceOf,
  intervalOf,
  seededRandom,
  type Difference,
  type Interval,
} from './bootstrap.js';
import type { EvalStory } from './bilingual-file.js';
import { draftStory } from './draft-story.js';
import {
  knownPair,
  recallPairs,
  termsOf,
  usagesIn,
  type KnownPair,
  type RecalledPair,
} from './known-pairs.js';
import { measures } from './measures.js';
import { namePairs } from './name-pairs.js';
import type { RunStory } from './run-file.js';
import { scriptedEngine } from './scripted-engine.js';
import { statisticsOf } from './score-run.js';

/** What each arm drafts with: what the stories before taught, or nothing, or a memory that is wrong. */
export const arms = ['nothing', 'shuffled memory', 'memory', 'terms', 'both'] as const;
export type Arm = (typeof arms)[number];

/** How an arm did: over all stories, in each quarter of them, and against drafting with nothing. */
export interface ArmResult {
  readonly arm: Arm;
  readonly hter: Interval;
  readonly quarters: readonly number[];
  readonly againstNothing: Difference;
  readonly stories: readonly RunStory[];
  /** How many of each stood in its prompts, counted once a prompt: a control that told nothing shows here. */
  readonly told: Told;
}

interface Told {
  readonly terms: number;
  readonly examples: number;
  readonly corrections: number;
  readonly usages: number;
}

interface ArmRun {
  readonly stories: readonly RunStory[];
  readonly told: Told;
}

const SHUFFLE_SEED = 7;

/**
 * prequential drafts every story with what the stories before it taught, then reveals its reference as
 * the approved text and goes on: five arms over the same stories with the scripted engine. The same
 * stories give the same figures, byte for byte.
 */
export async function prequential(stories: readonly EvalStory[]): Promise<ArmResult[]> {
  const course = courseOf(stories);
  const nothing = await runArm('nothing', stories, course);
  const results: ArmResult[] = [];
  for (const arm of arms) {
    const run = arm === 'nothing' ? nothing : await runArm(arm, stories, course);
    results.push(resultOf(arm, run, nothing.stories));
  }
  return results;
}

/** What is the same for all arms: the engine, and what each story finds when its turn comes. */
interface Course {
  readonly ask: AskEngine;
  readonly pairs: readonly KnownPair[];
  readonly recalled: ReadonlyMap<string, RecallAt>;
  readonly strangers: ReadonlyMap<string, string>;
  readonly terms: readonly (readonly Term[])[];
}

function courseOf(stories: readonly EvalStory[]): Course {
  const pairs = pairsOf(stories);
  return {
    ask: scriptedEngine(new Map(pairs.map(({ ar, en }) => [ar.trim(), en]))),
    pairs,
    recalled: recallOnce(stories, pairs),
    strangers: strangersOf(pairs),
    terms: termsBefore(stories),
  };
}

/** Hears of every request of an arm, with the number of its story. */
export type Watch = (story: number, assignment: Assignment) => void;
type Assignment = Parameters<AskEngine>[0]['assignment'];

/** watchBoth drafts every story with terms and memory, as prequential does, for whoever looks at the prompts. */
export async function watchBoth(stories: readonly EvalStory[], watch: Watch): Promise<void> {
  await runArm('both', stories, courseOf(stories), watch);
}

async function runArm(
  arm: Arm,
  stories: readonly EvalStory[],
  { ask, pairs, recalled, strangers, terms }: Course,
  watch: Watch = () => undefined,
): Promise<ArmRun> {
  const run: RunStory[] = [];
  const corrections: Correction[] = [];
  const told = { terms: 0, examples: 0, corrections: 0, usages: 0 };
  const [hasTerms, hasMemory] = [arm === 'terms' || arm === 'both', /memory|both/.test(arm)];
  const englishOf = (id: string, en: string) =>
    arm === 'shuffled memory' ? (strangers.get(id) ?? '') : en;
  for (const [index, story] of stories.entries()) {
    const matcher = createTermMatcher(hasTerms ? (terms[index] ?? []) : []);
    const counting: AskEngine = (request, signal) => {
      for (const kind of ['terms', 'examples', 'corrections', 'usages'] as const)
        told[kind] += request.assignment[kind]?.length ?? 0;
      watch(index, request.assignment);
      return ask(request, signal);
    };
    const past = hasMemory ? pairs.filter((pair) => pair.story < index) : [];
    const texts = story.pairs.map(({ ar }) => ar);
    const usages = usagesIn(past, texts, matcher);
    const knowledge = (ar: string): SegmentKnowledge => {
      const found = hasMemory ? (recalled.get(ar)?.(index) ?? []) : [];
      return {
        terms: termsOf(matcher, ar),
        examples: found.map(({ pair: { id, ar: other, en }, score }) => {
          return { id, ar: other, en: englishOf(id, en), score };
        }),
        corrections: [],
        usages: usages(ar).map((usage) => ({ ...usage, en: englishOf(usage.id, usage.en) })),
        reuse: null,
      };
    };
    // Chosen before they are shuffled: the wrong memory says as much as the right one.
    const house = hasMemory
      ? houseOf(corrections).map((one) => ({ ...one, edited: englishOf(one.id, one.edited) }))
      : [];
    const drafted = await draftStory(story, {
      ask: counting,
      price: null,
      knowledge,
      house,
      onWait,
    });
    run.push(drafted);
    for (const [place, { ar, en, draft }] of drafted.segments.entries()) {
      const id = `${index}.${place}`;
      corrections.push({ id, story: index, ar, draft, edited: en, score: 0 });
    }
  }
  return { stories: run, told };
}

const onWait = () => undefined;

type Correction = SegmentKnowledge['corrections'][number] & { readonly story: number };

/** How much of a sentence a correction may have changed, and how long it may be, to show the desk's style. */
const CHANGED = { least: 0.05, most: 0.5 };
const LONGEST = 240;
const HOUSE = 6;

/** The newest corrections that show the desk's style, one a story, as the desk picks them. */
function houseOf(corrections: readonly Correction[]): SegmentKnowledge['corrections'] {
  const stories = new Set<number>();
  return corrections
    .toReversed()
    .filter(({ draft, edited, story }) => {
      if (stories.has(story) || Math.max(draft.length, edited.length) > LONGEST) return false;
      const { rate } = editRate(draft, edited);
      if (rate < CHANGED.least || rate > CHANGED.most) return false;
      return stories.add(story);
    })
    .slice(0, HOUSE);
}

/** pairsOf lists the pairs of stories in order, each with the number of its story. */
export function pairsOf(stories: readonly EvalStory[]): KnownPair[] {
  return stories.flatMap(({ pairs }, story) =>
    pairs.map(({ ar, en }, index) => knownPair(`${story}.${index}`, story, ar, en)),
  );
}

/** For each story, the name pairs that the stories before it taught. */
function termsBefore(stories: readonly EvalStory[]): Term[][] {
  return stories.map((_, index) =>
    namePairs(stories.slice(0, index).flatMap(({ pairs }) => pairs)),
  );
}

type RecallAt = (story: number) => readonly RecalledPair[];

/** Three arms recall the same Arabic from the same past: it is looked up once. */
function recallOnce(
  stories: readonly EvalStory[],
  pairs: readonly KnownPair[],
): ReadonlyMap<string, RecallAt> {
  const found = new Map<string, RecallAt>();
  for (const [index, story] of stories.entries()) {
    const past = pairs.filter((pair) => pair.story < index);
    for (const { ar } of story.pairs) {
      const before = found.get(ar);
      const now = recallPairs(past, ar);
      found.set(ar, (asked) => (asked === index || !before ? now : before(asked)));
    }
  }
  return found;
}

/** Every pair gets the English of another pair of the same story or an earlier one: nothing of the future. */
function strangersOf(pairs: readonly KnownPair[]): Map<string, string> {
  const random = seededRandom(SHUFFLE_SEED);
  return new Map(
    pairs.map(({ id, story }, index) => {
      const others = pairs.filter((other, at) => other.story <= story && at !== index);
      return [id, others[Math.floor(random() * others.length)]?.en ?? ''];
    }),
  );
}

function resultOf(
  arm: Arm,
  { stories: run, told }: ArmRun,
  nothing: readonly RunStory[],
): ArmResult {
  const [hter] = measures;
  if (!hter) throw new Error('HTER is the first measure.');
  const [ours, theirs] = [statisticsOf(run, hter), statisticsOf(nothing, hter)];
  const quarter = Math.ceil(run.length / 4);
  return {
    arm,
    stories: run,
    told,
    hter: intervalOf(ours, hter.score),
    againstNothing: differenceOf(ours, theirs, hter.score),
    quarters: [0, 1, 2, 3].map(
      (part) => intervalOf(ours.slice(part * quarter, (part + 1) * quarter), hter.score).value,
    ),
  };
}
