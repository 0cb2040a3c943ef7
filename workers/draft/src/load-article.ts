import { wholeSegments, type Db } from '@dragoman/shared/db';
import type { ArticleSegment } from './engine/article-prompt.js';

/** A segment as drafting sees it, with the hash of the Arabic it will be drafted from. */
export interface LoadedSegment extends ArticleSegment {
  readonly sourceHash: string;
}

/** loadArticle reads the segments of a translation in order, each with its Arabic and its English so far. */
export async function loadArticle(db: Db, translationId: string): Promise<LoadedSegment[]> {
  const segments = await wholeSegments(db, translationId);
  return segments.map(({ row, blocks }) => ({
    key: row.id,
    kind: row.kind,
    source: blocks.map((block) => block.text),
    english: row.target_plain || null,
    wanted: row.wants_draft,
    instruction: row.instruction,
    sourceHash: row.source_hash,
  }));
}
