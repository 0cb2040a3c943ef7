import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { AxeBuilder } from '@axe-core/playwright';
import type { Role } from '@dragoman/shared/domain';
import { createTranslation, launchChromium, type TestTranslation } from '@dragoman/shared/testing';
import type { Browser, Page } from 'playwright-core';
import type { DeskClient } from '../services/desk/src/testing/desk-client.js';
import { startDesk, type RunningDesk } from '../services/desk/src/testing/start-desk.js';

const pagesDir = fileURLToPath(new URL('../editor-ui/dist/', import.meta.url));

interface Seat {
  readonly client: DeskClient;
  readonly page: Page;
  readonly personId: string;
}

let desk: RunningDesk;
let browser: Browser;
beforeAll(async () => {
  if (!existsSync(pagesDir)) throw new Error('The pages are not built: npm run build');
  [desk, browser] = await Promise.all([startDesk({}, { pagesDir }), launchChromium()]);
}, 90_000);
afterAll(async () => {
  await browser?.close();
  await desk?.stop();
});

async function seat(name: string, locale: string, ...roles: Role[]): Promise<Seat> {
  const { client, person } = await desk.signedIn(...roles);
  await desk.db.updateTable('user').set({ name }).where('id', '=', person.id).execute();
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    locale,
    reducedMotion: 'reduce',
  });
  await context.addCookies(
    client.cookie.split('; ').map((pair) => {
      const at = pair.indexOf('=');
      return { name: pair.slice(0, at), value: pair.slice(at + 1), url: desk.origin };
    }),
  );
  return { client, page: await context.newPage(), personId: person.id };
}

const english = ({ page }: Seat, number: number) =>
  page.getByRole('textbox', { name: `English, segment ${number}`, exact: true });
const margin = ({ page }: Seat, number: number) => page.locator(`#m${number}`);
const isSaved = ({ page }: Seat) => page.locator('.status .news').getByText('Saved').waitFor();
const open = ({ page }: Seat, { id }: TestTranslation) =>
  page.goto(`${desk.origin}/translations/${id}`);

async function plainOf({ client }: Seat, { id }: TestTranslation, number: number) {
  const { body } = await client.call('getTranslation', { params: { id } });
  return body.segments[number - 1].target.plain as string;
}

async function axe({ page }: Seat): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
}

/** A busy machine: whatever a page puts off to the next frame comes after the letters of a quick hand. */
const framesComeLate = `window.requestAnimationFrame = (frame) => setTimeout(() => frame(performance.now()), 50);`;

