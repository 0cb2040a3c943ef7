import { DeskError } from '@dragoman/shared/contract';
import {
  appendAudit,
  emitEvent,
  forgetStory,
  freezeTranslation,
  tellAssignee,
  lockArticle,
  translationOfArticle,
  updateArticle,
  wholeArticle,
  type ArticleName,
  type WholeArticle,
} from '@dragoman/shared/db';
import { cleanText } from '@dragoman/shared/domain';
import { callerName, type Caller } from '../access/caller.js';
import type { IntakeDeps } from '../intake-deps.js';

/**
 * withdrawArticle takes back an article: its translation freezes, a scheduled publication is called off,
 * and the desk is told. Withdrawing twice changes nothing.
 */
export async function withdrawArticle(
  deps: IntakeDeps,
  caller: Caller,
  name: ArticleName,
  reason: string | null,
): Promise<WholeArticle> {
  const now = deps.now();
  return deps.db.transaction().execute(async (trx) => {
    const article = await lockArticle(trx, name);
    if (!article)
      throw new DeskError('not_found', `${name.source} has no article ${name.externalId}.`);
    if (article.withdrawn_at === null) {
      const withdrawn_reason = cleanText(reason ?? '', 'ar').text || null;
      await updateArticle(trx, article.id, { withdrawn_at: now, withdrawn_reason }, now);
      const translation = await translationOfArticle(trx, article.id);
      await freezeTranslation(trx, translation.id);
      // What the Arabic edition takes back, no draft should be made of.
      await forgetStory(trx, translation.id);
      await tellAssignee(trx, 'source_withdrawn', translation.id, now);
      await emitEvent(trx, {
        kind: 'article',
        translationId: translation.id,
        detail: { withdrawn: true },
      });
      await appendAudit(
        trx,
        {
          actor: callerName(caller),
          action: 'article.withdrawn',
          subject: `${name.source}/${name.externalId}`,
          translationId: translation.id,
          detail: { reason: withdrawn_reason },
        },
        now,
      );
    }
    const whole = await wholeArticle(trx, article.id);
    if (!whole) throw new DeskError('not_found', 'The article is gone.');
    return whole;
  });
}
