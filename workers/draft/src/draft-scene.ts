import { saveEngineProfile, type Db } from '@dragoman/shared/db';
import {
  createTestDatabase,
  startScriptedEngine,
  type ScriptedEngine,
} from '@dragoman/shared/testing';
import { databaseProfiles } from './database-profiles.js';
import type { DraftDeps } from './draft-deps.js';
import { createEngineClient } from './engine/engine-client.js';
import { FULL_PROFILE } from './engine/provider-profile.js';

/** A database and an engine for a suite about drafting, and what it asks of their rows. */
export interface DraftScene {
  readonly db: Db;
  readonly databaseUrl: string;
  readonly engine: ScriptedEngine;
  deps(timeoutMs?: number, more?: Partial<DraftDeps>): DraftDeps;
  translation(id: string): ReturnType<typeof translationRow>;
  calls(id: string): ReturnType<typeof callsOf>;
  drafts(id: string): ReturnType<typeof draftsOf>;
  /** due makes the next try due now, as the clock would. */
  due(id: string): Promise<void>;
  /** leaseRunsOut ends the lease of a worker that was killed. */
  leaseRunsOut(id: string): Promise<void>;
  close(): Promise<void>;
}

/** startDraftScene sets the scene; the engine's dialect is known unless `probe` is wanted. */
export async function startDraftScene({ probe = false } = {}): Promise<DraftScene> {
  const database = await createTestDatabase();
  const { db } = database;
  const engine = await startScriptedEngine();
  const model = 'desk-model';
  if (!probe) await saveEngineProfile(db, engine.baseUrl, model, FULL_PROFILE);
  return {
    db,
    databaseUrl: database.url,
    engine,
    deps(timeoutMs = 5_000, more = {}) {
      const prices = [{ model, prompt: 1, cached: 0.5, completion: 2 }];
      const access = { baseUrl: engine.baseUrl, apiKey: 'sk-test', practice: false };
      const ask = createEngineClient({ ...access, model, timeoutMs }, databaseProfiles(db));
      return { db, ask, engine: { name: 'test', model }, now: () => new Date(), prices, ...more };
    },
    translation: (id) => translationRow(db, id),
    calls: (id) => callsOf(db, id),
    drafts: (id) => draftsOf(db, id),
    async due(id) {
      await db
        .updateTable('translation')
        .set({ draft_next_at: null })
        .where('id', '=', id)
        .execute();
      await db.updateTable('engine_status').set({ retry_at: null }).execute();
    },
    async leaseRunsOut(id) {
      await db
        .updateTable('translation')
        .set({ draft_lease_until: new Date(0) })
        .where('id', '=', id)
        .execute();
    },
    async close() {
      await engine.close();
      await database.destroy();
    },
  };
}

function translationRow(db: Db, id: string) {
  return db.selectFrom('translation').selectAll().where('id', '=', id).executeTakeFirstOrThrow();
}

function callsOf(db: Db, id: string) {
  return db
    .selectFrom('engine_call')
    .selectAll()
    .where('translation_id', '=', id)
    .orderBy('created_at')
    .execute();
}

function draftsOf(db: Db, id: string) {
  return db
    .selectFrom('draft')
    .innerJoin('segment', 'segment.id', 'draft.segment_id')
    .selectAll('draft')
    .where('segment.translation_id', '=', id)
    .execute();
}
