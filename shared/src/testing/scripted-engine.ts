import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { z } from 'zod';

const Asked = z.object({ id: z.string(), ar: z.string() });
const Assignment = z.looseObject({ segments: z.array(Asked) });
const Body = z.looseObject({
  model: z.string(),
  messages: z.array(z.object({ role: z.string(), content: z.string() })),
  response_format: z.looseObject({ type: z.string() }).optional(),
  stream: z.boolean().optional(),
});

/** A request as the engine received it. */
export interface EngineRequestSeen {
  readonly headers: IncomingMessage['headers'];
  readonly body: z.infer<typeof Body>;
  /** What the last user message asks for. */
  readonly assignment: z.infer<typeof Assignment>;
  /** The segments of `assignment`. */
  readonly segments: readonly { readonly id: string; readonly ar: string }[];
}

/** How the engine treats one request: it writes the whole response, or leaves the caller hanging. */
export type EngineBehaviour = (
  request: EngineRequestSeen,
  response: ServerResponse,
) => void | Promise<void>;

/** An engine on a port of its own whose every answer a test decides. */
export interface ScriptedEngine {
  /** What goes into `OPENAI_BASE_URL`. */
  readonly baseUrl: string;
  /** Every request so far, in order of arrival. */
  readonly requests: readonly EngineRequestSeen[];
  /** next queues behaviours, one for each request to come, before what `always` set. */
  next(...behaviours: EngineBehaviour[]): void;
  /** always sets how requests are treated when none is queued; at first: `answersWell`. */
  always(behaviour: EngineBehaviour): void;
  close(): Promise<void>;
}

/**
 * startScriptedEngine listens on a free loopback port and speaks Chat Completions, as real engines do,
 * faults included: `engine-behaviour.ts` holds those.
 */
export async function startScriptedEngine(): Promise<ScriptedEngine> {
  const requests: EngineRequestSeen[] = [];
  const queued: EngineBehaviour[] = [];
  let otherwise: EngineBehaviour = answersWell();
  const server = createServer((request, response) => {
    void serve(request, response).catch((error: unknown) => {
      response.writeHead(400, { 'content-type': 'application/json' });
      response.end(JSON.stringify({ error: { message: String(error) } }));
    });
  });

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const text = (await request.setEncoding('utf8').toArray()).join('');
    if (request.method !== 'POST' || request.url !== '/v1/chat/completions') {
      response.writeHead(404).end();
      return;
    }
    const body = Body.parse(JSON.parse(text));
    const assignment = Assignment.parse(JSON.parse(body.messages.at(-1)?.content ?? ''));
    const seen = { headers: request.headers, body, assignment, segments: assignment.segments };
    requests.push(seen);
    await (queued.shift() ?? otherwise)(seen, response);
  }

  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    requests,
    next: (...behaviours) => void queued.push(...behaviours),
    always: (behaviour) => {
      otherwise = behaviour;
    },
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

/** answersWell translates every segment with `english`, by default with `standInEnglish`. */
export function answersWell(english: (ar: string, id: string) => string = standInEnglish) {
  return answers((request) => translated(request, english));
}

/** answers sends a completion whose content `write` makes of the request; strings go out as they are. */
export function answers(
  write: (request: EngineRequestSeen) => unknown,
  finish = 'stop',
): EngineBehaviour {
  return (request, response) => {
    const content = write(request);
    complete(response, request, {
      finish_reason: finish,
      message: {
        role: 'assistant',
        content: typeof content === 'string' ? content : JSON.stringify(content),
      },
    });
  };
}

/** translated gives the reply an engine owes: one `{id, en}` for each segment asked for. */
export function translated(
  request: EngineRequestSeen,
  english: (ar: string, id: string) => string = standInEnglish,
): { segments: { id: string; en: string }[] } {
  return { segments: request.segments.map(({ id, ar }) => ({ id, en: english(ar, id) })) };
}

const WORDS = 'the council said on day that its plan for water and roads would go ahead'.split(' ');

/** standInEnglish writes an English word for each Arabic one; tags, digits and marks stay in place. */
export function standInEnglish(ar: string): string {
  let state = [...ar].reduce(
    (sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % 65_521,
    7,
  );
  return ar
    .replace(/[\p{Script=Arabic}\p{M}]+/gu, () => {
      state = (state * 75 + 74) % 65_537;
      return WORDS[state % WORDS.length] ?? '';
    })
    .replace(/[«»]/gu, '"');
}

/** complete sends a chat completion with one choice, and usage as engines count it; streamed if asked. */
export function complete(
  response: ServerResponse,
  request: EngineRequestSeen,
  choice: ScriptedChoice | null,
): void {
  const prompt = request.body.messages.reduce((sum, { content }) => sum + content.length, 0);
  const common = { id: 'chatcmpl-scripted', created: 0, model: request.body.model };
  const usage = {
    prompt_tokens: Math.ceil(prompt / 4),
    completion_tokens: Math.ceil(JSON.stringify(choice).length / 4),
    total_tokens: 0,
    prompt_tokens_details: { cached_tokens: 1_024 },
  };
  const id = { 'x-request-id': 'req_scripted' };
  if (request.body.stream === true) {
    response.writeHead(200, { 'content-type': 'text/event-stream', ...id });
    const pieces = (choice?.message.content ?? '').match(/[\s\S]{1,40}/gu) ?? [];
    const deltas = pieces.map((content) => [{ index: 0, delta: { content }, finish_reason: null }]);
    const { message, finish_reason } = choice ?? { message: { content: null }, finish_reason: '' };
    const last = { refusal: message.refusal ?? null };
    for (const choices of [...deltas, [{ index: 0, delta: last, finish_reason }]]) {
      response.write(`data: ${JSON.stringify({ ...common, choices })}\n\n`);
    }
    response.end(`data: ${JSON.stringify({ ...common, choices: [], usage })}\n\ndata: [DONE]\n\n`);
    return;
  }
  const choices = choice ? [{ index: 0, logprobs: null, ...choice }] : [];
  response.writeHead(200, { 'content-type': 'application/json', ...id });
  response.end(JSON.stringify({ ...common, object: 'chat.completion', choices, usage }));
}

/** What a completion holds. */
export interface ScriptedChoice {
  readonly finish_reason: string;
  readonly message: { role: 'assistant'; content: string | null; refusal?: string };
}
