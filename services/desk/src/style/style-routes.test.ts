import { DEFAULT_STYLE_SHEET } from '@dragoman/shared/domain';
import type { DeskClient } from '../testing/desk-client.js';
import { startDesk, type RunningDesk } from '../testing/start-desk.js';

let desk: RunningDesk;
let admin: DeskClient;
beforeAll(async () => {
  desk = await startDesk();
  ({ client: admin } = await desk.signedIn('admin'));
});
afterAll(() => desk.stop());

const put = (sheet: object, basedOn: number, note?: string) =>
  admin.call('putStyleSheet', { json: { sheet, basedOn, note } });
const list = async (client = admin) => (await client.call('listStyleSheets')).body.items;

it('starts from a style of its own, grows by versions that stay, and restores an old one as a new one', async () => {
  expect(await list()).toMatchObject([{ version: 0, sheet: DEFAULT_STYLE_SHEET, by: null }]);
  const american = { ...DEFAULT_STYLE_SHEET, spelling: 'american', rules: ['Gulf, no adjective.'] };
  const made = await put(american, 0, 'For the US edition');
  expect(made.body).toMatchObject({ version: 1, note: 'For the US edition' });
  expect(made.body.told).toContain('Gulf, no adjective.');
  expect((await put(DEFAULT_STYLE_SHEET, 1, 'Restored version 0')).body.version).toBe(2);
  const items = await list();
  expect(items.map(({ version }: { version: number }) => version)).toEqual([2, 1, 0]);
  expect(items[1]).toMatchObject({ sheet: american, by: { name: 'admin' } });
  const rewrite = desk.db.updateTable('style_sheet').set({ note: 'x' }).execute();
  await expect(rewrite).rejects.toThrow('append-only');
});

it('lets one of several who started from the same version win, and tells the others', async () => {
  const [{ version }] = await list();
  const answers = await Promise.all([1, 2, 3].map(() => put(DEFAULT_STYLE_SHEET, version)));
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
  const refused = answers.find(({ status }) => status === 409);
  expect(refused?.body.code).toBe('stale_version');
});

it('is for the desk to read and for an admin to set', async () => {
  const { client: editor } = await desk.signedIn('editor');
  expect((await list(editor)).length).toBeGreaterThan(0);
  const json = { sheet: DEFAULT_STYLE_SHEET, basedOn: 0 };
  expect((await editor.call('putStyleSheet', { json })).status).toBe(403);
  const bad = await put({ ...DEFAULT_STYLE_SHEET, rules: ['a\nb'] }, 0);
  expect([bad.status, bad.body.errors[0].field]).toEqual([422, 'sheet.rules.0']);
});
