import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { AxeBuilder } from '@axe-core/playwright';
import type { Role } from '@dragoman/shared/domain';
import {
  createTranslation,
  launchChromium,
  TEST_PASSWORD,
  type StoryPart,
  type TestPerson,
  type TestTranslation,
} from '@dragoman/shared/testing';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import type { DeskClient } from '../services/desk/src/testing/desk-client.js';
import { startDesk, type RunningDesk } from '../services/desk/src/testing/start-desk.js';

const pagesDir = fileURLToPath(new URL('../editor-ui/dist/', import.meta.url));

const story: readonly StoryPart[] = [
  {
    kind: 'headline',
    ar: 'الماء يعود إلى الأهوار',
    en: 'Water Returns to the Marshes of Iraq',
  },
  {
    kind: 'paragraph',
    ar: 'استيقظت أم حيدر فجر الثلاثاء على صوت جواميسها وهي تخوض في القصب.',
    en: 'Umm Haider woke up at dawn on Tuesday to the sound of her buffaloes wading in the reeds.',
  },
  {
    kind: 'paragraph',
    ar: 'وصل إلى الهور نحو ٣١٢ مليون متر مكعب من المياه، أي ٦٤٪ من سعته.',
    en: 'About 312 million cubic meters of water reached the marsh, or 46% of its capacity.',
  },
  {
    kind: 'paragraph',
    ar: 'ولم تردّ الوزارة على أسئلتنا حتى موعد نشر هذا التقرير.',
    en: 'The ministry had not answered our questions by the time of publication.',
  },
];

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

interface Seat {
  readonly person: TestPerson;
  readonly client: DeskClient;
  readonly context: BrowserContext;
}

async function seat(...roles: Role[]): Promise<Seat> {
  const { client, person } = await desk.signedIn(...roles);
  return { person, client, context: await seatOf(client) };
}

/** A browser in which somebody has signed in. */
async function seatOf(client: DeskClient): Promise<BrowserContext> {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    locale: 'en-GB',
    reducedMotion: 'reduce',
  });
  const cookies = client.cookie.split('; ').map((pair) => {
    const at = pair.indexOf('=');
    return { name: pair.slice(0, at), value: pair.slice(at + 1), url: desk.origin };
  });
  await context.addCookies(cookies);
  return context;
}

async function claimed(client: DeskClient): Promise<TestTranslation> {
  const translation = await createTranslation(desk.db, { parts: story });
  await client.call('command', { params: { id: translation.id, command: 'claim' }, json: {} });
  return translation;
}

