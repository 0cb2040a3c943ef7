import { setTimeout as sleep } from 'node:timers/promises';
import {
  engineWait,
  reserveSpend,
  saveEngineProfile,
  spendSettings,
  standingSpendSettings,
  storeSpendSettings,
  type Db,
} from '@dragoman/shared/db';
import { answersWell, declines, hangsInBody, noChoices } from '@dragoman/shared/testing';
import { startDraftScene, type DraftScene } from './draft-scene.js';
import { draftTranslation } from './draft-translation.js';
import { FULL_PROFILE } from './engine/provider-profile.js';
import { expectDrafted } from './expect-drafted.js';
import { seedArticle, seedBlocks } from './seed-article.js';

let scene: DraftScene;
let db: Db;
beforeEach(async () => {
  scene = await startDraftScene();
  ({ db } = scene);
  await db.insertInto('user').values({ id: 'admin', name: 'A', email: 'a@desk.local' }).execute();
});
afterEach(() => scene.close());

const running = new AbortController().signal;
const noon = new Date('2026-11-23T12:00:00Z');

function budgetOf(perDay: number | null): Promise<void> {
  const prices = [{ model: 'desk-model', prompt: 1, cached: 1, completion: 1 }];
  const budget = { perDay, perMonth: null, warnAt: 0.8 };
  const settings = { currency: 'USD', prices, budget, secondPass: true };
  return db.transaction().execute(async (trx) => {
    const { version: basedOn } = await standingSpendSettings(trx);
    await storeSpendSettings(trx, { settings, basedOn, by: 'admin' }, noon);
  });
}

const spent = async (id: string) =>
  (await scene.calls(id)).reduce((sum, { cost_micros: cost }) => sum + (cost ?? 0), 0);

it('makes no call that could pass the limit, loses nothing, and goes on the next day', async () => {
  let now = new Date();
  const deps = scene.deps(5_000, { now: () => now });
  // A call costs some 4,000 and may, by the estimate, cost more: some calls fit, four do not.
  const limit = 12_000;
  await budgetOf(limit / 1_000_000);
  const long = await seedArticle(db, seedBlocks(40));
  expect(await draftTranslation(deps, long, running)).toMatchObject({
    kind: 'later',
    why: 'engine_paused',
  });
  const made = scene.engine.requests.length;
  expect([1, 2, 3]).toContain(made);
  expect(await spent(long)).toBeLessThanOrEqual(limit);
  const status = await db.selectFrom('engine_status').selectAll().executeTakeFirstOrThrow();
  expect(status).toMatchObject({ paused_reason: 'budget' });
  expect(status.paused_message).toContain('Nothing is lost');
  expect(status.retry_at).toEqual(
    new Date(Date.parse(now.toISOString().slice(0, 10)) + 86_400_000),
  );
  expect(await scene.translation(long)).toMatchObject({ draft_wanted: true, draft_attempts: 0 });
  const other = await seedArticle(db, seedBlocks(1));
  expect(await draftTranslation(deps, other, running)).toMatchObject({ why: 'engine_paused' });
  expect(scene.engine.requests).toHaveLength(made);

  // A day and no hand later.
  now = new Date(now.getTime() + 86_400_000);
  await scene.due(long);
  expect(await draftTranslation(deps, long, running)).toEqual({ kind: 'drafted' });
  await expectDrafted(scene, long, 40);
  expect(await engineWait(db)).toEqual({ ms: 0, paused: false });
});

it('holds several workers to the limit together', async () => {
  await budgetOf(0.01);
  // Slow enough for all of them to ask before the first has cost anything.
  scene.engine.always(async (request, response) => {
    await sleep(300);
    await answersWell()(request, response);
  });
  const ids: string[] = [];
  for (let n = 0; n < 5; n += 1) ids.push(await seedArticle(db, seedBlocks(3)));
  await Promise.all(ids.map((id) => draftTranslation(scene.deps(), id, running)));
  let total = 0;
  for (const id of ids) total += await spent(id);
  expect(scene.engine.requests.length).toBeGreaterThan(0);
  expect(total).toBeLessThanOrEqual(10_000);
  expect(await db.selectFrom('spend_reservation').selectAll().execute()).toEqual([]);
});

