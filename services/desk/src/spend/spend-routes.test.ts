import { createTranslation } from '@dragoman/shared/testing';
import type { DeskClient } from '../testing/desk-client.js';
import { startDesk, type RunningDesk } from '../testing/start-desk.js';

const noon = new Date('2026-11-23T12:00:00Z');
let desk: RunningDesk;
let admin: DeskClient;
beforeAll(async () => {
  desk = await startDesk({ ENGINE_PRICES: 'big=2/0.5/8, own=1/1/1' }, { now: () => noon });
  ({ client: admin } = await desk.signedIn('admin'));
});
afterAll(() => desk.stop());

const settings = (perDay: number | null) => ({
  currency: 'EUR',
  prices: [{ model: 'own', prompt: 3, cached: 1, completion: 9 }],
  budget: { perDay, perMonth: null, warnAt: 0.8 },
});

const put = async (json: object, basedOn?: number) =>
  admin.call('putSpendSettings', {
    json,
    headers: { 'If-Match': `"${basedOn ?? (await versionNow())}"` },
  });
const versionNow = async (): Promise<number> => (await admin.call('getSpend')).body.version;

async function spend(translationId: string, at: Date, more: object): Promise<void> {
  const call = {
    ...{ run: 1, prompt_version: 'p', request_id: null, finish_reason: 'stop' },
    ...{ outcome: 'accepted', segments: 3, milliseconds: 900, engine: 'e', model: 'big' },
    ...{ prompt_tokens: 1_000, cached_tokens: 400, completion_tokens: 100, cost_micros: 1_500_000 },
  };
  await desk.db
    .insertInto('engine_call')
    .values({ ...call, translation_id: translationId, created_at: at, ...more })
    .execute();
}

it('sums what was spent by day and model, and says how the budget stands', async () => {
  const { id } = await createTranslation(desk.db);
  await spend(id, new Date('2026-11-22T23:59:59Z'), {});
  await spend(id, noon, {});
  await spend(id, noon, { estimated: true, cost_micros: 200_000 });
  await spend(id, noon, { model: 'other', cost_micros: null });
  expect((await put(settings(2))).body.budget).toMatchObject({
    ...{ currency: 'EUR', period: 'day', limitMicros: 2_000_000, spentMicros: 1_700_000 },
    ...{ warns: true, renewsAt: '2026-11-24T00:00:00.000Z' },
  });
  const { body } = await admin.call('getSpend');
  expect(body.days).toMatchObject([
    { day: '2026-11-23', model: 'big', calls: 2, costMicros: 1_700_000, estimated: 1 },
    {
      day: '2026-11-23',
      model: 'other',
      calls: 1,
      costMicros: 0,
      unpriced: 1,
      promptTokens: 1_000,
    },
    { day: '2026-11-22', model: 'big', calls: 1, cachedTokens: 400 },
  ]);
  expect(body.environmentPrices.map(({ model }: { model: string }) => model)).toEqual([
    'big',
    'own',
  ]);
  const one = await admin.call('getSpend', { query: { from: '2026-11-22', to: '2026-11-22' } });
  expect(one.body.days).toHaveLength(1);
  const wrong = await admin.call('getSpend', { query: { from: '2026-11-23', to: '2026-11-22' } });
  expect(wrong.body.code).toBe('invalid_request');
  expect((await admin.call('me')).body.engine.budget.warns).toBe(true);
});

it('warns of a month that is nearly spent, though the day has less left', async () => {
  const budget = { perDay: 5, perMonth: 60, warnAt: 0.8 };
  const { id } = await createTranslation(desk.db);
  await spend(id, new Date('2026-11-03T12:00:00Z'), { cost_micros: 50_000_000 });
  await put({ ...settings(null), budget });
  const told = (await admin.call('me')).body.engine.budget;
  expect(told).toMatchObject({ period: 'month', warns: true, limitMicros: 60_000_000 });
});

it('lets drafting go on at once when the budget is raised above what is spent, and not before', async () => {
  const { id } = await createTranslation(desk.db, { state: 'queued' });
  const pause = { paused_reason: 'budget', paused_message: 'Spent.', paused_at: noon };
  await desk.db.updateTable('engine_status').set(pause).execute();
  await put(settings(1.6));
  expect((await admin.call('getEngine')).body.paused.reason).toBe('budget');
  expect(desk.enqueued).not.toContain(id);
  await put(settings(5));
  expect((await admin.call('getEngine')).body.paused).toBeNull();
  expect(desk.enqueued).toContain(id);
  const { client: editor } = await desk.signedIn('editor');
  expect((await editor.call('putSpendSettings', { json: settings(9) })).status).toBe(403);
});

it('lets one of several who started from the same settings win, and shows the others what stands', async () => {
  const start = await versionNow();
  const answers = await Promise.all([3, 4, 6].map((perDay) => put(settings(perDay), start)));
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 412, 412]);
  const won = answers.find(({ status }) => status === 200);
  const standing = (await admin.call('getSpend')).body;
  expect(standing.settings).toEqual(won?.body.settings);
  for (const { body } of answers.filter(({ status }) => status === 412))
    expect([body.code, body.theirs.settings, body.theirs.version]).toEqual([
      'stale_setting',
      standing.settings,
      start + 1,
    ]);
  expect((await put(settings(7), start + 1)).body.settings.budget.perDay).toBe(7);
  const blind = await admin.call('putSpendSettings', { json: settings(9) });
  expect([blind.status, blind.body.code]).toEqual([428, 'precondition_required']);
});

it('asks the workers at once when somebody resumes the engine', async () => {
  const { id } = await createTranslation(desk.db, { state: 'queued' });
  const later = { draft_next_at: new Date(Date.now() + 3_600_000) };
  await desk.db.updateTable('translation').set(later).where('id', '=', id).execute();
  await admin.call('resumeEngine', { json: {} });
  expect(desk.enqueued).toContain(id);
});
