import {
  claimDraft,
  engineWait,
  loadEngineProfile,
  wholeSegments,
  type Db,
} from '@dragoman/shared/db';
import {
  answers,
  answersWell,
  busy,
  filtered,
  hangs,
  htmlError,
  invents,
  leavesOut,
  marksUp,
  quotaExhausted,
  refuses,
  refusesInWords,
  resetsConnection,
  serverError,
  takesOnly,
  translated,
  truncated,
  unauthorised,
  type EngineBehaviour,
  type ScriptedEngine,
} from '@dragoman/shared/testing';
import { startDraftScene, type DraftScene } from './draft-scene.js';
import { draftTranslation } from './draft-translation.js';
import { expectDrafted } from './expect-drafted.js';
import { seedArticle, seedBlocks } from './seed-article.js';

let scene: DraftScene;
let db: Db;
let engine: ScriptedEngine;
beforeEach(async () => {
  scene = await startDraftScene();
  ({ db, engine } = scene);
});
afterEach(() => scene.close());

const running = new AbortController().signal;

it('drafts an article into immutable drafts that say what made them', async () => {
  const id = await seedArticle(db, seedBlocks(20));
  expect(await draftTranslation(scene.deps(), id, running)).toEqual({ kind: 'drafted' });
  await expectDrafted(scene, id, 20);
  const calls = await scene.calls(id);
  expect(calls.map(({ segments, outcome }) => [segments, outcome])).toEqual([
    [12, 'accepted'],
    [8, 'accepted'],
  ]);
  expect(calls[0]).toMatchObject({
    engine: 'test',
    model: 'desk-model',
    finish_reason: 'stop',
    request_id: 'req_scripted',
    cached_tokens: 1_024,
    run: 1,
  });
  expect(calls[0]?.cost_micros).toBeGreaterThan(500);
  const drafts = await scene.drafts(id);
  expect(drafts[0]).toMatchObject({
    prompt_version: expect.any(String),
    source_version: 1,
    run: 1,
  });
  expect(new Set(drafts.map((draft) => draft.engine_call_id)).size).toBe(2);
  const headline = (await scene.translation(id)).headline;
  expect(headline).toBe((await wholeSegments(db, id))[0]?.row.target_plain);
});

it('changes nothing when run again, or by two at once', async () => {
  const id = await seedArticle(db, seedBlocks(15));
  const both = await Promise.all([
    draftTranslation(scene.deps(), id, running),
    draftTranslation(scene.deps(), id, running),
  ]);
  expect(both.map(({ kind }) => kind).sort()).toEqual(['drafted', 'nothing']);
  expect(await draftTranslation(scene.deps(), id, running)).toEqual({ kind: 'nothing' });
  expect(engine.requests).toHaveLength(2);
  expect(await scene.drafts(id)).toHaveLength(15);
  await expectDrafted(scene, id, 15);
});

it('shows progress chunk by chunk while it drafts', async () => {
  const id = await seedArticle(db, seedBlocks(20));
  const seen: number[] = [];
  engine.always(async (request, response) => {
    seen.push((await scene.translation(id)).drafted);
    await answersWell()(request, response);
  });
  await draftTranslation(scene.deps(), id, running);
  expect(seen).toEqual([0, 12]);
});

it.each<[string, EngineBehaviour]>([
  ['missing ids', leavesOut(0, 4)],
  ['invented ids', invents({ only: true })],
  ['markup', marksUp],
  ['truncated JSON', truncated()],
  ['a refusal', refusesInWords],
  ['a filter', filtered],
  ['an unsupported response format', takesOnly('json_object')],
])('mends %s within the run', async (_name, fault) => {
  const id = await seedArticle(db, seedBlocks(6));
  engine.next(fault);
  expect(await draftTranslation(scene.deps(), id, running)).toEqual({ kind: 'drafted' });
  await expectDrafted(scene, id, 6);
});

it('finds an engine’s dialect once and remembers it', async () => {
  engine.always(takesOnly('json_object'));
  await draftTranslation(scene.deps(), await seedArticle(db, seedBlocks(2)), running);
  expect(await loadEngineProfile(db, engine.baseUrl, 'desk-model')).toMatchObject({
    jsonMode: 'object',
  });
  const before = engine.requests.length;
  await draftTranslation(scene.deps(), await seedArticle(db, seedBlocks(2)), running);
  expect(engine.requests).toHaveLength(before + 1);
});

