import { z } from 'zod';
import { RefusedRequest } from './openai-error.js';

const TextPart = z.object({ type: z.literal('text'), text: z.string() });

const Message = z.object({
  role: z.enum(['system', 'developer', 'user', 'assistant', 'tool']),
  content: z.union([z.string(), z.array(TextPart), z.null()]).optional(),
});

const ResponseFormat = z.discriminatedUnion('type', [
  z.object({ type: z.literal('text') }),
  z.object({ type: z.literal('json_object') }),
  z.object({
    type: z.literal('json_schema'),
    json_schema: z.object({
      name: z.string().regex(/^[A-Za-z0-9_-]{1,64}$/),
      schema: z.record(z.string(), z.unknown()).optional(),
      strict: z.boolean().nullish(),
    }),
  }),
]);

// The parameters that change the answer. Sampling and limits are accepted and have no effect: the
// engine is deterministic and never longer than the text it was given.
const ChatRequest = z.object({
  model: z.string().min(1),
  messages: z.array(Message).min(1),
  n: z.literal(1).nullish(),
  stream: z.boolean().nullish(),
  stream_options: z.object({ include_usage: z.boolean().nullish() }).nullish(),
  response_format: ResponseFormat.nullish(),
});
export type ChatRequest = z.infer<typeof ChatRequest>;
export type ChatMessage = z.infer<typeof Message>;

/** readChatRequest checks the body of a Chat Completions call and names the first parameter that is wrong. */
export function readChatRequest(body: unknown): ChatRequest {
  const read = ChatRequest.safeParse(body);
  if (!read.success) throw refusalOf(read.error);
  if (read.data.stream_options && !read.data.stream) {
    throw new RefusedRequest({
      status: 400,
      message: "The 'stream_options' parameter is only allowed when 'stream' is enabled.",
      param: 'stream_options',
    });
  }
  return read.data;
}

/** textOf joins the text of a message, whichever of the two forms it came in. */
export function textOf(message: ChatMessage): string {
  if (typeof message.content === 'string') return message.content;
  return (message.content ?? []).map((part) => part.text).join('');
}

function refusalOf(error: z.ZodError): RefusedRequest {
  const issue = error.issues[0];
  const param = issue === undefined || issue.path.length === 0 ? null : issue.path.join('.');
  const what = param === null ? 'the request body' : `'${param}'`;
  return new RefusedRequest({
    status: 400,
    message: `Invalid value for ${what}: ${issue?.message ?? 'not understood'}.`,
    param,
  });
}
