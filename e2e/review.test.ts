import { AxeBuilder } from '@axe-core/playwright';
import { TEST_PASSWORD } from '@dragoman/shared/testing';
import type { Page } from 'playwright-core';
import {
  english,
  isSaved,
  news,
  openReviewRoom,
  stored,
  writeElsewhere,
  type ReviewRoom,
} from './pages/review-room.js';

let room: ReviewRoom;
beforeAll(async () => {
  room = await openReviewRoom();
}, 90_000);
afterAll(() => room?.close());

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
    const { client, context } = await room.seat('editor');
    const translation = await room.claimed(client);
    const page = await room.openReview(context, translation);
    await english(page, 2).click();
    await english(page, 2).fill(
      'Umm Haider woke at dawn on Tuesday to the sound of her buffalo wading in the reeds.',
    );
    await expect(page.locator('#s2 del').allInnerTexts()).resolves.toEqual(['up ', 'buffaloes']);
    await page.locator('#m2').getByText('2 changes').waitFor();
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
    const { client, context } = await room.seat('editor');
    const translation = await room.claimed(client);
    const page = await room.openReview(context, translation);
    const submit = page.getByRole('button', { name: 'Submit for approval' });
    expect(await submit.getAttribute('aria-disabled')).toBe('true');
    await english(page, 3).click();
    await page.keyboard.press('Alt+Enter');
    await page.locator('#s3 .finding.block').waitFor({ state: 'detached' });
    // The caret stays, so those who hear the page are told.
    await page.getByRole('status').getByText('“64%” written').waitFor();
    await page.keyboard.press('Alt+Enter');
    await page.getByRole('status').getByText('No finding here has a proposal.').waitFor();
    await submit.click();
    await page.locator('.storyline .state', { hasText: 'In review' }).waitFor();
    expect((await stored(client, translation, 3)).plain).toContain('64% of its capacity');
    await context.close();
  });

  it('asks by key why a draft says what it says, and stays at the segment when a finding is dismissed', async () => {
    const { client, context } = await room.seat('editor');
    const translation = await room.claimed(client);
    const page = await room.openReview(context, translation);
    await english(page, 3).click();
    const why = page.locator('#s3').getByRole('button', { name: 'Why does it say this?' });
    await why.waitFor();
    await page.keyboard.press('Alt+w');
    await why.and(page.locator(':focus')).waitFor();
    await page.locator('#s3 .why', { hasText: 'from the Arabic alone' }).waitFor();
    // Its words stand under the English, not between the languages.
    const [told, text] = await Promise.all([
      page.locator('#s3 .why .en').first().boundingBox(),
      english(page, 3).boundingBox(),
    ]);
    expect(told?.x).toBeCloseTo(text?.x ?? NaN, 0);
    await page.keyboard.press('Alt+w');
    await english(page, 3).and(page.locator(':focus')).waitFor();

    await page
      .locator('#s3 .finding.block')
      .getByRole('button', { name: 'Dismiss' })
      .press('Enter');
    await page.keyboard.press('Escape');
    await page.locator('#s3 .finding.block button:focus').press('Enter');
    await page.keyboard.type('The ministry corrected it.');
    await page.keyboard.press('Control+Enter');
    await page.locator('#s3 .finding.block').waitFor({ state: 'detached' });
    await page.locator('#s3:focus').waitFor();
    await context.close();
  });

  it('composes Arabic right beside a struck word, on one that was clicked, and over everything', async () => {
    const { client, context } = await room.seat('editor');
    const translation = await room.claimed(client);
    const page = await room.openReview(context, translation);
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
    await page.locator('#s4 del').first().dblclick();
    await page.keyboard.type('had ');
    await page.keyboard.press('End');
    await page.keyboard.press('Home');
    await page.keyboard.type('Nobody ');
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
    const { client, context } = await room.seat('editor');
    const translation = await room.claimed(client);
    const page = await room.openReview(context, translation);
    await context.setOffline(true);
    await english(page, 2).click();
    await page.keyboard.press('Control+End');
    await page.keyboard.type(' They knew.');
    await news(page).getByText('Offline').waitFor();
    await page.keyboard.type(' The herd wa');
    await page.waitForTimeout(100);
    await page.close();
    await context.setOffline(false);
    const again = await room.openReview(context, translation);
    await again.locator('#s2').getByText('The herd wa').waitFor();
    await isSaved(again);
    expect((await stored(client, translation, 2)).plain).toMatch(/They knew\. The herd wa$/);
    await context.close();
  });

  it('when the tab is killed in the middle of a word, nor shown to whoever signs in next', async () => {
    const [mine, theirs] = await Promise.all([room.seat('editor'), room.seat('editor')]);
    const translation = await room.claimed(mine.client);
    const page = await room.openReview(mine.context, translation);
    await english(page, 2).click();
    await page.keyboard.press('Control+End');
    await page.keyboard.type(' Nobody else wou');
    // Before anything is sent: the words are on this computer only.
    await mine.context.route('**/segments/*', (route) => route.abort());
    const tab = await mine.context.newCDPSession(page);
    const dead = page.waitForEvent('crash');
    void tab.send('Page.crash').catch(() => undefined);
    await dead;
    await page.close();
    expect((await stored(mine.client, translation, 2)).plain).not.toContain('Nobody');

    await mine.context.unroute('**/segments/*');
    const cookies = await mine.context.cookies();
    await mine.context.clearCookies();
    await mine.context.addCookies(await theirs.context.cookies());
    const other = await room.openReview(mine.context, translation);
    await isSaved(other);
    expect(await other.locator('#s2').textContent()).not.toContain('Nobody');
    await other.close();
    expect((await stored(mine.client, translation, 2)).plain).not.toContain('Nobody');

    await mine.context.clearCookies();
    await mine.context.addCookies(cookies);
    const again = await room.openReview(mine.context, translation);
    await again.locator('#s2').getByText('Nobody else wou').waitFor();
    await isSaved(again);
    expect((await stored(mine.client, translation, 2)).plain).toMatch(/Nobody else wou$/);
    await Promise.all([mine.context.close(), theirs.context.close()]);
  });

  it('when two people change different words of one segment', async () => {
    const [mine, theirs] = await Promise.all([room.seat('editor'), room.seat('editor')]);
    const translation = await room.claimed(mine.client);
    const page = await room.openReview(mine.context, translation);
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
    const [mine, theirs] = await Promise.all([room.seat('editor'), room.seat('editor')]);
    const translation = await room.claimed(mine.client);
    const page = await room.openReview(mine.context, translation);
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
    const { client, context, person } = await room.seat('editor');
    const translation = await room.claimed(client);
    const page = await room.openReview(context, translation);
    await english(page, 4).click();
    await page.keyboard.press('Control+End');
    await room.desk.db.deleteFrom('session').where('userId', '=', person.id).execute();
    await page.keyboard.type(' Nor');
    await news(page).getByText('Signed out').waitFor();
    await page.keyboard.type(' has anyone since.');
    await news(page).getByRole('button', { name: 'Sign in' }).click();
    await page.locator('#email').fill(person.email);
    await page.locator('input[type=password]').fill(TEST_PASSWORD);
    await page.keyboard.press('Enter');
    await page.locator('#s4').getByText('Nor has anyone since.').waitFor();
    await isSaved(page);

    const other = await room.seat('editor');
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
    const editor = await room.seat('editor', 'approver');
    const translation = await room.claimed(editor.client);
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
    await own.goto(`${room.desk.origin}/translations/${translation.id}/approve`);
    await own.getByText('You made the last change.', { exact: false }).waitFor();

    const approver = await room.seat('approver');
    const page = await approver.context.newPage();
    await page.goto(`${room.desk.origin}/translations/${translation.id}/approve`);
    await page.getByRole('heading', { level: 1, name: /Nothing blocks/ }).waitFor();
    await page.goto(`${room.desk.origin}/approval`);
    await editor.client.does(translation.id, 'recall');
    await writeElsewhere(editor.client, translation, 4, 'The ministry has not answered us.');
    await editor.client.does(translation.id, 'submit');

    // What was seen is known at the desk: another computer of theirs shows what changed, and only that.
    const elsewhere = await room.seatOf(approver.client);
    const there = await elsewhere.newPage();
    await there.goto(`${room.desk.origin}/translations/${translation.id}/approve`);
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
    await there
      .getByRole('button', { name: 'Since you looked 1' })
      .and(there.locator(':focus'))
      .waitFor();
    await elsewhere.close();

    await page.goto(`${room.desk.origin}/translations/${translation.id}/approve`);
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
    const editor = await room.seat('editor');
    const translation = await room.claimed(editor.client);
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
    const approver = await room.seat('approver');
    const page = await approver.context.newPage();
    await page.goto(`${room.desk.origin}/translations/${translation.id}/approve`);
    await page.getByRole('button', { name: 'Whole story' }).click();
    await page.locator('[data-number="4"] p').selectText();
    await page.getByRole('button', { name: /^Note on/ }).click();
    await page.getByLabel('Your note').fill('Did they answer since?');
    await page.getByRole('button', { name: 'Add' }).click();
    await page.getByRole('button', { name: 'Return with 1 note' }).click();
    await page.locator('.storyline .state', { hasText: 'Editing' }).waitFor();
    const review = await room.openReview(editor.context, translation);
    await review.locator('#s4').getByText('Did they answer since?').waitFor();
    await Promise.all([editor.context.close(), approver.context.close()]);
  });
});

describe('for everyone', () => {
  it.each(['en', 'ar'])('the pages are free of what axe can find, in %s', async (language) => {
    const { client, context } = await room.seat('editor', 'approver');
    const translation = await room.claimed(client);
    await context.addInitScript(`localStorage.setItem('dragoman.language', '${language}')`);
    for (const address of ['', '/approve']) {
      const page = await context.newPage();
      await page.goto(`${room.desk.origin}/translations/${translation.id}${address}`);
      await page.locator('.row').first().waitFor();
      if (address === '') await page.locator('#s2 .field').click();
      // A finding is told in the language of the interface, at the approver's too.
      else
        await page
          .getByText(language === 'ar' ? /^يمنع الموافقة: .*٦٤٪/ : /^Blocks/)
          .first()
          .waitFor();
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    }
    await context.close();
  });
});
