import { randomUUID } from 'node:crypto';
import {
  plainOf,
  type AnswerProblem,
  type RichText,
  type StyleSheet,
} from '@dragoman/shared/domain';
import {
  contextOf,
  pairsOf,
  previousOf,
  type ArticleSegment,
  type WantedSegment,
} from './article-prompt.js';
import { copyable, copyablesIn, isCopied } from './copied-example.js';
import { listsTerms } from './copied-terms.js';
import { CORRECTION } from './correction.js';
import type { EngineAnswer } from './engine-answer.js';
import { EngineError } from './engine-error.js';
import type { EngineRequest } from './engine-request.js';
import { judgeReply, type ReplyVerdict } from './judge-reply.js';
import type { KnownCorrection, KnownTerm, KnownUsage } from './knowledge.js';
import { parseReply } from './parse-reply.js';
import { pickKnowledge, type PickedKnowledge } from './pick-knowledge.js';
import type { Assignment, SegmentProblem, TranslatedPair } from './prompt.js';

/** What a call to the engine is for a chunk: kept before the next call is made. */
interface ChunkCall {
  readonly id: string;
  readonly answer: EngineAnswer | null;
  readonly outcome: string;
  readonly asked: number;
  /** What of the desk's knowledge the prompt held. */
  readonly picked: PickedKnowledge;
  readonly accepted: readonly AcceptedSegment[];
}

/** English that came right for a segment. */
export interface AcceptedSegment {
  readonly wanted: WantedSegment;
  readonly text: RichText;
  /** Why earlier answers for it were not taken, the first first. */
  readonly refused: readonly AnswerProblem[];
}

export interface ChunkPorts {
  readonly style: StyleSheet;
  readonly article: readonly ArticleSegment[];
  /** Corrections that show the desk's general style, newest first. */
  readonly house: readonly KnownCorrection[];
  /** The English accepted so far, by segment key. */
  readonly english: ReadonlyMap<string, string>;
  readonly ask: (request: EngineRequest) => Promise<EngineAnswer>;
  readonly keep: (call: ChunkCall) => Promise<void>;
}

/** The most calls for a chunk as a whole, its halves among them. */
const CALLS_PER_CHUNK = 3;

/**
 * draftChunk climbs the repair ladder: ask for the chunk; ask again for what is missing or broken, as
 * long as that helps, or for halves of a chunk that was declined or is too long; ask for each of what is
 * left alone, once, as plain text. What is left then is returned.
 */
export async function draftChunk(
  chunk: readonly WantedSegment[],
  ports: ChunkPorts,
): Promise<{ key: string; problem: AnswerProblem }[]> {
  let open: OpenSegment[] = chunk.map((wanted) => ({ wanted, refused: [] }));
  for (let calls = 1; open.length > 0 && calls <= CALLS_PER_CHUNK; calls += 1) {
    const before = open.length;
    open = await askFor(open, 'json', ports);
    if (open.map(lastProblem).some((problem) => problem === 'refused' || problem === 'too_long')) {
      const isRoom = open.length > 1 && calls + 2 <= CALLS_PER_CHUNK;
      if (isRoom) open = await eachOf(halvesOf(open), 'json', ports);
      break;
    }
    // A first reply that brought nothing earns one more chance; a second one does not.
    if (calls > 1 && open.length === before) break;
  }
  const left = await eachOf(
    open.map((one) => [one]),
    'text',
    ports,
  );
  return left.map((one) => ({
    key: one.wanted.segment.key,
    problem: lastProblem(one) ?? 'missing',
  }));
}

/** A segment to ask for, and what was wrong with its translations so far, the last last. */
export interface OpenSegment {
  readonly wanted: WantedSegment;
  readonly refused: readonly AnswerProblem[];
  /** The translation to mend and what a check said of it. */
  readonly flagged?: { readonly english: string; readonly finding: string };
}

function lastProblem({ refused }: OpenSegment): AnswerProblem | undefined {
  return refused.at(-1);
}

async function eachOf(
  groups: readonly OpenSegment[][],
  form: EngineRequest['form'],
  ports: ChunkPorts,
): Promise<OpenSegment[]> {
  const left: OpenSegment[] = [];
  for (const group of groups) left.push(...(await askFor(group, form, ports)));
  return left;
}

/** askFor makes one call for these segments, keeps what came back right and returns the rest. */
export async function askFor(
  open: readonly OpenSegment[],
  form: EngineRequest['form'],
  ports: ChunkPorts,
): Promise<OpenSegment[]> {
  const wanted = open.map((one) => one.wanted);
  const { request, picked } = requestFor(open, form, ports);
  const { answer, verdict, outcome } = await answerTo(request, wanted, picked, ports);
  const accepted = open.flatMap(({ wanted: one, refused }) => {
    const text = verdict.accepted.get(one.id);
    return text ? [{ wanted: one, text, refused }] : [];
  });
  await ports.keep({ id: randomUUID(), answer, outcome, asked: open.length, picked, accepted });
  return open.flatMap(({ wanted: one, refused }) =>
    verdict.accepted.has(one.id)
      ? []
      : [{ wanted: one, refused: [...refused, verdict.broken.get(one.id) ?? 'missing'] }],
  );
}

interface Judged {
  readonly answer: EngineAnswer | null;
  readonly verdict: {
    readonly accepted: ReplyVerdict['accepted'];
    readonly broken: ReadonlyMap<string, AnswerProblem>;
  };
  readonly outcome: string;
}

