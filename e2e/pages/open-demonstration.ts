import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchChromium } from '@dragoman/shared/testing';
import type { Browser, BrowserContext } from 'playwright-core';
import { signIn, type HttpCaller } from '../newsroom/http-caller.js';
import { until } from '../newsroom/open-newsroom.js';
import { killEveryStandalone, runStandalone } from '../newsroom/run-standalone.js';

export type Who = 'submitter' | 'editor' | 'approver' | 'admin';
export const demonstrationPassword = 'a password of the demonstration';

/** The demonstration newsroom as a stranger gets it, with a browser to look at it. */
export interface Demonstration {
  readonly origin: string;
  readonly browser: Browser;
  /** The translations by the external id of their article. */
  readonly ids: ReadonlyMap<string, string>;
  caller(who: Who): Promise<HttpCaller>;
  /** A window of somebody who has signed in. */
  seat(who: Who): Promise<BrowserContext>;
  close(): Promise<void>;
}

/** openDemonstration starts the desk of one process on empty data and waits until its stories stand. */
export async function openDemonstration(): Promise<Demonstration> {
  const dataDir = await mkdtemp(join(tmpdir(), 'dragoman-pages-'));
  const env = { DATA_DIR: dataDir, DEMO_PASSWORD: demonstrationPassword, LOG_LEVEL: 'warn' };
  const [desk, browser] = await Promise.all([runStandalone(env), launchChromium()]);
  await desk.untilUp();
  const { origin } = desk;
  await until('the newsroom is filled', async () => desk.output().includes('submitter@desk.local'));

  const callers = new Map<Who, Promise<HttpCaller>>();
  const caller = (who: Who) => {
    const known = callers.get(who) ?? signIn(origin, `${who}@desk.local`, demonstrationPassword);
    callers.set(who, known);
    return known;
  };
  const editor = await caller('editor');
  const { items } = await editor.ok('GET', '/api/v1/translations?limit=200');
  const stories = items as { id: string; article: { externalId: string } }[];
  return {
    origin,
    browser,
    ids: new Map(stories.map(({ id, article }) => [article.externalId, id])),
    caller,
    async seat(who) {
      const context = await browser.newContext({
        viewport: { width: 1440, height: 900 },
        locale: 'en-GB',
        reducedMotion: 'reduce',
      });
      const data = { email: `${who}@desk.local`, password: demonstrationPassword };
      const answer = await context.request.post(`${origin}/api/auth/sign-in/email`, { data });
      if (!answer.ok()) throw new Error(`${who} cannot sign in: ${answer.status()}`);
      return context;
    },
    async close() {
      await browser.close();
      await desk.kill('SIGTERM');
      await killEveryStandalone();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}
