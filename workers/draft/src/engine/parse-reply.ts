import { jsonrepair } from 'jsonrepair';
import { z } from 'zod';

export interface ReplySegment {
  readonly id: string;
  readonly en: string;
}

/** What a reply holds; `cutOff` when it ends in the middle, so that its last segment cannot be trusted. */
export interface ParsedReply {
  readonly segments: readonly ReplySegment[];
  readonly cutOff: boolean;
}

const Item = z.object({ id: z.union([z.string(), z.number()]), en: z.string() });
const Holder = z.object({ segments: z.array(z.unknown()) });
// What engines without a schema make of it: `{ "s01": "…" }`, the ids as names.
const ByName = z.record(z.string().regex(/^s\d+$/u), z.string());
const Named = z.union([
  ByName,
  z.object({ segments: ByName }).transform(({ segments }) => segments),
]);

/**
 * parseReply reads `{id, en}` pairs out of whatever an engine wrote, strictest reading first: JSON as
 * asked; the JSON inside fences or prose; JSON mended; `[[s07]] text` lines. Nothing found gives none.
 */
export function parseReply(content: string): ParsedReply {
  const bare = withoutReasoning(content);
  const inner = parsed(bare);
  // JSON written into a JSON string.
  const text = typeof inner === 'string' ? inner : bare;
  const json = enclosedJson(text);
  const readings = [
    () => segmentsOf(parsed(text)),
    () => segmentsOf(parsed(json.text)),
    () => segmentsOf(parsed(repaired(json.text))),
    () => readLines(text),
  ];
  for (const read of readings) {
    const segments = read();
    if (segments.length > 0) return { segments, cutOff: json.text !== '' && !json.closed };
  }
  return { segments: [], cutOff: false };
}

// Local reasoning models write their thoughts into the reply, before the answer.
function withoutReasoning(content: string): string {
  return content.replace(/<think>[\s\S]*?<\/think>/giu, '').trim();
}

function readLines(text: string): ReplySegment[] {
  const lines = text.matchAll(/\[\[(s\d+)\]\][ \t]*:?([\s\S]*?)(?=\[\[\/?s\d+\]\]|$)/gu);
  return [...lines].map((line) => ({ id: line[1] ?? '', en: (line[2] ?? '').trim() }));
}

/** enclosedJson cuts the first JSON value out of the text around it; an unclosed one runs to the end. */
function enclosedJson(text: string): { text: string; closed: boolean } {
  const asked = text.search(/\{\s*["']segments/u);
  const from = asked === -1 ? text.search(/\[\s*\{|\{/u) : asked;
  if (from === -1) return { text: '', closed: false };
  let depth = 0;
  let inString = false;
  for (let at = from; at < text.length; at += 1) {
    const character = text[at];
    if (inString && character === '\\') at += 1;
    else if (character === '"') inString = !inString;
    else if (!inString && (character === '{' || character === '[')) depth += 1;
    else if (!inString && (character === '}' || character === ']')) depth -= 1;
    if (depth === 0) return { text: text.slice(from, at + 1), closed: true };
  }
  return { text: text.slice(from).replace(/`+\s*$/u, ''), closed: false };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function repaired(text: string): string {
  try {
    return jsonrepair(text);
  } catch {
    return '';
  }
}

function segmentsOf(value: unknown): ReplySegment[] {
  const holder = Holder.safeParse(value);
  const named = Named.safeParse(value).data;
  if (named) return Object.entries(named).map(([id, en]) => ({ id, en }));
  const items = holder.success ? holder.data.segments : Array.isArray(value) ? value : [];
  return items.flatMap((item) => {
    const read = Item.safeParse(item);
    return read.success ? [{ id: String(read.data.id).trim(), en: read.data.en }] : [];
  });
}
