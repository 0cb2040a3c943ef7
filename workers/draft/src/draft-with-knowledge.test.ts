import {
  addStyleSheet,
  freezeApprovedRevision,
  insertRevision,
  insertTerms,
  insertUnits,
  jsonb,
  judgedSegments,
  wholeSegments,
  type Db,
} from '@dragoman/shared/db';
import { DEFAULT_STYLE_SHEET, richTextOf, type Block } from '@dragoman/shared/domain';
import {
  answersWell,
  createPerson,
  createTranslation,
  type StoryPart,
} from '@dragoman/shared/testing';
import { startDraftScene, type DraftScene } from './draft-scene.js';
import { draftTranslation } from './draft-translation.js';
import { seedArticle } from './seed-article.js';

let scene: DraftScene;
let db: Db;
let person: string;
beforeAll(async () => {
  scene = await startDraftScene();
  ({ db } = scene);
  person = (await createPerson(db, ['editor'])).id;
});
afterAll(() => scene.close());

const running = new AbortController().signal;

const story: readonly StoryPart[] = [
  { kind: 'headline', ar: 'بلدية صيدا ترمم المرفأ القديم', en: 'Sidon repairs the old port' },
  {
    kind: 'paragraph',
    ar: 'قال رئيس البلدية إن أعمال ترميم المرفأ القديم في صيدا تبدأ الشهر المقبل.',
    en: 'Municipality head said works of restoring the old port in Saida begin next month.',
  },
  {
    kind: 'paragraph',
    ar: 'وأضاف أن الصيادين سيعودون إلى المرفأ قبل الصيف.',
    en: 'He added that fishermen will return to the port before summer.',
  },
];
const edited = 'The mayor said restoration of the old port in Sidon begins next month.';

/** publish edits the second segment, confirms the others and publishes: the memory learns it. */
async function publish(): Promise<string> {
  const { id, segmentIds } = await createTranslation(db, { parts: story });
  const now = new Date();
  await db
    .updateTable('segment')
    .set({ status: 'confirmed' })
    .where('translation_id', '=', id)
    .execute();
  await db
    .updateTable('segment')
    .set({ target: jsonb([richTextOf(edited)]), target_plain: edited })
    .where('id', '=', segmentIds[1] ?? '')
    .execute();
  await db.transaction().execute(async (trx) => {
    const { number } = await insertRevision(trx, id, 'approve', person, now);
    await trx
      .updateTable('translation')
      .set({ state: 'approved', approved_revision: number, approved_by: person, approved_at: now })
      .where('id', '=', id)
      .execute();
    await freezeApprovedRevision(trx, { translationId: id, by: person, correctionNote: null }, now);
  });
  return id;
}

const blocksOf = (...texts: string[]): Block[] =>
  texts.map((ar, at) => ({ kind: at === 0 ? 'headline' : 'paragraph', text: richTextOf(ar) }));

async function draft(blocks: Block[]) {
  const id = await seedArticle(db, blocks);
  const asked = scene.engine.requests.length;
  expect(await draftTranslation(scene.deps(), id, running)).toEqual({ kind: 'drafted' });
  const segments = await wholeSegments(db, id);
  return { id, segments, requests: scene.engine.requests.slice(asked) };
}

/** Sentences of other stories: a word that every other sentence holds is no name. */
async function fillMemory(): Promise<void> {
  const pairs = Array.from({ length: 20 }, (_, n) => [`خبر رقم ${n} لا صلة له`, `Item ${n}`]);
  const from = { origin: 'import', reviewed: true, source_id: null, story: 'file' } as const;
  const nobody = { author: null, approved_by: null, approved_at: null, import_id: null };
  const nowhere = { translation_id: null, segment_id: null, revision_number: null };
  await insertUnits(
    db,
    pairs.map(([arabic = '', en = '']) => {
      return { ...from, ...nobody, ...nowhere, arabic, english: [richTextOf(en)] };
    }),
  );
}

