import { Stream } from 'openai/core/streaming';
import { z } from 'zod';
import { EngineError } from './engine-error.js';

// Under a grammar some engines write spaces for ever instead of closing the JSON.
const ENDLESS_SPACE = /\s{200}$/u;

const Chunk = z.object({
  model: z.string().nullish(),
  usage: z.unknown().optional(),
  choices: z
    .array(
      z.object({
        finish_reason: z.string().nullish(),
        delta: z
          .looseObject({ content: z.string().nullish(), refusal: z.string().nullish() })
          .nullish(),
      }),
    )
    .nullish(),
});

/**
 * readReply reads a reply in one piece, whatever it is said to be; a streamed one is gathered into the
 * same shape, asked for or not, `onSign` being told of each part. An engine caught in an endless run of
 * spaces is left, as if it had reached its limit. Throws a SyntaxError for broken JSON, and an
 * `EngineError` for a page: whoever answers there is no engine just now.
 */
export async function readReply(response: Response, onSign: () => void): Promise<unknown> {
  if (!/event-stream/u.test(response.headers.get('content-type') ?? ''))
    return readWhole(await response.text());
  let content = '';
  let refusal = '';
  let finish: string | null = null;
  let usage: unknown = null;
  let model: string | null = null;
  for await (const part of Stream.fromSSEResponse<unknown>(response, new AbortController())) {
    onSign();
    const chunk = Chunk.safeParse(part).data;
    const choice = chunk?.choices?.[0];
    content += choice?.delta?.content ?? '';
    refusal += choice?.delta?.refusal ?? '';
    finish = choice?.finish_reason ?? finish;
    usage = chunk?.usage ?? usage;
    model = chunk?.model ?? model;
    if (ENDLESS_SPACE.test(content)) {
      finish = 'length';
      break;
    }
  }
  // A stream that was cut says nothing of why it ended.
  const message = { content, refusal: refusal || null };
  return {
    ...(model === null ? {} : { model }),
    usage,
    choices: [{ finish_reason: finish ?? 'length', message }],
  };
}

function readWhole(text: string): unknown {
  if (!/^\s*</u.test(text)) return JSON.parse(text);
  const message = 'A web page came in place of a chat completion. Is OPENAI_BASE_URL right?';
  throw new EngineError({ kind: 'retry', reason: 'server_error' }, message);
}
