import { plainOf, type RichText } from '@dragoman/shared/domain';
import { paragraphsOf, wantedOf, type ArticleSegment } from './article-prompt.js';
import { CHUNK_LIMITS, chunkSegments, type ChunkLimits } from './chunk-segments.js';
import type { EngineAnswer } from './engine-answer.js';
import type { AskEngine } from './engine-client.js';
import type { ReplyProblem } from './judge-reply.js';
import { draftChunk } from './draft-chunk.js';

interface DraftedSegment {
  readonly key: string;
  readonly paragraphs: RichText[];
}

/** What one call to the engine brought. */
export interface DraftedCall {
  /** Null when the engine gave no usable answer, as when it declined. */
  readonly answer: EngineAnswer | null;
  readonly outcome: string;
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
}

/**
 * draftArticle drafts the wanted segments of an article chunk by chunk, in order, so that each chunk
 * knows the English before it. It returns the segments that no rung of the repair ladder could draft,
 * and throws the `EngineError` of a call that means waiting, pausing or trying again.
 */
export async function draftArticle(
  article: readonly ArticleSegment[],
  ports: DraftArticlePorts,
): Promise<UndraftedSegment[]> {
  const english = new Map<string, string>();
  const undrafted: UndraftedSegment[] = [];
  for (const chunk of chunkSegments(wantedOf(article), ports.limits ?? CHUNK_LIMITS)) {
    const left = await draftChunk(chunk, {
      article,
      english,
      ask: (request) => ports.ask(request, ports.signal),
      keep: async ({ accepted, ...call }) => {
        const drafted = accepted.map(({ segment, text }) => {
          english.set(segment.key, plainOf(text));
          return { key: segment.key, paragraphs: paragraphsOf(text, segment) };
        });
        await ports.onCall({ ...call, accepted: drafted });
      },
    });
    undrafted.push(...left);
  }
  return undrafted;
}
