import type { ArticleView } from '@dragoman/shared/contract';
import type { WholeArticle } from '@dragoman/shared/db';

/** presentArticle writes an article as the wire has it. */
export function presentArticle(
  { row, blocks, cleaning, translation }: WholeArticle,
  publicUrl: string,
): ArticleView {
  const { id, state, publication, slug } = translation;
  const isPublic = publication === 'live' && slug !== null;
  return {
    id: row.id,
    source: row.source_id,
    externalId: row.external_id,
    version: row.version,
    url: row.url,
    publishedAt: row.published_at?.toISOString() ?? null,
    byline: row.byline,
    section: row.section,
    priority: row.priority,
    dueAt: row.due_at?.toISOString() ?? null,
    receivedAt: row.received_at.toISOString(),
    updatedAt: row.updated_at.toISOString(),
    withdrawnAt: row.withdrawn_at?.toISOString() ?? null,
    headline: row.headline,
    blocks: blocks.map((block) => ({ id: block.id, kind: block.kind, text: block.text })),
    cleaning: cleaning as ArticleView['cleaning'],
    translation: {
      id,
      state,
      publication,
      url: isPublic ? `${publicUrl}/edition/${slug}` : null,
    },
  };
}
