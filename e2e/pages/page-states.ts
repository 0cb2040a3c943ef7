import type { Page } from 'playwright-core';
import type { Who } from './open-demonstration.js';

/** A page in one of its states, as the suite of all pages visits it. */
export interface PageState {
  readonly name: string;
  readonly who: Who | 'reader';
  /** `{externalId}` stands for a translation; without a path the state follows the one before it. */
  readonly path?: string;
  /** What has to be there before anybody looks. */
  readonly shows: string;
  /** What brings the page into the state. */
  readonly act?: (page: Page) => Promise<unknown>;
}

const press = (key: string, shows: string) => async (page: Page) => {
  await page.keyboard.press(key);
  await page.locator(shows).first().waitFor();
};

/** Every page and state of the desk and of the edition; a new page is one line. */
export const pageStates: readonly PageState[] = [
  { name: 'sign in', who: 'reader', path: '/sign-in', shows: 'form.form' },
  { name: 'the queue', who: 'editor', path: '/', shows: '[data-row]' },
  { name: 'the queue, its keys', who: 'editor', shows: '[data-row]', act: press('?', 'dialog') },
  { name: 'the queue, nothing found', who: 'editor', path: '/?q=zzz', shows: 'h1' },
  { name: 'approval', who: 'approver', path: '/approval', shows: '[data-row]' },
  { name: 'published', who: 'editor', path: '/published', shows: '[data-row]' },
  {
    name: 'review, untaken',
    who: 'editor',
    path: '/translations/{hadramawt-doctor}',
    shows: '.row',
  },
  { name: 'review', who: 'editor', path: '/translations/{iraq-marshes}', shows: '#s14' },
  {
    name: 'review, a changed Arabic with its proposal',
    who: 'editor',
    shows: '#s11',
    act: (page) => page.locator('#s11 .field').first().click(),
  },
  {
    name: 'review, a comment',
    who: 'editor',
    shows: '#s7',
    act: (page) => page.locator('#s7 .field').first().click(),
  },
  {
    name: 'review, the saves of a segment',
    who: 'editor',
    shows: '#s6',
    act: async (page) => {
      await page.locator('#s6 .field').first().click();
      await page.locator('#s6 .acts').getByText('History').click();
      await page.locator('dialog[open] li').first().waitFor();
    },
  },
  {
    name: 'review, why a draft says what it says',
    who: 'editor',
    path: '/translations/{iraq-marshes}',
    shows: '#s6',
    act: async (page) => {
      await page.locator('#s6 .field').first().click();
      await page.locator('#s6 .recall [aria-expanded]').first().waitFor();
      await press('Alt+w', '#s6 .recall .why')(page);
    },
  },
  {
    name: 'review, another draft asked for',
    who: 'editor',
    shows: '#s6',
    act: press('Alt+r', '#s6 .recall textarea'),
  },
  {
    name: 'review, side by side',
    who: 'editor',
    path: '/translations/{iraq-marshes}',
    shows: '#s14',
    act: (page) => page.locator('.views button').nth(1).click(),
  },
  {
    name: 'review, its keys',
    who: 'editor',
    path: '/translations/{iraq-marshes}',
    shows: '#s14',
    act: press('?', 'dialog'),
  },
  {
    name: 'approve',
    who: 'approver',
    path: '/translations/{ajloun-olive-oil}/approve',
    shows: '.decide',
  },
  {
    name: 'approve, the whole story',
    who: 'approver',
    shows: '.views',
    act: (page) => page.locator('.views button').nth(1).click(),
  },
  {
    name: 'approve, what changed since the last look',
    who: 'approver',
    path: '/translations/{ajloun-olive-oil}/approve',
    shows: '.views button:nth-child(3)',
    act: (page) => page.locator('.views button').nth(1).click(),
  },
  {
    name: 'review, to be assigned',
    who: 'approver',
    path: '/translations/{iraq-marshes}',
    shows: '#s14',
    act: async (page) => {
      await page.getByRole('button', { name: 'Assign…' }).click();
      await page.locator('#give-to').waitFor();
    },
  },
  {
    name: 'approve, live',
    who: 'approver',
    path: '/translations/{mosul-library}/approve',
    shows: '.decide',
  },
  { name: 'hand in', who: 'submitter', path: '/submit', shows: 'form.form' },
  {
    name: 'hand in, with nothing in it',
    who: 'submitter',
    shows: 'form.form',
    act: async (page) => {
      await page.locator('.send .btn.primary').click();
      await page.locator('.wrong').first().waitFor();
    },
  },
  { name: 'insights', who: 'admin', path: '/insights', shows: '.plots' },
  { name: 'terms', who: 'approver', path: '/terms', shows: '.term-row' },
  {
    name: 'terms, one open',
    who: 'approver',
    shows: '.term-row',
    act: async (page) => {
      await page.locator('.term-row button').first().click();
      await page.locator('.term-history li').first().waitFor();
    },
  },
  { name: 'terms that wait', who: 'editor', path: '/terms?status=candidate', shows: 'h1' },
  { name: 'memory', who: 'editor', path: '/memory', shows: 'h1' },
  { name: 'notifications', who: 'editor', path: '/notifications', shows: '.told' },
  { name: 'what a submitter is told', who: 'submitter', path: '/notifications', shows: 'h1' },
  { name: 'settings', who: 'admin', path: '/settings', shows: '.setting' },
  { name: 'my settings', who: 'submitter', path: '/settings', shows: '.setting' },
  { name: 'an address that leads nowhere', who: 'editor', path: '/nowhere', shows: '.failing' },
  { name: 'a page for others', who: 'submitter', path: '/published', shows: '.failing' },
  { name: 'the edition', who: 'reader', path: '/edition', shows: 'main' },
  {
    name: 'a story',
    who: 'reader',
    path: '/edition/sidon-council-takes-its-meetings-to-the-market',
    shows: 'article',
  },
  { name: 'the corrections', who: 'reader', path: '/edition/corrections', shows: 'main' },
  {
    name: 'a story that is not there',
    who: 'reader',
    path: '/edition/no-such-story',
    shows: 'main',
  },
];
