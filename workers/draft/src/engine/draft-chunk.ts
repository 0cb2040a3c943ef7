import type { RichText } from '@dragoman/shared/domain';
import {
  contextOf,
  previousOf,
  type ArticleSegment,
  type WantedSegment,
} from './article-prompt.js';
import { CORRECTION } from './correction.js';
import type { EngineAnswer } from './engine-answer.js';
import { EngineError } from './engine-error.js';
import type { EngineRequest } from './engine-request.js';
import { judgeReply, type ReplyProblem, type ReplyVerdict } from './judge-reply.js';
import { parseReply } from './parse-reply.js';
import type { Assignment } from './prompt.js';

/** What a call to the engine is for a chunk: kept before the next call is made. */
interface ChunkCall {
  readonly answer: EngineAnswer | null;
  readonly outcome: string;
  readonly asked: number;
  readonly accepted: readonly { readonly segment: ArticleSegment; readonly text: RichText }[];
}

export interface ChunkPorts {
  readonly article: readonly ArticleSegment[];
  /** The English accepted so far, by segment key. */
  readonly english: ReadonlyMap<string, string>;
  readonly ask: (request: EngineRequest) => Promise<EngineAnswer>;
  readonly keep: (call: ChunkCall) => Promise<void>;
}

export type ChunkProblem = ReplyProblem | 'refused';

const CALLS_PER_CHUNK = 3;

/**
 * draftChunk climbs the repair ladder: ask for the chunk; ask again for what is missing or broken, as
 * long as that helps; ask for halves of the rest; ask for each of what is left alone, as plain text.
 * What is left then is returned.
 */
export async function draftChunk(
  chunk: readonly WantedSegment[],
  ports: ChunkPorts,
): Promise<{ key: string; problem: ChunkProblem }[]> {
  let open: OpenSegment[] = chunk.map((wanted) => ({ wanted, problem: null }));
  for (let calls = 0; open.length > 0 && calls < CALLS_PER_CHUNK; calls += 1) {
    const before = open.length;
    open = await askFor(open, 'json', ports);
    // A first reply that brought nothing earns one more chance; a second one does not.
    if (calls > 0 && open.length === before) break;
    if (open.some(({ problem }) => problem === 'refused' || problem === 'too_long')) break;
  }
  if (open.length > 1) open = await eachOf(halvesOf(open), 'json', ports);
  const left = await eachOf(
    open.map((one) => [one]),
    'text',
    ports,
  );
  return left.map(({ wanted, problem }) => ({
    key: wanted.segment.key,
    problem: problem ?? 'missing',
  }));
}

interface OpenSegment {
  readonly wanted: WantedSegment;
  readonly problem: ChunkProblem | null;
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
async function askFor(
  open: readonly OpenSegment[],
  form: EngineRequest['form'],
  ports: ChunkPorts,
): Promise<OpenSegment[]> {
  const wanted = open.map((one) => one.wanted);
  const { answer, verdict, outcome } = await answerTo(requestFor(open, form, ports), wanted, ports);
  const accepted = wanted.flatMap(({ id, segment }) => {
    const text = verdict.accepted.get(id);
    return text ? [{ segment, text }] : [];
  });
  await ports.keep({ answer, outcome, asked: open.length, accepted });
  return open.flatMap(({ wanted: one }) =>
    verdict.accepted.has(one.id)
      ? []
      : [{ wanted: one, problem: verdict.broken.get(one.id) ?? 'missing' }],
  );
}

interface Judged {
  readonly answer: EngineAnswer | null;
  readonly verdict: {
    readonly accepted: ReplyVerdict['accepted'];
    readonly broken: ReadonlyMap<string, ChunkProblem>;
  };
  readonly outcome: string;
}

async function answerTo(
  request: EngineRequest,
  wanted: readonly WantedSegment[],
  ports: ChunkPorts,
): Promise<Judged> {
  try {
    const answer = await ports.ask(request);
    const verdict = judge(answer, request, wanted);
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

// Trouble with this text rather than with the engine: smaller pieces may get through.
function problemOf(error: unknown): ChunkProblem | null {
  if (!(error instanceof EngineError)) return null;
  const { kind } = error.trouble;
  if (kind === 'refused' || kind === 'too_long') return kind;
  return kind === 'bad_reply' ? 'missing' : null;
}

function requestFor(
  open: readonly OpenSegment[],
  form: EngineRequest['form'],
  ports: ChunkPorts,
): EngineRequest {
  const tooLong = open.some(({ problem }) => problem === 'too_long');
  return {
    article: tooLong ? [] : contextOf(ports.article),
    assignment: assignmentFor(open, form, ports),
    form,
  };
}

const PLAIN_TEXT =
  'Reply with the English of the one segment below and nothing else: plain text, no JSON, no notes.';

function assignmentFor(
  open: readonly OpenSegment[],
  form: EngineRequest['form'],
  { article, english }: ChunkPorts,
): Assignment {
  const segments = open.map(({ wanted: { id, ar } }) => ({ id, ar }));
  const first = open[0]?.wanted.segment;
  const wishes = open.flatMap(({ wanted: { id, segment } }) =>
    segment.instruction ? [`${id}: ${segment.instruction}`] : [],
  );
  const instruction = [...wishes, ...(form === 'text' ? [PLAIN_TEXT] : [])].join('\n');
  const corrections = open.flatMap(({ wanted: { id }, problem }) =>
    problem && problem !== 'refused' ? [{ id, problem: CORRECTION[problem] }] : [],
  );
  return {
    ...(instruction === '' ? {} : { instruction }),
    previous: first ? previousOf(article, english, first) : [],
    ...(corrections.length > 0 ? { corrections } : {}),
    segments,
  };
}

function halvesOf<T>(list: readonly T[]): T[][] {
  const middle = Math.ceil(list.length / 2);
  return [list.slice(0, middle), list.slice(middle)];
}