async function openReview(context: BrowserContext, { id }: TestTranslation): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${desk.origin}/translations/${id}`);
  await english(page, 1).waitFor();
  return page;
}

const english = (page: Page, number: number) =>
  page.getByRole('textbox', { name: `English, segment ${number}`, exact: true });
const news = (page: Page) => page.locator('.status .news');
const isSaved = (page: Page) => news(page).getByText('Saved').waitFor();

async function stored(client: DeskClient, { id }: TestTranslation, number: number) {
  const { body } = await client.call('getTranslation', { params: { id } });
  return body.segments[number - 1].target as { plain: string; status: string; version: number };
}

async function writeElsewhere(
  client: DeskClient,
  at: TestTranslation,
  number: number,
  text: string,
) {
  const { version } = await stored(client, at, number);
  await client.call('saveSegment', {
    params: { id: at.id, segmentId: at.segmentIds[number - 1] ?? '' },
    headers: { 'If-Match': `"${version}"` },
    json: { paragraphs: [text], status: 'edited' },
  });
}

/** What Google Docs, a table and a page of code put on a clipboard: blank lines, hidden marks, cells. */
const pastedFromDocs =
  '<b style="font-weight:normal" id="docs-internal-guid-1"><p dir="ltr"><span>It said "no"\u2069 in the ' +
  "'90s.</span></p><br><table><tr><td>Water</td><td>64%</td></tr></table><br></b><pre>A note\nof theirs</pre>";

function pasteHtml(page: Page, html: string): Promise<void> {
  return page.evaluate(`{
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/html', ${JSON.stringify(html)});
    const paste = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
    document.activeElement.dispatchEvent(paste);
  }`);
}

describe('an editor at a draft', () => {
  it('types over the draft, sees the change, takes one back by key and confirms', async () => {
    const { client, context } = await seat('editor');
    const translation = await claimed(client);
    const page = await openReview(context, translation);
    await english(page, 2).click();
    await english(page, 2).fill(
      'Umm Haider woke at dawn on Tuesday to the sound of her buffalo wading in the reeds.',
    );
    await expect(page.locator('#s2 del').allInnerTexts()).resolves.toEqual(['up ', 'buffaloes']);
    await page.keyboard.press('Escape');
    await page.keyboard.press('n');
    await page.keyboard.press('r');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Control+Enter');
    await english(page, 3).and(page.locator(':focus')).waitFor();
    await isSaved(page);
    expect(await stored(client, translation, 2)).toMatchObject({
      plain:
        'Umm Haider woke up at dawn on Tuesday to the sound of her buffalo wading in the reeds.',
      status: 'confirmed',
    });
    await context.close();
  });

  it('mends what blocks with one key and can then submit', async () => {
    const { client, context } = await seat('editor');
    const translation = await claimed(client);
    const page = await openReview(context, translation);
    const submit = page.getByRole('button', { name: 'Submit for approval' });
    expect(await submit.getAttribute('aria-disabled')).toBe('true');
    await english(page, 3).click();
    await page.keyboard.press('Alt+Enter');
    await page.locator('#s3 .finding.block').waitFor({ state: 'detached' });
    await submit.click();
    await page.locator('.storyline .state', { hasText: 'In review' }).waitFor();
    expect((await stored(client, translation, 3)).plain).toContain('64% of its capacity');
    await context.close();
  });

  it('composes Arabic right beside a struck word, on one that was clicked, and over everything', async () => {
    const { client, context } = await seat('editor');
    const translation = await claimed(client);
    const page = await openReview(context, translation);
    await english(page, 4).click();
    await english(page, 4).fill('No answer had come by the time of publication.');
    await page.keyboard.press('Control+Home');
    const keyboard = await context.newCDPSession(page);
    const word = 'الوزارة';
    const compose = async () => {
      for (let length = 1; length <= word.length; length++)
        await keyboard.send('Input.imeSetComposition', {
          text: word.slice(0, length),
          selectionStart: length,
          selectionEnd: length,
        });
      await keyboard.send('Input.insertText', { text: word });
    };
    const texts = async () =>
      (await english(page, 4).locator(':scope > p > *, :scope > p').allTextContents()).join();
    await compose();
    await isSaved(page);
    expect(await texts()).toContain(word);
    await page.keyboard.press('Control+z');
    await expect(english(page, 4).textContent()).resolves.not.toContain(word);

    await english(page, 4).fill('Answered our questions by the time of publication.');
    await page.locator('#s4 del').first().click();
    await page.keyboard.type('Nobody had ');
    await page.locator('#s4 ins').getByText('Nobody').waitFor();
    await isSaved(page);
    expect((await stored(client, translation, 4)).plain).toBe(
      'Nobody had Answered our questions by the time of publication.',
    );
    await page.keyboard.press('Control+a');
    await compose();
    await expect(english(page, 4).textContent()).resolves.toBe(word);

    await page.keyboard.press('Control+a');
    await pasteHtml(page, pastedFromDocs);
    await isSaved(page);
    expect((await stored(client, translation, 4)).plain).toBe(
      'It said “no” in the ’90s.\nWater\n64%\nA note\nof theirs',
    );
    await context.close();
  });
});

describe('no keystroke is lost', () => {
  it('when the network is gone and the tab is closed in the middle of a word', async () => {
    const { client, context } = await seat('editor');
    const translation = await claimed(client);
    const page = await openReview(context, translation);
    await context.setOffline(true);
    await english(page, 2).click();
    await page.keyboard.press('Control+End');
    await page.keyboard.type(' They knew.');
    await news(page).getByText('Offline').waitFor();
    await page.keyboard.type(' The herd wa');
    await page.waitForTimeout(100);
    await page.close();
    await context.setOffline(false);
    const again = await openReview(context, translation);
    await again.locator('#s2').getByText('The herd wa').waitFor();
    await isSaved(again);
    expect((await stored(client, translation, 2)).plain).toMatch(/They knew\. The herd wa$/);
    await context.close();
  });

  it('when two people change different words of one segment', async () => {
    const [mine, theirs] = await Promise.all([seat('editor'), seat('editor')]);
    const translation = await claimed(mine.client);
    const page = await openReview(mine.context, translation);
    await english(page, 2).click();
    await page.keyboard.press('Control+Home');
    await writeElsewhere(
      theirs.client,
      translation,
      2,
      'Umm Haider woke up at dawn on Tuesday to the sound of her buffaloes wading through the reeds.',
    );
    await page.keyboard.type('Grandmother ');
    await page.locator('#s2 ins', { hasText: 'through' }).waitFor();
    await isSaved(page);
    expect((await stored(mine.client, translation, 2)).plain).toBe(
      'Grandmother Umm Haider woke up at dawn on Tuesday to the sound of her buffaloes wading through the reeds.',
    );
    await Promise.all([mine.context.close(), theirs.context.close()]);
  });

  it('when two people change the same words, also after a reload', async () => {
    const [mine, theirs] = await Promise.all([seat('editor'), seat('editor')]);
    const translation = await claimed(mine.client);
    const page = await openReview(mine.context, translation);
    await english(page, 1).click();
    await writeElsewhere(theirs.client, translation, 1, 'The marshes fill again');
    await english(page, 1).fill('Water is back in the marshes');
    await news(page).getByText('Conflict in 1').waitFor();
    await page.reload();
    await news(page).getByText('Conflict in 1').waitFor();
    const panel = page.locator('#s1 .conflict');
    await expect(panel.textContent()).resolves.toContain('fill again');
    await panel.getByRole('button', { name: 'Keep mine' }).click();
    await panel.waitFor({ state: 'detached' });
    await isSaved(page);
    expect((await stored(mine.client, translation, 1)).plain).toBe('Water is back in the marshes');
    await Promise.all([mine.context.close(), theirs.context.close()]);
  });

  it('when the session ends, or the story goes on, under the hands of somebody who types', async () => {
    const { client, context, person } = await seat('editor');
    const translation = await claimed(client);
    const page = await openReview(context, translation);
    await english(page, 4).click();
    await page.keyboard.press('Control+End');
    await desk.db.deleteFrom('session').where('userId', '=', person.id).execute();
    await page.keyboard.type(' Nor');
    await news(page).getByText('Signed out').waitFor();
    await page.keyboard.type(' has anyone since.');
    await news(page).getByRole('button', { name: 'Sign in' }).click();
    await page.locator('#email').fill(person.email);
    await page.locator('input[type=password]').fill(TEST_PASSWORD);
    await page.keyboard.press('Enter');
    await page.locator('#s4').getByText('Nor has anyone since.').waitFor();
    await isSaved(page);

    const other = await seat('editor');
    await writeElsewhere(
      other.client,
      translation,
      3,
      'It holds 312 million cubic metres, 64% of it.',
    );
    await english(page, 4).click();
    await page.keyboard.press('Control+End');
    await page.keyboard.type(' And');
    await other.client.does(translation.id, 'submit');
    await news(page).getByText('Not saved in 4').waitFor();
    await page.keyboard.type(' still no word.');
    await page.locator('#s4 ins').getByText('And still no word.').waitFor();
    await Promise.all([context.close(), other.context.close()]);
  });
});

describe('an approver', () => {
  it('reads the risks, attests and approves exactly what was seen; the editor may not', async () => {
    const editor = await seat('editor', 'approver');
    const translation = await claimed(editor.client);
    await writeElsewhere(
      editor.client,
      translation,
      3,
      'About 312 million cubic metres of water reached the marsh, or 64% of its capacity.',
    );
    await editor.client.call('command', {
      params: { id: translation.id, command: 'submit' },
      json: {},
    });
    const own = await editor.context.newPage();
    await own.goto(`${desk.origin}/translations/${translation.id}/approve`);
    await own.getByText('You made the last change.', { exact: false }).waitFor();

    const approver = await seat('approver');
    const page = await approver.context.newPage();
    await page.goto(`${desk.origin}/translations/${translation.id}/approve`);
    await page.getByRole('heading', { level: 1, name: /Nothing blocks/ }).waitFor();
    await page.goto(`${desk.origin}/approval`);
    await editor.client.does(translation.id, 'recall');
    await writeElsewhere(editor.client, translation, 4, 'The ministry has not answered us.');
    await editor.client.does(translation.id, 'submit');

    // What was seen is known at the desk: another computer of theirs shows what changed, and only that.
    const elsewhere = await seatOf(approver.client);
    const there = await elsewhere.newPage();
    await there.goto(`${desk.origin}/translations/${translation.id}/approve`);
    await there.getByRole('button', { name: 'Since you looked 1' }).click();
    await there.getByText('One segment changed since you looked').waitFor();
    const told = (await there.locator('.risk ins').allInnerTexts()).map(
      (text) => text.split('\n')[1],
    );
    expect(told).toEqual(['has', 'us']);
    await editor.client.does(translation.id, 'recall');
    await writeElsewhere(editor.client, translation, 4, 'Nobody has answered us.');
    await editor.client.does(translation.id, 'submit');
    await there.getByRole('button', { name: 'Show what changed' }).click();
    await there.getByText('One segment changed while you were reading').waitFor();
    await elsewhere.close();

    await page.goto(`${desk.origin}/translations/${translation.id}/approve`);
    await page.getByRole('heading', { level: 1, name: /Nothing blocks/ }).waitFor();
    await page.getByLabel('Later', { exact: true }).check();
    const approve = page.getByRole('button', { name: 'Approve', exact: true });
    expect(await approve.getAttribute('aria-disabled')).toBe('true');
    for (const tick of await page.locator('.ticks input').all()) await tick.check();
    await approve.click();
    await page.getByRole('heading', { level: 1, name: /Approved/ }).waitFor();
    await Promise.all([editor.context.close(), approver.context.close()]);
  });

  it('returns a story with a note on the words that were selected', async () => {
    const editor = await seat('editor');
    const translation = await claimed(editor.client);
    await writeElsewhere(
      editor.client,
      translation,
      3,
      'It holds 312 million cubic metres, 64% of it.',
    );
    await editor.client.call('command', {
      params: { id: translation.id, command: 'submit' },
      json: {},
    });
    const approver = await seat('approver');
    const page = await approver.context.newPage();
    await page.goto(`${desk.origin}/translations/${translation.id}/approve`);
    await page.getByRole('button', { name: 'Whole story' }).click();
    await page.locator('[data-number="4"] p').selectText();
    await page.getByRole('button', { name: /^Note on/ }).click();
    await page.getByLabel('Your note').fill('Did they answer since?');
    await page.getByRole('button', { name: 'Add' }).click();
    await page.getByRole('button', { name: 'Return with 1 note' }).click();
    await page.locator('.storyline .state', { hasText: 'Editing' }).waitFor();
    const review = await openReview(editor.context, translation);
    await review.locator('#s4').getByText('Did they answer since?').waitFor();
    await Promise.all([editor.context.close(), approver.context.close()]);
  });
});

describe('for everyone', () => {
  it.each(['en', 'ar'])('the pages are free of what axe can find, in %s', async (language) => {
    const { client, context } = await seat('editor', 'approver');
    const translation = await claimed(client);
    await context.addInitScript(`localStorage.setItem('dragoman.language', '${language}')`);
    for (const address of ['', '/approve']) {
      const page = await context.newPage();
      await page.goto(`${desk.origin}/translations/${translation.id}${address}`);
      await page.locator('.row').first().waitFor();
      if (address === '') await page.locator('#s2 .field').click();
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    }
    await context.close();
  });
});