it('hands over alone the segment that nothing could draft, and says so', async () => {
  const id = await seedArticle(db, seedBlocks(5));
  engine.always(
    answers((request) => ({
      segments: translated(request).segments.filter((segment) => segment.id !== 's03'),
    })),
  );
  expect(await draftTranslation(scene.deps(), id, running)).toEqual({ kind: 'drafted' });
  const segments = await wholeSegments(db, id);
  expect(segments.map(({ draft }) => draft?.origin)).toEqual([
    'machine',
    'machine',
    'not_drafted',
    'machine',
    'machine',
  ]);
  expect(segments[2]?.row).toMatchObject({
    target_plain: '',
    wants_draft: false,
    status: 'untouched',
  });
  expect((await scene.translation(id)).findings_block).toBeGreaterThan(0);
});

it('waits as told on 429, everybody with it, and spends no attempt', async () => {
  const [id, other] = [await seedArticle(db, seedBlocks(20)), await seedArticle(db, seedBlocks(1))];
  engine.next(answersWell(), busy('30'));
  const outcome = await draftTranslation(scene.deps(), id, running);
  expect(outcome).toEqual({ kind: 'later', ms: 30_000, why: 'engine_busy' });
  const row = await scene.translation(id);
  expect(row).toMatchObject({
    state: 'drafting',
    draft_attempts: 0,
    draft_lease_until: null,
    drafted: 12,
  });
  const wait = row.draft_next_at!.getTime() - Date.now();
  expect(wait).toBeGreaterThan(25_000);
  expect(await draftTranslation(scene.deps(), other, running)).toMatchObject({
    kind: 'later',
    why: 'engine_busy',
  });
  expect(engine.requests).toHaveLength(2);
  await scene.due(id);
  expect(await draftTranslation(scene.deps(), id, running)).toEqual({ kind: 'drafted' });
  await expectDrafted(scene, id, 20);
  expect((await scene.calls(id)).map((call) => call.outcome)).toEqual([
    'accepted',
    'wait',
    'accepted',
  ]);
});

it.each<[string, EngineBehaviour, string]>([
  ['401', unauthorised, 'unauthorised'],
  ['an exhausted quota', quotaExhausted, 'quota'],
])('pauses drafting on %s, says why, and goes on by itself', async (_name, fault, reason) => {
  const ids = [await seedArticle(db, seedBlocks(3)), await seedArticle(db, seedBlocks(3))];
  engine.always(fault);
  expect(await draftTranslation(scene.deps(), ids[0]!, running)).toMatchObject({
    why: 'engine_paused',
  });
  const status = await db.selectFrom('engine_status').selectAll().executeTakeFirstOrThrow();
  expect(status).toMatchObject({ paused_reason: reason });
  expect(status.paused_message).not.toMatch(/sk-/u);
  expect(status.retry_at!.getTime() - Date.now()).toBeGreaterThan(50_000);
  expect(await draftTranslation(scene.deps(), ids[1]!, running)).toMatchObject({
    why: 'engine_paused',
  });
  expect(engine.requests).toHaveLength(1);

  // A minute later one translation tries for all.
  await scene.due(ids[0]!);
  const tries = await Promise.all(ids.map((id) => draftTranslation(scene.deps(), id, running)));
  expect(tries.map(({ kind }) => kind)).toEqual(['later', 'later']);
  expect(engine.requests).toHaveLength(2);

  engine.always(answersWell());
  await scene.due(ids[0]!);
  await Promise.all(ids.map((id) => draftTranslation(scene.deps(), id, running)));
  for (const id of ids) await draftTranslation(scene.deps(), id, running);
  for (const id of ids) await expectDrafted(scene, id, 3);
  expect(await engineWait(db)).toEqual({ ms: 0, paused: false });
});

