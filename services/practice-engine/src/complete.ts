import { type ChatRequest } from './chat-request.js';
import type { FindPrepared } from './prepared-drafts.js';
import { lastUserText, readSegments } from './segments-message.js';
import { standIn } from './stand-in.js';

const ABOUT_ITSELF =
  'This is the practice engine: it drafts the demonstration stories and spells out other Arabic. ' +
  'Send segments: [{ "id", "ar" }] as JSON, or connect a real engine.';

/** complete writes the answer to a chat as the parts it arrives in; joined, they are the whole content. */
export function complete(request: ChatRequest, findPrepared: FindPrepared): readonly string[] {
  const asked = lastUserText(request.messages);
  const translate = (arabic: string) => findPrepared(arabic) ?? standIn(arabic);
  const segments = readSegments(asked);
  if (segments) {
    return inJson(segments.map(({ id, ar }) => JSON.stringify({ id, en: translate(ar) })));
  }
  const wantsJson = (request.response_format?.type ?? 'text') !== 'text';
  if (wantsJson) return inJson([]);
  return [/\p{Script=Arabic}/u.test(asked) ? translate(asked) : ABOUT_ITSELF];
}

function inJson(segments: readonly string[]): readonly string[] {
  const parts = segments.map((segment, at) => (at === 0 ? '' : ',') + segment);
  return ['{"segments":[', ...parts, ']}'];
}
