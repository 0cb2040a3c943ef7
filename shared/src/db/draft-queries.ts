import { randomUUID } from 'node:crypto';
import { sql, type Insertable } from 'kysely';
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
 * the claim was lost: of what it brought, nothing is kept then but what it took.
 */
export async function storeDrafts(
  db: Db,
  claim: DraftClaim,
  maker: DraftMaker,
  call: NewEngineCall | null,
  drafts: readonly NewDraft[],
): Promise<boolean> {
  return db.transaction().execute(async (trx) => {
    const isHeld = await holdClaim(trx, claim);
    // What a call took is taken, whoever has the story now.
    if (call) await insertCall(trx, claim, maker, call);
    if (!isHeld) return false;
    const stored = await placeDrafts(trx, claim, maker, drafts);
    if (stored.length === 0) return true;
    if (claim.attempts !== 1) await countProgress(trx, claim);
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

/** A draft was stored: the claims before this one no longer count. */
async function countProgress(trx: Trx, claim: DraftClaim): Promise<void> {
  await trx
    .updateTable('translation')
    .set({ draft_attempts: 1 })
    .where('id', '=', claim.translationId)
    .execute();
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
  const wanted = drafts.flatMap((draft): PlacedDraft[] => {
    const segment = segments.get(draft.segmentId);
    return segment ? [{ id: randomUUID(), draft, segment }] : [];
  });
  const taken = await placeInSegments(trx, wanted);
  const placed = wanted.filter(({ id }) => taken.has(id));
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

/** A draft under its new id, with its segment as it was read. */
interface PlacedDraft {
  readonly id: string;
  readonly draft: NewDraft;
  readonly segment: WantingSegment;
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

/**
 * placeInSegments is the compare-and-set: it places each draft whose segment still stands as it was read,
 * and returns the ids of those drafts.
 */
async function placeInSegments(trx: Trx, drafts: readonly PlacedDraft[]): Promise<Set<string>> {
  const { rows } = await sql<{ id: string }>`
    UPDATE segment SET
      wants_draft = false,
      instruction = NULL,
      draft_id = CASE WHEN placed.becomes = 'text' THEN placed.id ELSE draft_id END,
      proposal_id = CASE placed.becomes
        WHEN 'text' THEN NULL WHEN 'proposal' THEN placed.id ELSE proposal_id END,
      target = CASE WHEN placed.becomes = 'text' THEN placed.paragraphs ELSE target END,
      target_plain = CASE WHEN placed.becomes = 'text' THEN placed.plain ELSE target_plain END,
      target_version = placed.read_version + (placed.becomes = 'text')::int
    FROM jsonb_to_recordset(${jsonb(drafts.map(placingOf))}) AS placed (
      id uuid, segment_id uuid, becomes text, paragraphs jsonb, plain text, source_hash text,
      read_version int)
    WHERE segment.id = placed.segment_id AND wants_draft
      AND segment.source_hash = placed.source_hash AND target_version = placed.read_version
    RETURNING placed.id`.execute(trx);
  return new Set(rows.map(({ id }) => id));
}

function placingOf({ id, draft, segment }: PlacedDraft) {
  return {
    id,
    segment_id: draft.segmentId,
    becomes: whatBecomes(draft, segment),
    paragraphs: draft.paragraphs,
    plain: plainOfParagraphs(draft.paragraphs),
    source_hash: draft.sourceHash,
    read_version: segment.target_version,
  };
}

function whatBecomes(draft: NewDraft, segment: WantingSegment): 'text' | 'proposal' | 'nothing' {
  const isText = draft.origin !== 'not_drafted';
  if (segment.status !== 'untouched') return isText ? 'proposal' : 'nothing';
  // A redraft that brought nothing leaves the draft that stands for the same Arabic.
  const stands = !isText && segment.drafted_hash === draft.sourceHash;
  return stands ? 'nothing' : 'text';
}