it('drafts with what the desk has approved, and records what it used', async () => {
  await publish();
  await fillMemory();
  await db.transaction().execute(async (trx) => {
    const content = {
      ...{ kind: 'place' as const, arabic: ['صيدا'], preferred: 'Sidon', allowed: [] },
      ...{ banned: ['Saida'], note: '' },
    };
    const term = { content, status: 'adopted' as const, origin: 'person' as const };
    await insertTerms(trx, [term], person, new Date());
    const sheet = { ...DEFAULT_STYLE_SHEET, rules: ['Port, not harbour.'] };
    await addStyleSheet(trx, { sheet, basedOn: 0, note: null, by: person }, new Date());
  });
  const like = 'قال رئيس البلدية إن أعمال ترميم المرفأ القديم في صيدا تبدأ الأسبوع المقبل.';
  const unlike = 'طالب الصيادون الحكومة بدعم عاجل بعد العاصفة.';
  const { segments, requests } = await draft(
    blocksOf('خبر آخر تماماً من مدينة بعيدة', like, unlike),
  );
  const [request] = requests;
  expect(request?.body.messages[0]?.content).toContain('- Port, not harbour.');
  expect(request?.assignment).toMatchObject({
    terms: [{ ar: 'صيدا', en: 'Sidon', avoid: ['Saida'] }],
    corrections: [{ ar: story[1]?.ar, draft: story[1]?.en, edited }],
    usages: [{ words: ['الصيادون'], en: story[2]?.en }],
  });
  // What the correction became is not told a second time.
  expect(JSON.stringify(request?.assignment['examples'] ?? [])).not.toContain(edited);
  const [headline, paragraph, other] = segments.map(({ draft: drafted }) => drafted?.provenance);
  expect(headline).toMatchObject({ style: 1 });
  expect(headline).not.toHaveProperty('terms');
  expect(paragraph).toMatchObject({
    style: 1,
    terms: [{ en: 'Sidon', version: 1 }],
    corrections: [{ edited, draft: story[1]?.en, score: expect.any(Number) }],
    tokens: expect.any(Number),
  });
  expect(paragraph).not.toHaveProperty('usages');
  expect(other).toMatchObject({ usages: [{ words: ['الصيادون'], en: story[2]?.en }] });
});

it('takes an approved text in the same context without a call, marked as memory, checks and all', async () => {
  const { id, segments, requests } = await draft(blocksOf(...story.map(({ ar }) => ar)));
  expect(requests).toEqual([]);
  expect(await scene.calls(id)).toEqual([]);
  expect(segments.map(({ draft: drafted, row }) => [drafted?.origin, row.status])).toEqual(
    story.map(() => ['memory', 'untouched']),
  );
  expect(segments[1]?.row.target_plain).toBe(edited);
  expect(segments[1]?.draft?.provenance).toMatchObject({ reuse: { en: edited } });

  // An editor who asks for another draft gets one from the engine.
  const wish = { wants_draft: true, instruction: 'Shorter.' };
  await db.updateTable('segment').set(wish).where('id', '=', segments[2]!.row.id).execute();
  await db.updateTable('translation').set({ draft_wanted: true }).where('id', '=', id).execute();
  await draftTranslation(scene.deps(), id, running);
  const again = await wholeSegments(db, id, [segments[2]!.row.id]);
  expect(again[0]?.draft).toMatchObject({
    origin: 'machine',
    provenance: { instruction: 'Shorter.' },
  });

  // A person wrote these words: confirming them is no machine text let through.
  await db
    .updateTable('segment')
    .set({ status: 'confirmed' })
    .where('translation_id', '=', id)
    .execute();
  const [, judged] = await judgedSegments(db, id);
  expect(judged?.judged.open.map(({ kind }) => kind)).not.toContain('untouched_machine_text');
});

