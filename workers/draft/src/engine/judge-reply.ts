import {
  cleanRichText,
  plainOf,
  type AnswerProblem,
  type Mark,
  type RichText,
} from '@dragoman/shared/domain';
import { englishProblemOf } from './english-problem.js';
import { untagRichText } from './inline-tags.js';
import type { ReplySegment } from './parse-reply.js';
import { unescapeEntities } from './unescape-entities.js';

/** A segment that was asked for: its name in the prompt, its tagged Arabic and the marks of the tags. */
export interface PromptedSegment {
  readonly id: string;
  readonly ar: string;
  readonly marks: Mark[][];
}

export type ReplyProblem = Exclude<AnswerProblem, 'refused'>;

export interface ReplyVerdict {
  readonly accepted: ReadonlyMap<string, RichText>;
  readonly broken: ReadonlyMap<string, ReplyProblem>;
}

/**
 * judgeReply decides, segment by segment, what of a reply is kept. Ids that were never asked for are
 * dropped; a segment answered twice with different words, or cut off by the token limit, is broken.
 */
export function judgeReply(
  asked: readonly PromptedSegment[],
  reply: readonly ReplySegment[],
  truncated: boolean,
): ReplyVerdict {
  const accepted = new Map<string, RichText>();
  const broken = new Map<string, ReplyProblem>();
  const cutOff = truncated ? reply.at(-1)?.id : undefined;
  let neighbour: { ar: string; en: string } | undefined;
  for (const segment of asked) {
    const texts = reply.filter(({ id }) => id === segment.id).map(({ en }) => en);
    const verdict = segment.id === cutOff ? 'truncated' : judgeSegment(segment, texts);
    if (typeof verdict === 'string') broken.set(segment.id, verdict);
    else if (repeats(neighbour, segment.ar, verdict)) broken.set(segment.id, 'same_as_neighbour');
    else {
      accepted.set(segment.id, verdict);
      neighbour = { ar: segment.ar, en: plainOf(verdict) };
    }
  }
  return { accepted, broken };
}

function judgeSegment(segment: PromptedSegment, texts: readonly string[]): RichText | ReplyProblem {
  const [text] = texts;
  if (text === undefined) return 'missing';
  if (new Set(texts).size > 1) return 'contradictory';
  const unescaped = unescapeEntities(text, segment.ar).trim();
  const problem = englishProblemOf(withoutTags(unescaped), withoutTags(segment.ar));
  if (problem) return problem;
  const untagged = untagRichText(unescaped, segment.marks);
  if (!untagged.ok) return untagged.reason;
  return cleanRichText(untagged.text, 'en').text;
}

// An engine that loses its place answers two different paragraphs with the same one.
function repeats(
  neighbour: { ar: string; en: string } | undefined,
  ar: string,
  english: RichText,
): boolean {
  if (!neighbour || neighbour.ar === ar) return false;
  const plain = plainOf(english);
  return plain.length > 40 && plain === neighbour.en;
}

function withoutTags(text: string): string {
  return text.replace(/⟦\s*\/?\s*[\d٠-٩]+\s*⟧/gu, '');
}
