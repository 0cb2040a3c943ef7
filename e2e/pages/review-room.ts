import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Role } from '@dragoman/shared/domain';
import {
  createTranslation,
  launchChromium,
  type StoryPart,
  type TestPerson,
  type TestTranslation,
} from '@dragoman/shared/testing';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import type { DeskClient } from '../../services/desk/src/testing/desk-client.js';
import { startDesk, type RunningDesk } from '../../services/desk/src/testing/start-desk.js';

const pagesDir = fileURLToPath(new URL('../../editor-ui/dist/', import.meta.url));

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

/** Somebody at the desk: what they say by program, and a browser in which they are signed in. */
export interface Seat {
  readonly person: TestPerson;
  readonly client: DeskClient;
  readonly context: BrowserContext;
}

/** A desk with its pages and a browser to sit at them. */
export interface ReviewRoom {
  readonly desk: RunningDesk;
  seat(...roles: Role[]): Promise<Seat>;
  /** Another browser of somebody who has signed in. */
  seatOf(client: DeskClient): Promise<BrowserContext>;
  /** A story of four segments that somebody has claimed; the third has a finding that blocks. */
  claimed(client: DeskClient): Promise<TestTranslation>;
  openReview(context: BrowserContext, story: TestTranslation): Promise<Page>;
  close(): Promise<void>;
}

/** openReviewRoom starts a desk on a database of its own and a browser. */
export async function openReviewRoom(): Promise<ReviewRoom> {
  if (!existsSync(pagesDir)) throw new Error('The pages are not built: npm run build');
  const [desk, browser] = await Promise.all([startDesk({}, { pagesDir }), launchChromium()]);
  const seatOf = (client: DeskClient) => seatedAt(browser, desk.origin, client);
  return {
    desk,
    seatOf,
    async seat(...roles) {
      const { client, person } = await desk.signedIn(...roles);
      return { person, client, context: await seatOf(client) };
    },
    async claimed(client) {
      const translation = await createTranslation(desk.db, { parts: story });
      await client.does(translation.id, 'claim');
      return translation;
    },
    async openReview(context, { id }) {
      const page = await context.newPage();
      await page.goto(`${desk.origin}/translations/${id}`);
      await english(page, 1).waitFor();
      return page;
    },
    async close() {
      await browser.close();
      await desk.stop();
    },
  };
}

/** english is the English of a segment, open or not. */
export const english = (page: Page, number: number) =>
  page.getByRole('textbox', { name: `English, segment ${number}`, exact: true });

/** news is what the line at the foot says of saving. */
export const news = (page: Page) => page.locator('.status .news');

/** isSaved waits until everything that was typed is stored. */
export const isSaved = (page: Page) => news(page).getByText('Saved').waitFor();

/** stored reads the English of a segment as the desk has it. */
export async function stored(client: DeskClient, { id }: TestTranslation, number: number) {
  const { body } = await client.call('getTranslation', { params: { id } });
  return body.segments[number - 1].target as { plain: string; status: string; version: number };
}

/** writeElsewhere writes in a segment as another page would. */
export async function writeElsewhere(
  client: DeskClient,
  at: TestTranslation,
  number: number,
  text: string,
): Promise<void> {
  const { version } = await stored(client, at, number);
  await client.call('saveSegment', {
    params: { id: at.id, segmentId: at.segmentIds[number - 1] ?? '' },
    headers: { 'If-Match': `"${version}"` },
    json: { paragraphs: [text], status: 'edited' },
  });
}

async function seatedAt(
  browser: Browser,
  origin: string,
  client: DeskClient,
): Promise<BrowserContext> {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    locale: 'en-GB',
    reducedMotion: 'reduce',
  });
  const cookies = client.cookie.split('; ').map((pair) => {
    const at = pair.indexOf('=');
    return { name: pair.slice(0, at), value: pair.slice(at + 1), url: origin };
  });
  await context.addCookies(cookies);
  return context;
}
