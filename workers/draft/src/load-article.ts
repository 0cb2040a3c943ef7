import { currentStyleSheet, translationLine, wholeSegments, type Db } from '@dragoman/shared/db';
import type { StyleSheet } from '@dragoman/shared/domain';
import type { ArticleSegment } from './engine/article-prompt.js';
import type { KnownCorrection } from './engine/knowledge.js';
import { recallKnowledge } from './recall-knowledge.js';

/** A segment as drafting sees it, with the hash of the Arabic it will be drafted from. */
export interface LoadedSegment extends ArticleSegment {
  readonly sourceHash: string;
  /** It has a draft of this very Arabic: another is wanted, not the same again. */
  readonly hasDraft: boolean;
}

/** An article as it is to be drafted now, with what the desk knows at this moment. */
export interface LoadedArticle {
  readonly segments: readonly LoadedSegment[];
  readonly style: StyleSheet;
  readonly styleVersion: number;
  /** Corrections that show the desk's general style, newest first. */
  readonly house: readonly KnownCorrection[];
}

/** loadArticle reads what drafting a translation begins from; all of one call share what it read. */
export async function loadArticle(db: Db, translationId: string): Promise<LoadedArticle> {
  const [stored, line, { sheet, version }] = await Promise.all([
    wholeSegments(db, translationId),
    translationLine(db, translationId),
    currentStyleSheet(db),
  ]);
  const segments = stored.map(({ row, blocks, draft }) => ({
    key: row.id,
    kind: row.kind,
    source: blocks.map((block) => block.text),
    english: row.target_plain || null,
    wanted: row.wants_draft,
    instruction: row.instruction,
    sourceHash: row.source_hash,
    hasDraft: draft !== null && draft.source_hash === row.source_hash,
  }));
  const sourceId = line?.source_id ?? '';
  const { bySegment, house } = await recallKnowledge(db, { translationId, sourceId, segments });
  return {
    segments: segments.map((segment) => {
      const knowledge = bySegment.get(segment.key);
      return knowledge ? { ...segment, knowledge } : segment;
    }),
    house,
    style: sheet,
    styleVersion: version,
  };
}