it('counts a call whose tokens the engine did not tell by an estimate', async () => {
  await budgetOf(10);
  const id = await seedArticle(db, seedBlocks(2));
  scene.engine.next((request, response) => {
    const end = response.end.bind(response);
    response.end = ((body: string) => {
      return end(JSON.stringify({ ...JSON.parse(body), usage: null }));
    }) as typeof response.end;
    return answersWell()(request, response);
  });
  await draftTranslation(scene.deps(), id, running);
  const [call] = await scene.calls(id);
  expect(call).toMatchObject({ estimated: true, outcome: 'accepted' });
  expect(call?.prompt_tokens).toBeGreaterThan(1_000);
  expect(call?.cost_micros).toBe((call?.prompt_tokens ?? 0) + (call?.completion_tokens ?? 0));
});

it('knows tokens only of a model without a price, and lets it draft', async () => {
  await budgetOf(0.000_001);
  const id = await seedArticle(db, seedBlocks(2));
  scene.engine.next(noChoices);
  const deps = scene.deps(5_000, { engine: { name: 'test', model: 'unknown' }, prices: [] });
  expect(await draftTranslation(deps, id, running)).toEqual({ kind: 'drafted' });
  const calls = await scene.calls(id);
  expect(calls.at(-1)).toMatchObject({ estimated: false, outcome: 'accepted' });
});

it('sets the thoughts of a reasoning model aside, too', async () => {
  const thinks = { ...FULL_PROFILE, reasoningTokens: 32_000 };
  await saveEngineProfile(db, scene.engine.baseUrl, 'desk-model', thinks);
  await budgetOf(0.02);
  const id = await seedArticle(db, seedBlocks(2));
  expect(await draftTranslation(scene.deps(), id, running)).toMatchObject({ why: 'engine_paused' });
  expect(scene.engine.requests).toEqual([]);
  await budgetOf(0.05);
  await scene.due(id);
  expect(await draftTranslation(scene.deps(), id, running)).toEqual({ kind: 'drafted' });
});

it.each([
  ['declined, by what the engine told', declines, { estimated: false, cached_tokens: 1_024 }],
  ['came to nothing, by what the engine told', noChoices, { estimated: false }],
  ['broke off, by its prompt', hangsInBody, { estimated: true, completion_tokens: 0 }],
])('counts a call that %s', async (_what, behaviour, row) => {
  await budgetOf(10);
  const id = await seedArticle(db, seedBlocks(2));
  scene.engine.next(behaviour);
  await draftTranslation(scene.deps(2_000), id, running);
  const [call] = await scene.calls(id);
  expect(call).toMatchObject({ ...row, finish_reason: null });
  expect(call?.prompt_tokens).toBeGreaterThan(500);
  expect(call?.cost_micros).toBeGreaterThan(500);
});

it('counts what a call took whose story another run has by then, and a call that was stopped', async () => {
  await budgetOf(10);
  const lost = await seedArticle(db, seedBlocks(2));
  scene.engine.next(async (request, response) => {
    await db
      .updateTable('translation')
      .set((eb) => ({ draft_run: eb('draft_run', '+', 1) }))
      .where('id', '=', lost)
      .execute();
    await answersWell()(request, response);
  });
  expect(await draftTranslation(scene.deps(), lost, running)).toEqual({ kind: 'nothing' });
  expect(await scene.drafts(lost)).toEqual([]);
  expect(await spent(lost)).toBeGreaterThan(500);

  const stopped = await seedArticle(db, seedBlocks(2));
  const stopping = new AbortController();
  scene.engine.next(() => stopping.abort());
  const outcome = await draftTranslation(scene.deps(), stopped, stopping.signal);
  expect(outcome).toMatchObject({ why: 'stopping' });
  expect(await scene.calls(stopped)).toMatchObject([{ outcome: 'cancelled', estimated: true }]);
  expect(await spent(stopped)).toBeGreaterThan(500);
  expect(await db.selectFrom('spend_reservation').selectAll().execute()).toEqual([]);
});

it('frees in three minutes what a killed worker had set aside', async () => {
  await budgetOf(0.01);
  const settings = await spendSettings(db);
  const reserve = (at: Date) => reserveSpend(db, settings, 9_000, at);
  expect((await reserve(noon)).kind).toBe('reserved');
  expect((await reserve(new Date(noon.getTime() + 2 * 60_000))).kind).toBe('busy');
  expect((await reserve(new Date(noon.getTime() + 3 * 60_000))).kind).toBe('reserved');
});
