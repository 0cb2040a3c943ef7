import type { Db } from '@dragoman/shared/db';
import { launchChromium } from '@dragoman/shared/testing';
import type { BrowserContext, CDPSession, Page } from 'playwright-core';
import { median, ms, type Figure } from './figure.js';
import { longStory } from './long-story.js';
import { openDesk } from './open-desk.js';

const keys = 40;
const between = 90;

/** A machine has other things to do: each figure is the middle one of three. */
const ROUNDS = 3;

/** What was measured in one round, in milliseconds. The bare page is the machine's own share of the keys. */
interface Round {
  readonly first: number;
  readonly quick: Measured;
  readonly slow: Measured;
  readonly huge: Measured;
  readonly bareQuick: number;
  readonly bareSlow: number;
}

/** What one page of a story took, in milliseconds. */
interface Measured {
  readonly typing: number;
  readonly work: number;
  readonly opening: number;
}

/** reviewFigures types into long stories in a real browser: key to paint, opening a segment, first paint. */
export async function reviewFigures(
  db: Db,
  databaseUrl: string,
  pagesDir?: string,
): Promise<Figure[]> {
  const desk = await openDesk(db, databaseUrl, pagesDir);
  const browser = await launchChromium();
  try {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
    await context.addCookies(
      desk.cookies.map(({ name, value }) => ({ name, value, url: desk.origin })),
    );
    await context.addInitScript(watchKeys);
    const [long, longest] = [await longStory(db, 200), await longStory(db, 1_000)];
    const at = (id: string) => `${desk.origin}/translations/${id}`;
    const rounds: Round[] = [];
    for (let round = 0; round < ROUNDS; round += 1)
      rounds.push({
        first: await firstPaint(context, at(long)),
        quick: await typed(context, at(long), 1),
        slow: await typed(context, at(long), 4),
        huge: await typed(context, at(longest), 4),
        bareQuick: await bareTyping(context, 1),
        bareSlow: await bareTyping(context, 4),
      });
    const middle = (of: (round: Round) => number) => median(rounds.map(of));
    const [slow, huge] = [
      middle((round) => round.slow.typing),
      middle((round) => round.huge.typing),
    ];
    const work = {
      slow: middle((round) => round.slow.work),
      huge: middle((round) => round.huge.work),
    };
    const bare = (time: number) => `bare page ${ms(time)}`;
    return [
      under(
        'review page, 4× slower and 9 Mbit/s: largest paint',
        middle(({ first }) => first),
        1_500,
      ),
      under(
        'open a segment of 200',
        middle(({ quick }) => quick.opening),
        50,
      ),
      under(
        'key to paint, 200 segments, p95',
        middle(({ quick }) => quick.typing),
        16,
        bare(middle(({ bareQuick }) => bareQuick)),
      ),
      under(
        'key to paint, 200 segments, 4× slower, p95',
        slow,
        100,
        bare(middle(({ bareSlow }) => bareSlow)),
      ),
      {
        what: 'key to paint, 1,000 segments against 200, 4× slower',
        measured: `${(huge / slow).toFixed(2)} × (${ms(huge)}; work a key ${ms(work.huge)}, ${ms(work.slow)})`,
        budget: '≤ 2 ×',
        holds: huge <= 2 * slow,
      },
    ];
  } finally {
    await browser.close();
    await desk.stop();
  }
}

async function typed(context: BrowserContext, url: string, slower: number): Promise<Measured> {
  const page = await context.newPage();
  const tools = await context.newCDPSession(page);
  await tools.send('Performance.enable');
  await page.goto(url);
  await page.locator('#s10 .field').waitFor();
  await page.waitForTimeout(1_000);
  await tools.send('Emulation.setCPUThrottlingRate', { rate: slower });
  const opening: number[] = [];
  for (const number of [4, 5, 6, 7, 8, 9, 10]) {
    await page.locator(`#s${number} .field`).click({ position: { x: 20, y: 12 } });
    await page.waitForTimeout(250);
    opening.push(await lastPaint(page, 'click'));
  }
  const before = await worked(tools);
  const paints = await typeKeys(page);
  const work = ((await worked(tools)) - before) / keys;
  await page.close();
  return { typing: at95(paints), work, opening: at95(opening.slice(1)) };
}

async function bareTyping(context: BrowserContext, slower: number): Promise<number> {
  const page = await context.newPage();
  await page.setContent('<p contenteditable style="font: 19px serif">Words.</p>');
  await page.evaluate(watchKeys);
  const tools = await context.newCDPSession(page);
  await tools.send('Emulation.setCPUThrottlingRate', { rate: slower });
  await page.locator('p').click();
  const paints = await typeKeys(page);
  await page.close();
  return at95(paints);
}

async function typeKeys(page: Page): Promise<number[]> {
  const paints: number[] = [];
  for (let key = 0; key < keys; key += 1) {
    await page.keyboard.press(key % 6 === 5 ? 'Space' : 'KeyA');
    await page.waitForTimeout(between);
    paints.push(await lastPaint(page, 'keydown'));
  }
  return paints;
}

async function firstPaint(context: BrowserContext, url: string): Promise<number> {
  const page = await context.newPage();
  const tools = await context.newCDPSession(page);
  await tools.send('Network.enable');
  await tools.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 85,
    downloadThroughput: 9_000_000 / 8,
    uploadThroughput: 9_000_000 / 8,
  });
  await tools.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await page.goto(url);
  await page.locator('#s4 .field').waitFor();
  await page.waitForTimeout(1_500);
  const largest = await page.evaluate<number>('window.largest');
  await page.close();
  return largest;
}

/** Runs in the page: how long after a key or click the frame that shows it was painted. */
const watchKeys = `
  window.painted = {};
  window.largest = 0;
  new PerformanceObserver((list) => {
    for (const { startTime } of list.getEntries()) window.largest = startTime;
  }).observe({ type: 'largest-contentful-paint', buffered: true });
  for (const type of ['keydown', 'click'])
    window.addEventListener(type, ({ timeStamp }) => requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => { window.painted[type] = performance.now() - timeStamp; };
      port2.postMessage(null);
    }), true);
`;

function lastPaint(page: Page, type: 'keydown' | 'click'): Promise<number> {
  return page.evaluate<number>(`window.painted.${type} ?? Infinity`);
}

async function worked(tools: CDPSession): Promise<number> {
  const { metrics } = await tools.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? NaN) * 1_000;
}

function at95(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length * 0.95)] ?? NaN;
}

function under(what: string, measured: number, budget: number, beside?: string): Figure {
  return {
    what,
    measured: ms(measured) + (beside === undefined ? '' : ` (${beside})`),
    budget: `≤ ${budget.toLocaleString('en')} ms`,
    holds: measured <= budget,
  };
}
