import { randomUUID } from 'node:crypto';
import type { Insertable } from 'kysely';
import { plainOfParagraphs, type RichText } from '../domain/index.js';
import { jsonb } from './connect.js';
import type { Db, Trx } from './database.js';
import { emitEvent } from './event-queries.js';
import { refreshFindings } from './finding-queries.js';
import { holdClaim, type DraftClaim } from './draft-claim-queries.js';
import type { DraftTable, EngineCallTable } from './tables/drafting.js';
import { refreshCounts } from './translation-counts.js';

/** The machine's text for a segment, pinned to the Arabic it was made from. */
export interface NewDraft {
  readonly segmentId: string;
  readonly sourceHash: string;
  readonly paragraphs: readonly RichText[];
  readonly origin: DraftTable['origin'];
  /** The call whose text it is; null for one that no call brought. */
  readonly callId: string | null;
  readonly provenance: Record<string, unknown>;
}

/** Who drafted: what every draft and every call of a run carries. */
export interface DraftMaker {
  readonly engine: string;
  readonly model: string;
  readonly promptVersion: string;
}

/** What one call to the engine took and brought; tokens are null where nobody knows. */
export type NewEngineCall = Omit<
  Insertable<EngineCallTable>,
  'translation_id' | 'run' | 'engine' | 'model' | 'prompt_version' | 'created_at'
>;

/**
 * storeDrafts keeps a call to the engine and the drafts it brought, in one short transaction under the
 * claim's fencing number. A draft is kept only while its segment still wants one for exactly that Arabic;
 * an untouched segment takes it as its text, any other gets it as a proposal (invariant 1). False when
 * the claim was lost: nothing is kept then.
 */
export async function storeDrafts(
  db: Db,
  claim: DraftClaim,
  maker: DraftMaker,
  call: NewEngineCall | null,
  drafts: readonly NewDraft[],
): Promise<boolean> {
  return db.transaction().execute(async (trx) => {
    if (!(await holdClaim(trx, claim))) return false;
    if (call) await insertCall(trx, claim, maker, call);
    const stored = await placeDrafts(trx, claim, maker, drafts);
    if (stored.length === 0) return true;
    await trx
      .updateTable('translation')
      .set({ draft_attempts: 1 })
      .where('id', '=', claim.translationId)
      .execute();
    await refreshFindings(trx, claim.translationId, stored);
    await refreshCounts(trx, claim.translationId);
    await emitEvent(trx, {
      kind: 'translation',
      translationId: claim.translationId,
      detail: { drafted: stored },
    });
    return true;
  });
}

async function insertCall(
  trx: Trx,
  claim: DraftClaim,
  maker: DraftMaker,
  call: NewEngineCall,
): Promise<void> {
  await trx
    .insertInto('engine_call')
    .values({
      ...call,
      translation_id: claim.translationId,
      run: claim.run,
      engine: maker.engine,
      model: maker.model,
      prompt_version: maker.promptVersion,
    })
    .execute();
}

/** placeDrafts writes the drafts that are still wanted and returns the ids of their segments. */
async function placeDrafts(
  trx: Trx,
  claim: DraftClaim,
  maker: DraftMaker,
  drafts: readonly NewDraft[],
): Promise<string[]> {
  if (drafts.length === 0) return [];
  const segments = await wantingSegments(trx, claim, drafts);
  const placed: { id: string; draft: NewDraft; segment: WantingSegment }[] = [];
  for (const draft of drafts) {
    const segment = segments.get(draft.segmentId);
    if (!segment) continue;
    const id = randomUUID();
    if (await placeDraft(trx, id, draft, segment)) placed.push({ id, draft, segment });
  }
  if (placed.length === 0) return [];
  const rows = placed.map(({ id, draft, segment }) => ({
    id,
    segment_id: draft.segmentId,
    source_version: segment.source_version,
    source_hash: draft.sourceHash,
    run: claim.run,
    paragraphs: jsonb(draft.paragraphs),
    plain: plainOfParagraphs(draft.paragraphs),
    origin: draft.origin,
    engine: maker.engine,
    model: maker.model,
    prompt_version: maker.promptVersion,
    engine_call_id: draft.callId,
    provenance: jsonb(draft.provenance),
  }));
  await trx.insertInto('draft').values(rows).execute();
  return placed.map(({ draft }) => draft.segmentId);
}

type WantingSegment =
  Awaited<ReturnType<typeof wantingSegments>> extends Map<string, infer Row> ? Row : never;

async function wantingSegments(trx: Trx, claim: DraftClaim, drafts: readonly NewDraft[]) {
  const rows = await trx
    .selectFrom('segment')
    .innerJoin('translation', 'translation.id', 'segment.translation_id')
    .leftJoin('draft', 'draft.id', 'segment.draft_id')
    .select([
      'segment.id',
      'segment.status',
      'segment.target_version',
      'translation.source_version',
      'draft.source_hash as drafted_hash',
    ])
    .where(
      'segment.id',
      'in',
      drafts.map(({ segmentId }) => segmentId),
    )
    .where('segment.translation_id', '=', claim.translationId)
    .where('segment.wants_draft', '=', true)
    .where('segment.removed_at', 'is', null)
    .execute();
  return new Map(rows.map((row) => [row.id, row]));
}

/** placeDraft is the compare-and-set: it places a draft if its segment still stands as it was read. */
async function placeDraft(
  trx: Trx,
  id: string,
  draft: NewDraft,
  segment: WantingSegment,
): Promise<boolean> {
  const isText = draft.origin !== 'not_drafted';
  // A redraft that brought nothing leaves the draft that stands for the same Arabic.
  const stands = !isText && segment.drafted_hash === draft.sourceHash;
  const isUntouched = segment.status === 'untouched';
  const { numUpdatedRows } = await trx
    .updateTable('segment')
    .set({
      wants_draft: false,
      instruction: null,
      ...(!isUntouched && isText ? { proposal_id: id } : {}),
      ...(isUntouched && !stands
        ? {
            draft_id: id,
            proposal_id: null,
            target: jsonb(draft.paragraphs),
            target_plain: plainOfParagraphs(draft.paragraphs),
            target_version: segment.target_version + 1,
          }
        : {}),
    })
    .where('id', '=', draft.segmentId)
    .where('wants_draft', '=', true)
    .where('source_hash', '=', draft.sourceHash)
    .where('target_version', '=', segment.target_version)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}
