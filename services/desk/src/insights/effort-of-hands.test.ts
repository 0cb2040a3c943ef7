import { jsonb, measurePublication, publicationsToMeasure } from '@dragoman/shared/db';
import { createTranslation } from '@dragoman/shared/testing';
import type { DeskClient } from '../testing/desk-client.js';
import { startDesk, type RunningDesk } from '../testing/start-desk.js';

let desk: RunningDesk;
let salma: DeskClient;
let karim: DeskClient;
let approver: DeskClient;
const now = { at: new Date('2026-11-23T09:00:00Z') };
let clock = () => now.at;
beforeAll(async () => {
  desk = await startDesk({}, { now: () => clock() });
  ({ client: salma } = await desk.signedIn('editor'));
  ({ client: karim } = await desk.signedIn('editor'));
  ({ client: approver } = await desk.signedIn('approver'));
});
afterAll(() => desk.stop());

const later = (seconds: number) => {
  now.at = new Date(now.at.getTime() + seconds * 1_000);
};

const parts = [
  { kind: 'headline', ar: 'اتفاق على المياه', en: 'Deal on water' },
  {
    kind: 'paragraph',
    ar: 'أعلن الوزير خطة. ثم غادر القاعة.',
    en: 'The minister announced a plan. Then he left the hall.',
  },
  { kind: 'paragraph', ar: 'صفق الحاضرون.', en: 'Those present applauded.' },
  { kind: 'paragraph', ar: 'وانتهى الحفل.', en: 'The ceremony ended.' },
] as const;

async function storyInHand(by: DeskClient) {
  const story = await createTranslation(desk.db, { parts });
  await by.does(story.id, 'claim');
  return story;
}

async function save(by: DeskClient, id: string, segmentId: string, paragraphs: string[]) {
  const { body } = await by.call('getTranslation', { params: { id } });
  const segment = body.segments.find((each: { id: string }) => each.id === segmentId);
  const saved = await by.save(id, segmentId, segment.target.version, {
    paragraphs,
    status: 'confirmed',
  });
  expect(saved.status).toBe(200);
}

async function publish(by: DeskClient, id: string, correctionNote?: string) {
  const { body } = await by.call('getTranslation', { params: { id } });
  for (const { id: segmentId, target } of body.segments)
    if (target.status !== 'confirmed') await save(by, id, segmentId, target.plain.split('\n'));
  const { revision } = await by.does(id, 'submit');
  const contentHash = revision?.contentHash;
  await approver.does(id, 'approve', { contentHash });
  later(10);
  await approver.does(id, 'publish', {
    contentHash,
    ...(correctionNote ? { correctionNote } : {}),
  });
}

/** A paragraph that the Arabic edition added after publication, drafted and not published yet. */
async function bringLaterSegment(id: string) {
  const later = {
    source_hash: 'later',
    position: 9,
    kind: 'paragraph',
    status: 'untouched',
  } as const;
  const segment = await desk.db
    .insertInto('segment')
    .values({ translation_id: id, ...later })
    .returning('id')
    .executeTakeFirstOrThrow();
  const { id: draft } = await desk.db
    .insertInto('draft')
    .values({
      ...{ segment_id: segment.id, source_version: 2, source_hash: 'later', run: 1 },
      ...{ origin: 'machine', engine: 'practice', model: 'practice-1', prompt_version: 'test' },
      ...{ paragraphs: jsonb([]), plain: 'What came later.' },
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  const drafted = desk.db.updateTable('segment').set({ draft_id: draft });
  await drafted.where('id', '=', segment.id).execute();
}

async function measure(id: string) {
  for (const publication of await publicationsToMeasure(desk.db))
    await measurePublication(desk.db, publication, now.at);
  const story = await desk.db
    .selectFrom('story_effort')
    .selectAll()
    .where('translation_id', '=', id)
    .orderBy('version')
    .execute();
  return story.map(({ measured_at: _, ...row }) => row);
}

it('takes dividing and joining paragraphs of a draft for no change of its words', async () => {
  const { id, segmentIds } = await storyInHand(salma);
  const [, first, second] = segmentIds;
  await save(salma, id, first!, ['The minister announced a plan.', 'Then he left the hall.']);
  await salma.does(id, 'split', { segmentId: first, at: 1 });
  await salma.does(id, 'merge', { segmentId: second });
  await publish(salma, id);
  const [story] = await measure(id);
  expect(story).toMatchObject({ edits: 0, hter: 0, chrf: 100, added: 0, drafted: 3 });
  const words = parts.map(({ en }) => en.split(' ').length).reduce((sum, each) => sum + each, 0);
  expect(story?.final_words).toBe(words);
});

it('still counts an addition as one, and a merge that was taken back as none', async () => {
  const { id, segmentIds } = await storyInHand(salma);
  const added = await salma.does(id, 'add', { after: segmentIds[2], paragraphs: ['Our own.'] });
  await salma.does(id, 'merge', { segmentId: segmentIds[2] });
  await salma.does(id, 'undo_reshape');
  expect(added.segment?.target?.plain).toBe('Our own.');
  await publish(salma, id);
  expect(await measure(id)).toMatchObject([{ added: 1, drafted: 4, edits: 0 }]);
});

it('counts the work of everybody who had the story, each from when they took it', async () => {
  const { id, segmentIds } = await storyInHand(salma);
  later(20);
  await save(salma, id, segmentIds[1]!, ['The minister announced one.']);
  later(3_600);
  await salma.does(id, 'release');
  await karim.does(id, 'claim');
  later(30);
  await save(karim, id, segmentIds[2]!, ['They clapped.']);
  later(5);
  await karim.does(id, 'merge', { segmentId: segmentIds[2] });
  await publish(karim, id);
  const [story] = await measure(id);
  expect(story).toMatchObject({ active_ms: 55_000, editing_s: 35, waiting_s: null });
});

it('measures a first publication the same after all that comes later', async () => {
  clock = () => new Date();
  const { id, segmentIds } = await storyInHand(salma);
  later(15);
  await save(salma, id, segmentIds[1]!, [
    'The minister announced a scheme. Then he left the hall.',
  ]);
  await publish(salma, id);
  const [before] = await measure(id);
  later(600);
  await karim.does(id, 'reopen', { reason: 'A name.' });
  await karim.does(id, 'merge', { segmentId: segmentIds[2] });
  await publish(karim, id, 'A name was wrong.');
  await bringLaterSegment(id);
  await desk.db.updateTable('story_effort').set({ measured_by: 0 }).execute();
  const [again, correction] = await measure(id);
  expect(again).toEqual(before);
  expect(correction?.editor_id).not.toBe(before?.editor_id);
});
