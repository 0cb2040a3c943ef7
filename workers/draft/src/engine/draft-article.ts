import { randomUUID } from 'node:crypto';
import {
  DEFAULT_STYLE_SHEET,
  plainOf,
  plainOfParagraphs,
  type RichText,
  type StyleSheet,
} from '@dragoman/shared/domain';
import {
  paragraphsOf,
  wantedOf,
  type ArticleSegment,
  type WantedSegment,
} from './article-prompt.js';
import { CHUNK_LIMITS, chunkSegments, type ChunkLimits } from './chunk-segments.js';
import { draftChunk, type ChunkPorts } from './draft-chunk.js';
import type { EngineAnswer } from './engine-answer.js';
import type { AskEngine } from './engine-client.js';
import type { EngineRequest } from './engine-request.js';
import type { ReplyProblem } from './judge-reply.js';
import type { KnownCorrection } from './knowledge.js';
import { isReusable } from './memory-reuse.js';
import { reasonsOf, type DraftReasons } from './draft-reasons.js';
import type { PickedKnowledge } from './pick-knowledge.js';
import {
  asItWas,
  findingsIn,
  secondPass,
  type CheckDraft,
  type DraftPass,
  type FlaggedDraft,
} from './second-pass.js';
import { worthARetry } from './worth-a-retry.js';

export interface DraftedSegment {
  readonly key: string;
  readonly paragraphs: RichText[];
  readonly origin: 'machine' | 'memory';
  /** The call whose text this is; null for a text from the memory. */
  readonly callId: string | null;
  /** What of the desk's knowledge bore on it. */
  readonly reasons: DraftReasons;
  /** Both passes where there were two, or the one that a check found something in. */
  readonly passes?: readonly DraftPass[];
}

/** What one call to the engine brought; with a null `answer`, drafts that came without one. */
export interface DraftedCall {
  readonly id: string;
  /** Null when the engine gave no usable answer, as when it declined, and when it was not asked. */
  readonly answer: EngineAnswer | null;
  readonly request: EngineRequest | null;
  readonly outcome: string;
  readonly purpose: 'draft' | 'second_pass';
  readonly asked: number;
  readonly accepted: readonly DraftedSegment[];
}

/** A segment no call could draft: it goes to the editor as it is. */
export interface UndraftedSegment {
  readonly key: string;
  readonly problem: ReplyProblem | 'refused' | 'too_long';
}

export interface DraftArticlePorts {
  readonly ask: AskEngine;
  /** Told after every call, before the next one: what it accepted must be safe when this resolves. */
  readonly onCall: (call: DraftedCall) => Promise<void>;
  readonly signal: AbortSignal;
  readonly limits?: ChunkLimits;
  /** The house style; the built-in one unless told. */
  readonly style?: StyleSheet;
  /** Corrections that show the desk's general style, newest first. */
  readonly house?: readonly KnownCorrection[];
  /** With checks, a draft in which they find something is asked for a second time, once. */
  readonly check?: CheckDraft;
}

/**
 * draftArticle drafts the wanted segments of an article: those that the memory knows in this very
 * context without a call, the others chunk by chunk, in order, so that each chunk knows the English
 * before it. It needs no database: what the desk knows comes with the segments. It returns the segments
 * that no rung of the repair ladder could draft, and throws the `EngineError` of a call that means
 * waiting, pausing or trying again; what was drafted until then has been told to `onCall`.
 */
export async function draftArticle(
  article: readonly ArticleSegment[],
  ports: DraftArticlePorts,
): Promise<UndraftedSegment[]> {
  const english = new Map<string, string>();
  const remembered = await reuseMemory(article, english, ports);
  const wanted = wantedOf(article).filter(({ segment }) => !remembered.has(segment.key));
  const undrafted: UndraftedSegment[] = [];
  for (const chunk of chunkSegments(wanted, ports.limits ?? CHUNK_LIMITS))
    undrafted.push(...(await draftOne(chunk, article, english, ports)));
  return undrafted;
}

