import { plainOfParagraphs } from '@dragoman/shared/domain';
import { wantedOf, type ArticleSegment } from './article-prompt.js';
import { CHUNK_LIMITS, chunkSegments } from './chunk-segments.js';
import { draftChecked } from './draft-checked.js';
import {
  withoutCall,
  type DraftArticlePorts,
  type DraftedSegment,
  type UndraftedSegment,
} from './drafted-call.js';
import { isReusable } from './memory-reuse.js';

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
    undrafted.push(...(await draftChecked(chunk, { article, english, ports })));
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
