import type { Page } from 'playwright-core';
import { openReviewRoom, type ReviewRoom } from './pages/review-room.js';

let room: ReviewRoom;
beforeAll(async () => {
  room = await openReviewRoom();
}, 90_000);
afterAll(() => room?.close());

const scripts = /\/assets\/.*\.js$/;

/** Where the first two rows, their Arabic and their English begin, down the page. */
function topsOf(page: Page, rows: string): Promise<number[][]> {
  return page.evaluate(`(async () => {
    await document.fonts.ready;
    return [...document.querySelectorAll('${rows}')].slice(0, 2).map((row) =>
      [row, row.querySelector('.ar'), row.querySelector('.en')].map(
        (part) => part.getBoundingClientRect().top + scrollY,
      ),
    );
  })()`);
}

it.each([
  ['wide', 1440, 900],
  ['narrow', 390, 844],
])(
  'leaves the first lines where they are when the %s page takes over',
  async (_, width, height) => {
    const { client, context } = await room.seat('editor');
    const { id } = await room.claimed(client);
    const page = await context.newPage();
    await page.setViewportSize({ width, height });
    let go = () => {};
    const held = new Promise<void>((done) => (go = done));
    await page.route(scripts, async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(`${room.desk.origin}/translations/${id}`, { waitUntil: 'commit' });
    await page.locator('.first-lines .row').first().waitFor();
    await page.waitForFunction(`document.styleSheets.length > 0`);
    const before = await topsOf(page, '.first-lines .row');
    go();
    await page.locator('#s2').waitFor();
    await page.locator('.presence-line').waitFor({ state: 'attached' });
    const after = await topsOf(page, 'article.row');
    const shifts = after.flatMap((row, at) =>
      row.map((top, part) => top - (before[at]?.[part] ?? NaN)),
    );
    expect(shifts).toHaveLength(6);
    // On a narrow page a long name breaks the masthead once more, which moves all rows together.
    const masthead = width < 960 ? 31 : 0;
    const [first = NaN] = shifts;
    expect(Math.abs(first)).toBeLessThanOrEqual(1 + masthead);
    for (const shift of shifts)
      expect(Math.abs(masthead > 0 ? shift - first : shift)).toBeLessThanOrEqual(1);
    await context.close();
  },
);
