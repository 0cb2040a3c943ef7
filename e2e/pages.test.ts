import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { AxeBuilder } from '@axe-core/playwright';
import type { BrowserContext, Locator, Page } from 'playwright-core';
import {
  demonstrationPassword,
  openDemonstration,
  type Demonstration,
} from './pages/open-demonstration.js';
import { pageStates, type PageState } from './pages/page-states.js';

const built = fileURLToPath(new URL('../editor-ui/dist/index.html', import.meta.url));
const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

let demonstration: Demonstration;
const seats = new Map<PageState['who'], Promise<BrowserContext>>();
const windows = new Map<PageState['who'], Page>();

beforeAll(async () => {
  if (!existsSync(built)) throw new Error('The pages are not built: npm run build');
  demonstration = await openDemonstration();
}, 90_000);
afterAll(() => demonstration?.close());

async function windowOf({ who, path }: PageState): Promise<Page> {
  const seat =
    seats.get(who) ??
    (who === 'reader'
      ? demonstration.browser.newContext({ reducedMotion: 'reduce' })
      : demonstration.seat(who));
  seats.set(who, seat);
  const page = windows.get(who) ?? (await (await seat).newPage());
  windows.set(who, page);
  const address = path?.replace(
    /\{([\w-]+)\}/g,
    (_, id: string) => demonstration.ids.get(id) ?? id,
  );
  if (address !== undefined) await page.goto(`${demonstration.origin}${address}`);
  return page;
}

async function wrongs(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode(true)
    .options({ resultTypes: ['violations'] })
    .withTags(standards)
    .analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, any, all }) => `${id}: ${html} ${(any[0] ?? all[0])?.message ?? ''}`),
  );
}

/** The other language is a matter of the page, not of the address: no state is lost in turning. */
async function turn(page: Page, language: 'en' | 'ar'): Promise<void> {
  if ((await page.locator('html').getAttribute('lang')) === language) return;
  await page.locator(`.folio button[lang="${language}"]`).dispatchEvent('click');
  await page.locator(`html[lang="${language}"]`).waitFor();
}

describe('what axe can find is found nowhere, in either language and by day or night', () => {
  it.each(pageStates.map((state) => [state.name, state] as const))(
    '%s',
    async (_name, state) => {
      const page = await windowOf(state);
      await page.locator(state.shows).first().waitFor();
      await state.act?.(page);
      const byDay = await wrongs(page);
      const speaksArabic = (await page.locator('.folio').count()) > 0;
      // Each language and each scheme is seen once; neither changes what the other does.
      if (speaksArabic) await turn(page, 'ar');
      await page.emulateMedia({ colorScheme: 'dark' });
      const byNight = await wrongs(page);
      if (speaksArabic) await turn(page, 'en');
      await page.emulateMedia({ colorScheme: 'light' });
      expect({ byDay, byNight }).toEqual({ byDay: [], byNight: [] });
    },
    120_000,
  );
});

describe('without a mouse', () => {
  async function signedIn(who: string): Promise<Page> {
    const context = await demonstration.browser.newContext({ reducedMotion: 'reduce' });
    const page = await context.newPage();
    await page.goto(demonstration.origin);
    await page.locator('#email:focus').waitFor();
    await page.keyboard.type(`${who}@desk.local`);
    await page.keyboard.press('Tab');
    await page.keyboard.type(demonstrationPassword);
    await page.keyboard.press('Enter');
    await page.locator('[data-row]').first().waitFor();
    return page;
  }

  async function walkTo(page: Page, key: string, target: Locator): Promise<void> {
    await target.waitFor();
    const here = target.and(page.locator(':focus'));
    for (let steps = 0; steps < 120 && (await here.count()) === 0; steps++)
      await page.keyboard.press(key);
    if ((await here.count()) === 0) throw new Error(`${key} never comes to ${target.toString()}`);
  }

  it('an editor takes, revises, confirms and submits; an approver approves and publishes', async () => {
    const desk = await signedIn('editor');
    await walkTo(desk, 'j', desk.getByRole('link', { name: /^Port of Tyre/ }));
    await desk.keyboard.press('c');
    await desk.locator('#s1').waitFor();
    await desk.keyboard.press('Control+u');
    await desk.locator('#s1 .field:focus').waitFor();
    await desk.keyboard.press('Control+a');
    await desk.keyboard.type('Tyre port shut as cargo ship runs aground');
    for (const row of await desk.locator('.row[id]').all()) {
      await row.and(desk.locator('.is-active')).waitFor();
      await desk.keyboard.press('Control+Enter');
    }
    await desk.getByText(/\b(\d+) of \1 confirmed/).waitFor();
    await desk.keyboard.press('Escape');
    const submit = desk.getByRole('button', { name: 'Submit for approval' });
    await walkTo(desk, 'Shift+Tab', submit);
    await desk.keyboard.press('Enter');
    await desk.locator('.storyline .state', { hasText: 'In review' }).waitFor();

    const approver = await signedIn('approver');
    await walkTo(approver, 'Tab', approver.getByRole('link', { name: 'Approval', exact: true }));
    await approver.keyboard.press('Enter');
    await approver.getByRole('heading', { level: 1, name: /for approval/ }).waitFor();
    await walkTo(approver, 'j', approver.getByRole('link', { name: /^Tyre port shut/ }));
    await approver.keyboard.press('Enter');
    await approver.locator('.ticks input').first().waitFor();
    for (const tick of await approver.locator('.ticks input').all()) {
      await walkTo(approver, 'Tab', tick);
      await approver.keyboard.press('Space');
    }
    await approver.keyboard.press('Control+Enter');
    await approver.getByRole('heading', { level: 1, name: 'It is live.' }).waitFor();
    const reader = await approver.context().newPage();
    await reader.goto(`${demonstration.origin}/edition`);
    await reader
      .getByRole('heading', { name: 'Tyre port shut as cargo ship runs aground' })
      .waitFor();
  }, 60_000);
});