async function reuseMemory(
  article: readonly ArticleSegment[],
  english: Map<string, string>,
  { onCall }: DraftArticlePorts,
): Promise<ReadonlySet<string>> {
  const accepted = article.filter(isReusable).map(({ key, source, knowledge }): DraftedSegment => {
    const { reuse } = knowledge;
    const paragraphs = reuse.paragraphs.map((paragraph) => [...paragraph]);
    english.set(key, plainOfParagraphs(paragraphs));
    const used = { id: reuse.id, ar: plainOfParagraphs(source), en: plainOfParagraphs(paragraphs) };
    const reasons = { terms: [], examples: [], corrections: [], reuse: used };
    return { key, paragraphs, origin: 'memory', callId: null, reasons };
  });
  if (accepted.length > 0) await onCall(withoutCall('memory', accepted));
  return new Set(accepted.map(({ key }) => key));
}

async function draftOne(
  chunk: readonly WantedSegment[],
  article: readonly ArticleSegment[],
  english: Map<string, string>,
  ports: DraftArticlePorts,
): Promise<UndraftedSegment[]> {
  const { check, house = [], style = DEFAULT_STYLE_SHEET } = ports;
  const shown = new Map<string, PickedKnowledge>();
  let request: EngineRequest | null = null;
  let flagged: FlaggedDraft[] = [];

  const draftOf = (callId: string, wanted: WantedSegment, text: RichText): DraftedSegment => {
    const { segment } = wanted;
    english.set(segment.key, plainOf(text));
    const reasons = reasonsOf(segment, shown.get(callId));
    const paragraphs = paragraphsOf(text, segment);
    return { key: segment.key, paragraphs, origin: 'machine', callId, reasons };
  };
  const chunkPorts: ChunkPorts = {
    style,
    house,
    article,
    english,
    ask: (asked) => {
      request = asked;
      return ports.ask(asked, ports.signal);
    },
    keep: async ({ picked, accepted, ...call }) => {
      shown.set(call.id, picked);
      const judged = accepted.map((draft) => ({
        ...draft,
        callId: call.id,
        findings: findingsIn(draft.wanted, draft.text, check),
      }));
      const doubtful = judged.filter(({ findings }) => worthARetry(findings).length > 0);
      for (const { wanted, text } of doubtful) english.set(wanted.segment.key, plainOf(text));
      flagged.push(...doubtful);
      const good = judged.filter((draft) => !doubtful.includes(draft));
      await ports.onCall({
        ...call,
        request,
        purpose: 'draft',
        accepted: good.map(({ wanted, text }) => draftOf(call.id, wanted, text)),
      });
    },
  };
  const settle = (settled: readonly ReturnType<typeof asItWas>[]): DraftedSegment[] =>
    settled.map(({ callId, wanted, text, passes }) => ({
      ...draftOf(callId, wanted, text),
      passes,
    }));
  try {
    const left = await draftChunk(chunk, chunkPorts);
    if (check && flagged.length > 0) {
      const waiting = flagged;
      const settled = await secondPass(waiting, check, {
        ...chunkPorts,
        keep: async ({ picked, accepted: _, ...call }) => {
          shown.set(call.id, picked);
          await ports.onCall({ ...call, request, purpose: 'second_pass', accepted: [] });
        },
      });
      flagged = [];
      await ports.onCall(withoutCall('settled', settle(settled)));
    }
    return left;
  } finally {
    // The call that would have mended them failed: they are worth more than nothing.
    if (flagged.length > 0)
      await ports.onCall(withoutCall('settled', settle(flagged.map(asItWas))));
  }
}

function withoutCall(outcome: string, accepted: readonly DraftedSegment[]): DraftedCall {
  const nothing = { answer: null, request: null, purpose: 'draft', asked: 0 } as const;
  return { id: randomUUID(), outcome, ...nothing, accepted };
}
