import type { Evidence } from '@dragoman/shared/contract';
import { auditHead, latestPublication, wholeSegments, type Db } from '@dragoman/shared/db';
import { editRate } from '@dragoman/shared/domain';
import { loadHistory } from './load-history.js';
import { lineOr404 } from './load-view.js';

/**
 * loadEvidence gathers what proves how a text came about: the Arabic it was made from, what the machine
 * wrote and with what, how far people changed it, who approved which bytes, and the head of the audit chain.
 */
export async function loadEvidence(db: Db, translationId: string): Promise<Evidence> {
  const line = await lineOr404(db, translationId);
  const segments = await wholeSegments(db, translationId);
  const { entries, revisions } = await loadHistory(db, translationId);
  const sourceVersions = await db
    .selectFrom('source_version')
    .select(['number', 'content_hash', 'received_at'])
    .where('article_id', '=', line.article_id)
    .orderBy('number')
    .execute();
  const publication = await latestPublication(db, translationId);
  return {
    translationId,
    source: {
      article: line.article_id,
      source: line.source_id,
      externalId: line.external_id,
      url: line.url,
      versions: sourceVersions.map(({ number, content_hash, received_at }) => ({
        number,
        contentHash: content_hash,
        receivedAt: received_at.toISOString(),
      })),
    },
    segments: segments.map(({ row, draft }) => ({
      id: row.id,
      kind: row.kind,
      status: row.status,
      engine: draft?.engine ?? null,
      model: draft?.model ?? null,
      promptVersion: draft?.prompt_version ?? null,
      draft: draft?.plain ?? null,
      final: row.target_plain,
      editRate: draft ? editRate(draft.plain, row.target_plain).rate : null,
    })),
    revisions,
    approval:
      line.approved_revision === null
        ? null
        : {
            revision: line.approved_revision,
            by: line.approved_by,
            at: line.approved_at?.toISOString(),
          },
    publication: publication && {
      slug: publication.slug,
      version: publication.version,
      contentHash: publication.content_hash,
      publishedAt: publication.published_at.toISOString(),
      withdrawnAt: publication.withdrawn_at?.toISOString() ?? null,
      translationNote: publication.translation_note,
    },
    audit: entries,
    auditHead: await auditHead(db),
  };
}
