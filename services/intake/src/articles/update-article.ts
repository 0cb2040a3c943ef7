import { DeskError } from '@dragoman/shared/contract';
import {
  appendAudit,
  applySourceVersion,
  contentHashOfVersion,
  emitEvent,
  insertSourceVersion,
  lockTranslation,
  refreshCounts,
  translationOfArticle,
  updateArticle as writeArticle,
  versionBlocks,
  type ArticleRow,
  type ArticleTranslation,
  type Trx,
} from '@dragoman/shared/db';
import { alignBlocks } from '@dragoman/shared/domain';
import { callerName } from '../access/caller.js';
import { changedDetails, detailsOf } from './article-details.js';
import { summaryColumns, type Accepted, type ReadyArrival } from './arrival.js';

/**
 * updateArticle takes in a known article again. New text becomes the next version and is carried over to
 * the translation; the same text makes none, and only what is said beside it may change. The caller holds
 * the article. Throws `article_withdrawn`.
 */
export async function updateArticle(
  trx: Trx,
  article: ArticleRow,
  arrival: ReadyArrival,
): Promise<Accepted> {
  if (article.withdrawn_at !== null)
    throw new DeskError(
      'article_withdrawn',
      `This article was withdrawn on ${article.withdrawn_at.toISOString()} and takes no updates. Send it under another name.`,
    );
  const translation = await translationOfArticle(trx, article.id);
  const standing = await contentHashOfVersion(trx, article.id, article.version);
  return standing === arrival.contentHash
    ? keepVersion(trx, article, translation, arrival)
    : nextVersion(trx, article, translation, arrival);
}

async function keepVersion(
  trx: Trx,
  article: ArticleRow,
  translation: ArticleTranslation,
  arrival: ReadyArrival,
): Promise<Accepted> {
  const details = detailsOf(arrival.input, article);
  const fields = changedDetails(article, details);
  if (fields.length > 0) {
    await writeArticle(trx, article.id, details, arrival.now);
    // The translation's place in the queue hangs on priority and deadline.
    await lockTranslation(trx, translation.id);
    await refreshCounts(trx, translation.id);
    await emitEvent(trx, { kind: 'article', translationId: translation.id });
    await record(trx, arrival, translation.id, 'article.details_changed', { fields });
  }
  const change = { kept: arrival.blocks.length, changed: 0, added: 0, removed: 0, moved: 0 };
  return {
    isNew: false,
    wantsDraft: false,
    receipt: {
      article: { id: article.id, ...arrival.name, version: article.version },
      translation: { id: translation.id, state: translation.state },
      change,
    },
  };
}

async function nextVersion(
  trx: Trx,
  article: ArticleRow,
  translation: ArticleTranslation,
  arrival: ReadyArrival,
): Promise<Accepted> {
  const { blocks, contentHash, now } = arrival;
  const version = article.version + 1;
  const before = await versionBlocks(trx, article.id, article.version);
  const { entries, counts } = alignBlocks(before, blocks);
  const details = { ...detailsOf(arrival.input, article), ...summaryColumns(arrival), version };
  await writeArticle(trx, article.id, details, now);
  await insertSourceVersion(
    trx,
    {
      articleId: article.id,
      number: version,
      contentHash,
      raw: arrival.raw,
      cleaning: arrival.read.cleaning,
      change: counts,
      blocks,
    },
    now,
  );
  await lockTranslation(trx, translation.id);
  const state = await applySourceVersion(
    trx,
    { translationId: translation.id, version, before, after: blocks, aligned: entries },
    now,
  );
  await emitEvent(trx, {
    kind: 'article',
    translationId: translation.id,
    detail: { version, change: counts },
  });
  await record(trx, arrival, translation.id, 'article.updated', {
    version,
    contentHash,
    change: counts,
  });
  return {
    isNew: false,
    wantsDraft: true,
    receipt: {
      article: { id: article.id, ...arrival.name, version },
      translation: { id: translation.id, state },
      change: counts,
    },
  };
}

async function record(
  trx: Trx,
  { caller, name, now }: ReadyArrival,
  translationId: string,
  action: string,
  detail: Record<string, unknown>,
): Promise<void> {
  const subject = `${name.source}/${name.externalId}`;
  await appendAudit(
    trx,
    { actor: callerName(caller), action, subject, translationId, detail },
    now,
  );
}