it('lets two editors see, relieve, name and ask, and the Arabic edition answer, all live', async () => {
  const [hala, omar, rana] = await Promise.all([
    seat('Hala Sayegh', 'en-GB', 'editor'),
    seat('Omar Farah', 'en-GB', 'editor', 'approver'),
    seat('رنا السلطاني', 'ar', 'submitter'),
  ]);
  const story = await createTranslation(desk.db, { submittedBy: rana.personId });
  await hala.client.does(story.id, 'claim');

  // Presence: the second to come sees who types where, and the first sees them come.
  await open(hala, story);
  await english(hala, 2).click();
  await hala.page.keyboard.type('Hala writes: ');
  await isSaved(hala);
  await open(omar, story);
  await omar.page.getByText('Hala Sayegh (typing in 2)').waitFor();
  await hala.page.getByText('Also here: Omar Farah').waitFor();
  await margin(omar, 2).getByText('Hala Sayegh is typing here.').waitFor();

  // Takeover: words not sent yet survive it, and their writer finds them again.
  await hala.page.context().setOffline(true);
  await english(hala, 2).fill('Words that the network kept from going out.');
  await hala.page.waitForTimeout(200);
  await margin(omar, 2).getByRole('button', { name: 'Take over' }).click();
  await english(omar, 2).click();
  await english(omar, 2).fill('Omar took this segment and wrote it anew.');
  await isSaved(omar);
  await hala.page.context().setOffline(false);
  await margin(hala, 2).getByText('Omar Farah took this over').waitFor({ timeout: 20_000 });
  await hala.page.getByRole('button', { name: 'Keep mine' }).waitFor();
  await hala.page.getByRole('button', { name: 'Take theirs' }).click();
  await isSaved(hala);
  expect(await plainOf(hala, story, 2)).toBe('Omar took this segment and wrote it anew.');
  const kept = margin(hala, 2).locator('.recovered');
  await kept.getByText('Words that the network kept from going out.').waitFor();
  expect(await axe(hala)).toEqual([]);
  await kept.getByRole('button', { name: 'Put them back' }).click();
  await isSaved(hala);
  await kept.waitFor({ state: 'detached' });
  expect(await plainOf(omar, story, 2)).toBe('Words that the network kept from going out.');

  // A comment that names somebody by the keyboard alone, and reaches them at once.
  await english(omar, 3).click();
  await omar.page.getByRole('button', { name: 'Comment', exact: true }).click();
  await omar.page.getByRole('textbox', { name: 'Your comment' }).pressSequentially('Look, @say');
  await omar.page.getByRole('option', { name: 'Hala Sayegh' }).waitFor();
  await omar.page.evaluate(framesComeLate);
  await omar.page.keyboard.press('Enter');
  await omar.page.keyboard.type('please', { delay: 25 });
  await omar.page.keyboard.press('Control+Enter');
  const bell = hala.page.getByRole('button', { name: 'Notifications 2' });
  await bell.click();
  await hala.page.getByText('Omar Farah named you').waitFor();
  await hala.page.getByText('Look, @Hala Sayegh please').first().waitFor();
  expect(await axe(hala)).toEqual([]);
  await hala.page.keyboard.press('Escape');

  // A question, answered in Arabic on the submitter’s page, arrives beside its segment.
  await rana.page.goto(`${desk.origin}/submit`);
  await english(hala, 2).click();
  await margin(hala, 2).getByRole('button', { name: 'Ask the Arabic edition…' }).click();
  await hala.page.getByRole('textbox', { name: 'Your question' }).fill('هل الحافلات مستأجَرة؟');
  await hala.page.keyboard.press('Control+Enter');
  await hala.page.getByText('1 question to the Arabic edition is open').waitFor();
  await rana.page.getByText('سؤال واحد ينتظرك').waitFor();
  await rana.page.getByText('أعلنت وزارة النقل اليوم').waitFor();
  await rana.page.getByRole('button', { name: /^الإجابة/ }).click();
  await rana.page.getByRole('textbox', { name: 'إجابتك' }).fill('بل اشترتها الوزارة.');
  expect(await axe(rana)).toEqual([]);
  await rana.page.keyboard.press('Control+Enter');
  await margin(hala, 2).getByText('بل اشترتها الوزارة.').waitFor();
  await hala.page.getByText('is open').waitFor({ state: 'detached' });

  // The queue: stories chosen by key and given away at once; a narrowing kept and found again.
  const ready = [await createTranslation(desk.db), await createTranslation(desk.db)];
  await omar.page.goto(`${desk.origin}/?view=ready`);
  await omar.page.locator(`[data-row="${ready[1]?.id}"]`).waitFor();
  for (const key of ['j', 'Shift+J']) await omar.page.keyboard.press(key);
  await omar.page.getByText('2 stories selected.').waitFor();
  await omar.page.keyboard.press('a');
  await omar.page.getByLabel('Give to').selectOption({ label: 'Hala Sayegh' });
  await omar.page.getByRole('button', { name: 'Give', exact: true }).click();
  await omar.page.getByText('2 stories given.').waitFor();
  await hala.page.getByRole('button', { name: /^Notifications [3-9]/ }).waitFor();
  await omar.page.getByRole('button', { name: 'Keep this view' }).click();
  await omar.page.getByRole('textbox', { name: 'Name of the view' }).fill('To give away');
  await omar.page.keyboard.press('Enter');
  await omar.page.getByRole('link', { name: /^To give away 0/ }).waitFor();
  expect(await axe(omar)).toEqual([]);
  await omar.page.getByRole('link', { name: /^All open/ }).click();
  await omar.page.getByRole('button', { name: 'العربية' }).click();
  await omar.page.getByRole('link', { name: /^كل المفتوح/ }).waitFor();
  expect(await axe(omar)).toEqual([]);
}, 90_000);