it.each<[string, EngineBehaviour, string]>([
  ['500', serverError, 'engine_server_error'],
  ['an HTML page', htmlError, 'engine_server_error'],
  ['dropped connections', resetsConnection, 'engine_unreachable'],
  ['hanging', hangs, 'engine_timeout'],
])(
  'tries again on %s, and after five times in vain gives it to people',
  async (_name, fault, code) => {
    const id = await seedArticle(db, seedBlocks(3));
    engine.always(fault);
    const waits: number[] = [];
    for (let attempt = 1; attempt <= 5; attempt += 1) {
      const outcome = await draftTranslation(scene.deps(150), id, running);
      if (outcome.kind === 'later') waits.push(outcome.ms);
      else expect(outcome).toEqual({ kind: 'failed', code });
      await scene.due(id);
    }
    expect(waits).toEqual([2_000, 8_000, 32_000, 128_000]);
    const row = await scene.translation(id);
    expect(row).toMatchObject({ state: 'failed', draft_wanted: false, failure: { code } });
    expect(await draftTranslation(scene.deps(), id, running)).toEqual({ kind: 'nothing' });
  },
);

it('counts only tries without progress', async () => {
  const id = await seedArticle(db, seedBlocks(13));
  await db.updateTable('translation').set({ draft_attempts: 4 }).where('id', '=', id).execute();
  engine.next(answersWell(), serverError);
  expect(await draftTranslation(scene.deps(), id, running)).toMatchObject({
    kind: 'later',
    ms: 2_000,
  });
});

it('fails at once on a request the engine will never take', async () => {
  const id = await seedArticle(db, seedBlocks(2));
  engine.always(refuses(400, { message: 'Nope.' }));
  expect(await draftTranslation(scene.deps(), id, running)).toEqual({
    kind: 'failed',
    code: 'engine_bad_request',
  });
  expect((await scene.translation(id)).failure?.message).toContain('Nope.');
});

it('gives up on an article that every worker died over', async () => {
  const id = await seedArticle(db, seedBlocks(2));
  for (let death = 1; death <= 5; death += 1) {
    expect(await claimDraft(db, id)).toMatchObject({ attempts: death });
    await scene.leaseRunsOut(id);
  }
  expect(await draftTranslation(scene.deps(), id, running)).toEqual({
    kind: 'failed',
    code: 'cut_short',
  });
});

it('goes on where a killed worker left off, asking for nothing twice', async () => {
  const id = await seedArticle(db, seedBlocks(30));
  engine.next(answersWell(), hangs);
  // Killed: nothing is handed back, the lease simply runs out.
  void draftTranslation(scene.deps(60_000), id, running).catch(() => undefined);
  while (engine.requests.length < 2) await new Promise((done) => setTimeout(done, 20));
  expect(await draftTranslation(scene.deps(), id, running)).toEqual({ kind: 'nothing' });
  await scene.leaseRunsOut(id);
  expect(await draftTranslation(scene.deps(), id, running)).toEqual({ kind: 'drafted' });
  await expectDrafted(scene, id, 30);
  const asked = engine.requests.map(({ segments }) => segments.length);
  expect(asked).toEqual([12, 12, 12, 6]);
  expect(engine.requests[2]?.assignment['previous']).toHaveLength(6);
});

it('hands the work back at once when the process stops', async () => {
  const id = await seedArticle(db, seedBlocks(2));
  engine.next(hangs);
  const stop = new AbortController();
  const drafting = draftTranslation(scene.deps(), id, stop.signal);
  while (engine.requests.length < 1) await new Promise((done) => setTimeout(done, 20));
  stop.abort();
  expect(await drafting).toEqual({ kind: 'later', ms: 0, why: 'stopping' });
  expect(await scene.translation(id)).toMatchObject({ draft_attempts: 0, draft_lease_until: null });
  expect(await claimDraft(db, id)).toMatchObject({ attempts: 1 });
});

it('keeps nothing of a run that another has overtaken', async () => {
  const id = await seedArticle(db, seedBlocks(3));
  engine.next(async (request, response) => {
    await db.updateTable('translation').set({ draft_run: 7 }).where('id', '=', id).execute();
    await answersWell()(request, response);
  });
  expect(await draftTranslation(scene.deps(), id, running)).toEqual({ kind: 'nothing' });
  expect(await scene.drafts(id)).toEqual([]);
  // What it took is taken all the same.
  expect(await scene.calls(id)).toMatchObject([
    { outcome: 'accepted', completion_tokens: expect.any(Number) },
  ]);
});
