import { setTimeout as sleep } from 'node:timers/promises';
import { createTranslation } from '@dragoman/shared/testing';
import type { DeskClient } from '../testing/desk-client.js';
import { startDesk, type RunningDesk } from '../testing/start-desk.js';

let desk: RunningDesk;
let admin: DeskClient;
let editor: DeskClient;
beforeAll(async () => {
  desk = await startDesk();
  ({ client: admin } = await desk.signedIn('admin'));
  ({ client: editor } = await desk.signedIn('editor'));
});
afterAll(() => desk.stop());

const parts = [
  { kind: 'headline', ar: 'حواس في القاهرة', en: 'Hawass in Cairo' },
  { kind: 'paragraph', ar: 'وقال زاهي حواس إنه سعيد.', en: 'Zahi Hawass said he was happy.' },
  { kind: 'paragraph', ar: 'ثم غادر حواس القاهرة.', en: 'Then Hawass left left Cairo.' },
] as const;

const viewOf = async (id: string) => (await editor.call('getTranslation', { params: { id } })).body;

const put = async (levels: object, basedOn?: number) =>
  admin.call('putCheckSettings', {
    json: { levels },
    headers: { 'If-Match': `"${basedOn ?? (await versionNow())}"` },
  });
const versionNow = async (): Promise<number> =>
  (await admin.call('getCheckSettings', {})).body.version;

interface Told {
  readonly kind: string;
  readonly severity: string;
}
const told = (segment: { findings: readonly Told[] }) =>
  segment.findings.map(({ kind, severity }) => `${kind} ${severity}`);

it('lets an admin weigh a check, and counts the stories in hand anew', async () => {
  const story = await createTranslation(desk.db, { parts });
  const findings = async () => (await viewOf(story.id)).findings;
  const before = await findings();
  expect((await put({ doubled_word: 'block' })).status).toBe(200);
  // Stories are counted after the answer.
  for (let look = 0; look < 100 && (await findings()).block === before.block; look += 1)
    await sleep(50);
  expect(await findings()).toMatchObject({ block: before.block + 1, warn: before.warn - 1 });
  const { segments } = await viewOf(story.id);
  expect(told(segments[2])).toContain('doubled_word block');
  await put({ doubled_word: 'off' });
  expect(told((await viewOf(story.id)).segments[2])).not.toContain('doubled_word block');
  const read = await editor.call('getCheckSettings', {});
  expect(read.body.checks.find((each: Told) => each.kind === 'doubled_word')).toMatchObject({
    level: 'off',
    own: ['warn'],
  });
  await put({});
});

it('keeps the checks that guard publication, and lets nobody but an admin set any', async () => {
  expect((await put({ empty_target: 'off' })).status).toBe(422);
  const denied = await editor.call('putCheckSettings', { json: { levels: {} } });
  expect(denied.status).toBe(403);
});

it('lets one of several who started from the same weights win, and shows the others what stands', async () => {
  const start = await versionNow();
  const kinds = ['doubled_word', 'number_value', 'name_variant'];
  const answers = await Promise.all(kinds.map((kind) => put({ [kind]: 'advise' }, start)));
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 412, 412]);
  const won = answers.findIndex(({ status }) => status === 200);
  for (const { body } of answers.filter(({ status }) => status === 412)) {
    expect(body.code).toBe('stale_setting');
    expect(body.theirs).toEqual(answers[won]?.body);
  }
  const levels = (await admin.call('getCheckSettings', {})).body.checks.filter(
    ({ level }: { level: string | null }) => level !== null,
  );
  expect(levels.map(({ kind }: Told) => kind)).toEqual([kinds[won]]);
  const blind = await admin.call('putCheckSettings', { json: { levels: {} } });
  expect([blind.status, blind.body.code]).toEqual([428, 'precondition_required']);
  await put({});
});

it('sees in one segment what changed in another', async () => {
  const story = await createTranslation(desk.db, { parts });
  await editor.does(story.id, 'claim');
  const [, , third] = story.segmentIds;
  const saved = await editor.save(story.id, third!, 1, { paragraphs: ['Then Hawas left Cairo.'] });
  expect(told(saved.body.segment)).toContain('name_variant warn');
  const view = await viewOf(story.id);
  expect(view.findings.warn).toBeGreaterThan(0);
  const [finding] = view.segments[2].findings.filter((each: Told) => each.kind === 'name_variant');
  const dismissed = await editor.call('dismissFinding', {
    params: { id: story.id, segmentId: third!, findingId: finding.id },
    json: { reason: 'His own spelling.' },
  });
  expect(dismissed.status).toBe(200);
  expect(told((await viewOf(story.id)).segments[2])).not.toContain('name_variant warn');
});
