import { jsonb, type DraftRow, type Trx } from '@dragoman/shared/db';
import { plainOfParagraphs, type RichText } from '@dragoman/shared/domain';

/**
 * copyDraft gives a reshaped segment the machine's words it is compared with, as a draft of its own that
 * says which drafts it was made of: drafts are never changed.
 */
export async function copyDraft(
  trx: Trx,
  segmentId: string,
  {
    source_version,
    run,
    origin,
    engine,
    model,
    prompt_version,
    engine_call_id,
    ...draft
  }: DraftRow,
  paragraphs: RichText[],
  madeOf: { readonly splitFrom: string } | { readonly joined: readonly string[] },
): Promise<void> {
  const { source_hash } = await trx
    .selectFrom('segment')
    .select('source_hash')
    .where('id', '=', segmentId)
    .executeTakeFirstOrThrow();
  const { id } = await trx
    .insertInto('draft')
    .values({
      segment_id: segmentId,
      source_version,
      source_hash,
      run,
      origin,
      engine,
      model,
      prompt_version,
      engine_call_id,
      paragraphs: jsonb(paragraphs),
      plain: plainOfParagraphs(paragraphs),
      provenance: jsonb({ ...draft.provenance, ...madeOf }),
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  await trx.updateTable('segment').set({ draft_id: id }).where('id', '=', segmentId).execute();
}
