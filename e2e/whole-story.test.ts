import type { TranslationView } from '@dragoman/shared/contract';
import { insertDraft, type TestTranslation } from '@dragoman/shared/testing';
import type { Page } from 'playwright-core';
import {
  english,
  isSaved,
  openReviewRoom,
  stored,
  type ReviewRoom,
  type Seat,
} from './pages/review-room.js';

describe('an editor at a whole story, by keyboard', () => {
  let room: ReviewRoom;
  let here: Seat;
  let translation: TestTranslation;
  let page: Page;
  beforeAll(async () => {
    room = await openReviewRoom();
    here = await room.seat('editor');
    translation = await room.claimed(here.client);
    page = await room.openReview(here.context, translation);
  }, 90_000);
  afterAll(() => room?.close());

  const texts = async () => {
    const { body } = await here.client.call('getTranslation', { params: { id: translation.id } });
    const { segments } = body as TranslationView;
    return segments.map(({ target }) => target?.plain ?? '');
  };
  const firstWords = async () => (await texts()).map((text) => text.split(' ')[0]);

  it('replaces what is ticked, shown beforehand, and takes all of it back with one undo', async () => {
    const before = await texts();
    await page.keyboard.press('Control+h');
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Find', { exact: true }).fill('the');
    await dialog.getByLabel('Replace with').fill('THE');
    await dialog.getByLabel('Whole words').check();
    await dialog.getByRole('status').getByText('6 places').waitFor();
    expect(await dialog.locator('.hits ins').count()).toBe(6);
    await dialog.getByRole('checkbox', { name: /^Segment 3:/ }).press('Space');
    await dialog.getByRole('button', { name: 'Replace in 5 places' }).press('Enter');
    await dialog.getByText('Replaced in 3 segments.').waitFor();
    await isSaved(page);
    expect((await texts()).join(' ').match(/\bTHE\b/g)).toHaveLength(5);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+h');
    await dialog.getByRole('button', { name: 'Undo' }).press('Enter');
    await dialog.getByText('Undone.').waitFor();
    await isSaved(page);
    expect(await texts()).toEqual(before);
    await page.keyboard.press('Escape');
  });

  it('moves a segment, adds one, and takes each change of shape back', async () => {
    const undo = (what: string) => page.getByRole('button', { name: `Undo the ${what}` });
    await english(page, 2).click();
    await page.keyboard.press('Alt+ArrowDown');
    await undo('move').waitFor();
    expect(await firstWords()).toEqual(['Water', 'About', 'Umm', 'The']);
    await english(page, 3).and(page.locator(':focus')).waitFor();
    await page.getByRole('button', { name: 'Add below' }).press('Enter');
    await english(page, 4).and(page.locator(':focus')).waitFor();
    await undo('addition').press('Enter');
    await page.locator('#s5').waitFor({ state: 'detached' });
    await undo('move').and(page.locator(':focus')).press('Enter');
    await undo('move').waitFor({ state: 'detached' });
    expect(await firstWords()).toEqual(['Water', 'Umm', 'About', 'The']);
  });

  it('takes a newer draft change by change, and keeps the rest', async () => {
    const segmentId = translation.segmentIds[3] ?? '';
    const text = 'The ministry did not reply to our questions by the time of publishing.';
    const proposal = await insertDraft(room.desk.db, segmentId, '', text);
    await room.desk.db
      .updateTable('segment')
      .set({ proposal_id: proposal, source_change: 'changed' })
      .where('id', '=', segmentId)
      .execute();
    await page.reload();
    const offer = page.locator('#s4 .proposal');
    await offer.getByText('Change 1 of 2').waitFor();
    await offer.getByRole('button', { name: 'Next' }).press('Enter');
    await offer.getByRole('button', { name: 'Take this change' }).press('Enter');
    await offer.locator('ins', { hasText: 'publishing' }).waitFor({ state: 'detached' });
    await offer.getByRole('button', { name: 'Keep the rest as it is' }).press('Enter');
    await offer.waitFor({ state: 'detached' });
    expect((await stored(here.client, translation, 4)).plain).toBe(
      'The ministry had not answered our questions by the time of publishing.',
    );
  });

  it('goes on paper with its changes, and to another editor at a word of who runs the desk', async () => {
    await page.emulateMedia({ media: 'print' });
    await page.getByText('Compared with the machine draft: inserted words are').waitFor();
    await page.locator('.tools').waitFor({ state: 'hidden' });
    await page.locator('#s4 del', { hasText: 'did not reply' }).waitFor();
    await page.emulateMedia({ media: null });

    const [chief, other] = await Promise.all([room.seat('approver'), room.seat('editor')]);
    const name = { name: 'Omar Farah' };
    await room.desk.db.updateTable('user').set(name).where('id', '=', other.person.id).execute();
    const theirs = await chief.context.newPage();
    await theirs.goto(`${room.desk.origin}/translations/${translation.id}`);
    await theirs.getByRole('button', { name: 'Assign…' }).press('Enter');
    await theirs.getByLabel('Give to').selectOption('Omar Farah');
    await theirs.getByRole('button', { name: 'Give', exact: true }).press('Enter');
    await theirs.getByText('claimed by Omar Farah').waitFor();
    await page.getByRole('button', { name: 'Take it over' }).press('Enter');
    await page.getByText('claimed by you').waitFor();
  });
});
