import {
  appendAudit,
  emitEvent,
  insertArticle,
  insertSourceVersion,
  startTranslation,
  type Trx,
} from '@dragoman/shared/db';
import { callerName } from '../access/caller.js';
import { detailsOf } from './article-details.js';
import { summaryColumns, type Accepted, type ReadyArrival } from './arrival.js';

/** storeNewArticle makes an article with its first version and its translation; null when the name is taken. */
export async function storeNewArticle(trx: Trx, arrival: ReadyArrival): Promise<Accepted | null> {
  const { name, caller, blocks, contentHash, now } = arrival;
  const article = await insertArticle(
    trx,
    name,
    {
      ...detailsOf(arrival.input, null),
      ...summaryColumns(arrival),
      submitted_by: caller.kind === 'person' ? caller.person.id : null,
    },
    now,
  );
  if (!article) return null;

  const change = { kept: 0, changed: 0, added: blocks.length, removed: 0, moved: 0 };
  const version = {
    articleId: article.id,
    number: 1,
    contentHash,
    raw: arrival.raw,
    cleaning: arrival.read.cleaning,
    change,
    blocks,
  };
  await insertSourceVersion(trx, version, now);
  const translationId = await startTranslation(trx, article.id, blocks, now);
  await emitEvent(trx, { kind: 'article', translationId });
  await appendAudit(
    trx,
    {
      actor: callerName(caller),
      action: 'article.received',
      subject: `${name.source}/${name.externalId}`,
      translationId,
      detail: { version: 1, contentHash, blocks: blocks.length },
    },
    now,
  );
  return {
    isNew: true,
    wantsDraft: true,
    receipt: {
      article: { id: article.id, ...name, version: 1 },
      translation: { id: translationId, state: 'queued' },
      change,
    },
  };
}