async function answerTo(
  request: EngineRequest,
  wanted: readonly WantedSegment[],
  picked: PickedKnowledge,
  ports: ChunkPorts,
): Promise<Judged> {
  try {
    const answer = await ports.ask(request);
    const asked = new Set(wanted.map(({ segment }) => segment));
    const others = ports.article.filter((segment) => !asked.has(segment));
    const elsewhere = pairsOf(others, ports.english);
    const verdict = withoutCopies(judge(answer, request, wanted), wanted, picked, elsewhere);
    const outcome = verdict.broken.size === 0 ? 'accepted' : [...verdict.broken.values()][0];
    return { answer, verdict, outcome: outcome ?? 'accepted' };
  } catch (error) {
    const problem = problemOf(error);
    if (!problem) throw error;
    const broken = new Map(wanted.map(({ id }) => [id, problem]));
    return { answer: null, verdict: { accepted: new Map(), broken }, outcome: problem };
  }
}

function judge(
  answer: EngineAnswer,
  request: EngineRequest,
  wanted: readonly WantedSegment[],
): ReplyVerdict {
  const reply = parseReply(answer.content);
  const truncated = reply.cutOff || answer.finish === 'length';
  const [only] = wanted;
  const isPlain = reply.segments.length === 0 && !/^\s*[{[]/u.test(answer.content);
  if (request.form === 'text' && only && isPlain) {
    return judgeReply(wanted, [{ id: only.id, en: answer.content }], truncated);
  }
  return judgeReply(wanted, reply.segments, truncated);
}

/**
 * withoutCopies refuses what was copied, from what the engine was shown or from elsewhere in the article,
 * and what only lists the terms it was told; the next request shows no examples.
 */
function withoutCopies(
  { accepted, broken }: ReplyVerdict,
  wanted: readonly WantedSegment[],
  { terms, ...shown }: PickedKnowledge,
  elsewhere: readonly TranslatedPair[],
): Judged['verdict'] {
  const known = [...copyablesIn(shown), ...elsewhere.map(copyable)];
  const problems = new Map(broken);
  for (const { id, ar, segment } of wanted) {
    const text = accepted.get(id);
    if (!text) continue;
    const en = plainOf(text);
    if (listsTerms(en, ar, terms, segment.knowledge?.terms)) problems.set(id, 'copied_terms');
    else if (isCopied(en, ar, known)) problems.set(id, 'copied_example');
    else known.push(copyable({ ar, en }));
  }
  return { accepted: new Map([...accepted].filter(([id]) => !problems.has(id))), broken: problems };
}

// Trouble with this text rather than with the engine: smaller pieces may get through.
function problemOf(error: unknown): AnswerProblem | null {
  if (!(error instanceof EngineError)) return null;
  const { kind } = error.trouble;
  if (kind === 'refused' || kind === 'too_long') return kind;
  return kind === 'bad_reply' ? 'missing' : null;
}

function requestFor(
  open: readonly OpenSegment[],
  form: EngineRequest['form'],
  { style, article, english, house }: ChunkPorts,
): { request: EngineRequest; picked: PickedKnowledge } {
  const tooLong = open.some((one) => lastProblem(one) === 'too_long');
  const first = open[0]?.wanted.segment;
  const previous = first ? previousOf(article, english, first) : [];
  const asked = open.map(({ wanted: { segment }, refused, flagged }) => ({
    ...(segment.knowledge ? { knowledge: segment.knowledge } : {}),
    withoutExamples: refused.at(-1) === 'copied_example' || flagged !== undefined,
  }));
  // A model that cannot hold the text is not helped by more of it.
  const picked = pickKnowledge(asked, tooLong ? [] : house, previous, tooLong ? 300 : undefined);
  const assignment = assignmentFor(open, form, previous, picked);
  return {
    request: { style, article: tooLong ? [] : contextOf(article), assignment, form },
    picked,
  };
}

const PLAIN_TEXT =
  'Reply with the English of the one segment below and nothing else: plain text, no JSON, no notes.';

function assignmentFor(
  open: readonly OpenSegment[],
  form: EngineRequest['form'],
  previous: Assignment['previous'],
  { terms, examples, corrections, usages }: PickedKnowledge,
): Assignment {
  const segments = open.map(({ wanted: { id, ar } }) => ({ id, ar }));
  const wishes = open.flatMap(({ wanted: { id, segment } }) =>
    segment.instruction ? [`${id}: ${segment.instruction}`] : [],
  );
  const instruction = [...wishes, ...(form === 'text' ? [PLAIN_TEXT] : [])].join('\n');
  const problems = open.flatMap(problemsOf);
  return {
    ...(terms.length > 0 ? { terms: terms.map(askedTerm) } : {}),
    ...(examples.length > 0 ? { examples: examples.map(({ ar, en }) => ({ ar, en })) } : {}),
    ...(corrections.length > 0
      ? { corrections: corrections.map(({ ar, draft, edited }) => ({ ar, draft, edited })) }
      : {}),
    ...(usages.length > 0 ? { usages: usages.map(askedUsage) } : {}),
    previous,
    ...(instruction === '' ? {} : { instruction }),
    ...(problems.length > 0 ? { problems } : {}),
    segments,
  };
}

function problemsOf(one: OpenSegment): SegmentProblem[] {
  const { flagged } = one;
  const { id } = one.wanted;
  const problem = lastProblem(one);
  if (flagged) return [{ id, en: flagged.english, problem: flagged.finding }];
  return problem && problem !== 'refused' ? [{ id, problem: CORRECTION[problem] }] : [];
}

function askedUsage({ words, en }: KnownUsage) {
  return { words: words.map(({ text }) => text), en };
}

function askedTerm({ ar, en, avoid, note }: KnownTerm) {
  return { ar, en, ...(avoid.length > 0 ? { avoid } : {}), ...(note ? { note } : {}) };
}

function halvesOf<T>(list: readonly T[]): T[][] {
  const middle = Math.ceil(list.length / 2);
  return [list.slice(0, middle), list.slice(middle)];
}