it('asks the engine where a term that was changed since speaks against the approved text', async () => {
  const origins = async () => {
    const { segments, requests } = await draft(blocksOf(...story.map(({ ar }) => ar)));
    return { origins: segments.map((segment) => segment.draft?.origin), requests };
  };
  const content = {
    ...{ kind: 'word' as const, arabic: ['أعمال ترميم'], preferred: 'repair work', allowed: [] },
    ...{ banned: ['restoration'], note: '' },
  };
  const term = { content, status: 'adopted' as const, origin: 'person' as const };
  const [stored] = await db
    .transaction()
    .execute((trx) => insertTerms(trx, [term], person, new Date()));
  const set = (change: { changed_at: Date } | { status: 'retired' }) =>
    db
      .updateTable('term')
      .set(change)
      .where('id', '=', stored?.id ?? '')
      .execute();
  const { requests, ...newer } = await origins();
  expect(newer.origins).toEqual(['memory', 'machine', 'memory']);
  expect(requests[0]?.assignment).toMatchObject({
    terms: expect.arrayContaining([expect.objectContaining({ avoid: ['restoration'] })]),
    segments: [{ id: 's02' }],
  });
  // Who approved the text after the term was there knew it.
  await set({ changed_at: new Date(0) });
  expect((await origins()).origins).toEqual(['memory', 'memory', 'memory']);
  await set({ status: 'retired' });
});

it('tells an engine that ignores terms of it once, keeps both passes on record and leaves the finding', async () => {
  const ar = 'افتتحت بلدية صيدا أمس سوقاً جديدة للسمك قرب القلعة البحرية.';
  scene.engine.next(
    answersWell(() => 'Saida municipality opened a new fish market near the sea castle yesterday.'),
    answersWell(() => 'Saida municipality yesterday opened a new fish market near the sea castle.'),
  );
  const id = await seedArticle(db, blocksOf(ar));
  const asked = scene.engine.requests.length;
  const deps = scene.deps(5_000, { secondPass: true });
  expect(await draftTranslation(deps, id, running)).toEqual({ kind: 'drafted' });
  const [, second] = scene.engine.requests.slice(asked);
  expect(second?.assignment['problems']).toMatchObject([
    { id: 's01', en: expect.stringContaining('opened a new fish'), problem: expect.any(String) },
  ]);
  const [segment] = await wholeSegments(db, id);
  const passes = segment?.draft?.provenance['passes'];
  expect(passes).toMatchObject([{ findings: ['term_banned'] }, { findings: ['term_banned'] }]);
  expect(segment?.row).toMatchObject({ status: 'untouched', findings_block: 1 });
  const calls = await scene.calls(id);
  expect(calls.map(({ purpose }) => purpose)).toEqual(['draft', 'second_pass']);
  expect(segment?.draft?.engine_call_id).toBe(calls[0]?.id);
});

it('keeps with a draft why an earlier answer for it was not taken', async () => {
  scene.engine.next(
    answersWell(() => ''),
    answersWell(() => 'Fishing boats left the harbour of Tyre at dawn.'),
  );
  const id = await seedArticle(db, blocksOf('غادرت قوارب الصيد مرفأ صور فجراً.'));
  await draftTranslation(scene.deps(), id, running);
  const [segment] = await wholeSegments(db, id);
  expect(segment?.draft?.provenance).toMatchObject({ refused: ['empty'] });
});

it('leaves a text between other neighbours to the engine, and is not disturbed by what changes meanwhile', async () => {
  scene.engine.next(async (_request, response) => {
    await db.deleteFrom('memory_key').execute();
    await db.deleteFrom('memory_unit').execute();
    await db.updateTable('term').set({ status: 'retired' }).execute();
    response.destroy();
  });
  const id = await seedArticle(db, blocksOf('عنوان لا صلة له', story[1]?.ar ?? ''));
  expect(await draftTranslation(scene.deps(), id, running)).toMatchObject({ kind: 'later' });
  await scene.due(id);
  expect(await draftTranslation(scene.deps(), id, running)).toEqual({ kind: 'drafted' });
  const [before, after] = scene.engine.requests.slice(-2).map(({ assignment }) => assignment);
  expect(before?.['corrections']).toHaveLength(1);
  expect(after).not.toHaveProperty('corrections');
  expect(after).not.toHaveProperty('terms');
  const [, paragraph] = await wholeSegments(db, id);
  expect(paragraph?.draft?.origin).toBe('machine');
});
