import { z } from 'zod';
import { type ChatMessage, textOf } from './chat-request.js';
import { RefusedRequest } from './openai-error.js';

const Segment = z.object({ id: z.string(), ar: z.string() });
const SegmentsMessage = z.object({ segments: z.array(Segment) });
type Segment = z.infer<typeof Segment>;

/** lastUserText finds what was asked last; the empty string when no user has spoken. */
export function lastUserText(messages: readonly ChatMessage[]): string {
  const asked = messages.findLast((message) => message.role === 'user');
  return asked ? textOf(asked) : '';
}

/**
 * readSegments finds the segments to draft in the last user message (DESIGN §8, Engine), or null when
 * that message is not a JSON object with `segments`. A `segments` of the wrong shape is refused.
 */
export function readSegments(userText: string): readonly Segment[] | null {
  const value = parsedOrNull(userText);
  if (typeof value !== 'object' || value === null || !('segments' in value)) return null;
  const read = SegmentsMessage.safeParse(value);
  if (read.success) return read.data.segments;
  throw new RefusedRequest({
    status: 400,
    message: 'The last user message must hold segments: [{ "id": string, "ar": string }].',
    param: 'messages',
  });
}

function parsedOrNull(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
