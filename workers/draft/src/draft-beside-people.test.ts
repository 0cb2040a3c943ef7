import { storedBlock, wholeSegments, writeTarget, type Db } from '@dragoman/shared/db';
import { richTextOf } from '@dragoman/shared/domain';
import { answersWell, refusesInWords, type ScriptedEngine } from '@dragoman/shared/testing';
import { startDraftScene, type DraftScene } from './draft-scene.js';
import { draftTranslation } from './draft-translation.js';
import { expectDrafted } from './expect-drafted.js';
import { seedArticle, seedBlocks } from './seed-article.js';

let scene: DraftScene;
let db: Db;
let engine: ScriptedEngine;
beforeEach(async () => {
  scene = await startDraftScene();
  ({ db, engine } = scene);
});
afterEach(() => scene.close());

const running = new AbortController().signal;

async function editor(): Promise<string> {
  const now = new Date();
  const user = {
    id: 'u-editor',
    name: 'Edith',
    email: 'e@desk.local',
    image: null,
    role: 'editor',
    banned: null,
    banReason: null,
    banExpires: null,
  };
  await db
    .insertInto('user')
    .values({ ...user, emailVerified: true, createdAt: now, updatedAt: now })
    .onConflict((c) => c.doNothing())
    .execute();
  return user.id;
}

async function redraft(id: string, segmentIds: string[]): Promise<void> {
  await db
    .updateTable('segment')
    .set({ wants_draft: true, instruction: 'Shorter.' })
    .where('id', 'in', segmentIds)
    .execute();
  await db
    .updateTable('translation')
    .set({ draft_wanted: true, state: 'editing' })
    .where('id', '=', id)
    .execute();
}

it('offers a late draft of a segment that a person has touched, and leaves the text', async () => {
  const by = await editor();
  const id = await seedArticle(db, seedBlocks(3));
  await draftTranslation(scene.deps(), id, running);
  const segments = await wholeSegments(db, id);
  await redraft(
    id,
    segments.slice(0, 2).map(({ row }) => row.id),
  );
  engine.next(async (request, response) => {
    const change = {
      paragraphs: [richTextOf('Written by hand.')],
      status: 'edited' as const,
      kind: 'save',
      by,
    };
    await db.transaction().execute((trx) => writeTarget(trx, segments[0]!.row, change, new Date()));
    await answersWell(() => 'A shorter text for this one.')(request, response);
  });
  expect(await draftTranslation(scene.deps(), id, running)).toEqual({ kind: 'drafted' });
  const [touched, untouched, other] = await wholeSegments(db, id);
  expect(touched?.row).toMatchObject({
    target_plain: 'Written by hand.',
    status: 'edited',
    wants_draft: false,
  });
  expect(touched?.draft?.id).toBe(segments[0]?.draft?.id);
  expect(touched?.proposal?.plain).toBe('A shorter text for this one.');
  expect(untouched?.row).toMatchObject({
    target_plain: 'A shorter text for this one.',
    target_version: 2,
    instruction: null,
  });
  expect(untouched?.draft?.provenance).toEqual({ style: 0, instruction: 'Shorter.' });
  expect(other?.row.target_version).toBe(1);
  expect((await scene.translation(id)).state).toBe('editing');
  expect(engine.requests.at(-1)?.assignment['instruction']).toBe('s01: Shorter.\ns02: Shorter.');
});

it('drafts again, in the same run, what the Arabic edition changed meanwhile', async () => {
  const id = await seedArticle(db, seedBlocks(3));
  const [first] = await wholeSegments(db, id);
  const changed = storedBlock({ kind: 'headline', text: richTextOf('عنوان جديد تماما للخبر') });
  engine.next(async (request, response) => {
    const { source_version_id } = await db
      .selectFrom('block')
      .select('source_version_id')
      .where('id', '=', first!.blocks[0]!.id)
      .executeTakeFirstOrThrow();
    await db
      .insertInto('block')
      .values({ ...changed, text: JSON.stringify(changed.text), source_version_id, position: 99 })
      .execute();
    await db
      .updateTable('segment_block')
      .set({ block_id: changed.id })
      .where('segment_id', '=', first!.row.id)
      .execute();
    await db
      .updateTable('segment')
      .set({ source_hash: changed.hash })
      .where('id', '=', first!.row.id)
      .execute();
    await answersWell()(request, response);
  });
  expect(await draftTranslation(scene.deps(), id, running)).toEqual({ kind: 'drafted' });
  await expectDrafted(scene, id, 3);
  expect(engine.requests.map(({ segments }) => segments.length)).toEqual([3, 1]);
  expect(await scene.drafts(id)).toHaveLength(3);
});

it('writes nothing into a text that is under review', async () => {
  const id = await seedArticle(db, seedBlocks(2));
  await draftTranslation(scene.deps(), id, running);
  const before = await wholeSegments(db, id);
  await redraft(
    id,
    before.map(({ row }) => row.id),
  );
  engine.next(async (request, response) => {
    await db.updateTable('translation').set({ state: 'in_review' }).where('id', '=', id).execute();
    await answersWell(() => 'Too late.')(request, response);
  });
  expect(await draftTranslation(scene.deps(), id, running)).toEqual({ kind: 'nothing' });
  expect((await wholeSegments(db, id)).map(({ row }) => row.target_plain)).toEqual(
    before.map(({ row }) => row.target_plain),
  );
});

it('keeps the standing text when a redraft brings nothing, and lets people go on', async () => {
  const id = await seedArticle(db, seedBlocks(2));
  await draftTranslation(scene.deps(), id, running);
  const before = await wholeSegments(db, id);
  await redraft(
    id,
    before.map(({ row }) => row.id),
  );
  engine.always(refusesInWords);
  expect(await draftTranslation(scene.deps(), id, running)).toEqual({ kind: 'drafted' });
  const after = await wholeSegments(db, id);
  expect(after.map(({ row }) => [row.target_plain, row.wants_draft])).toEqual(
    before.map(({ row }) => [row.target_plain, false]),
  );
  expect(after.map(({ draft }) => draft?.id)).toEqual(before.map(({ draft }) => draft?.id));
});

it('leaves a withdrawn article alone', async () => {
  const id = await seedArticle(db, seedBlocks(2));
  const { article_id } = await scene.translation(id);
  await db
    .updateTable('article')
    .set({ withdrawn_at: new Date() })
    .where('id', '=', article_id)
    .execute();
  expect(await draftTranslation(scene.deps(), id, running)).toEqual({ kind: 'nothing' });
});
