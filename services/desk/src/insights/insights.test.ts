import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { Insights } from '@dragoman/shared/contract';
import {
  appendAudit,
  freezeApprovedRevision,
  insertRevision,
  jsonb,
  measurePublication,
  publicationsToMeasure,
  wholeSegments,
  writeTarget,
} from '@dragoman/shared/db';
import { richTextOf } from '@dragoman/shared/domain';
import { createTranslation, insertDraft, type TestPerson } from '@dragoman/shared/testing';
import type { DeskClient } from '../testing/desk-client.js';
import { startDesk, type RunningDesk } from '../testing/start-desk.js';

let desk: RunningDesk;
let people: Record<
  'salma' | 'karim' | 'approver' | 'admin',
  { person: TestPerson; client: DeskClient }
>;

beforeAll(async () => {
  desk = await startDesk();
  people = {
    salma: await desk.signedIn('editor'),
    karim: await desk.signedIn('editor'),
    approver: await desk.signedIn('approver'),
    admin: await desk.signedIn('admin', 'editor'),
  };
});
afterAll(() => desk.stop());

/** A term that the desk renders in two ways. */
let ministry: { id: string; version: number; ar: string; en: string };
beforeAll(async () => {
  const json = {
    ...{ kind: 'institution', arabic: ['وزارة النقل'], preferred: 'Transport Ministry' },
    ...{ allowed: ['ministry of transport'], banned: ['transport bureau'], note: '' },
  };
  const { body } = await people.admin.client.call('createTerm', { json });
  ministry = { id: body.id, version: body.version, ar: 'وزارة النقل', en: body.preferred };
});

const minute = 60_000;

interface Edited {
  readonly by: TestPerson;
  readonly section: string;
  readonly publishedAt: Date;
  /** English by segment; null cuts, undefined confirms as drafted. */
  readonly texts: readonly (string | null | undefined)[];
}

async function publishEdited({ by, section, publishedAt, texts }: Edited) {
  const story = await createTranslation(desk.db);
  const claimedAt = new Date(publishedAt.getTime() - 30 * minute);
  await desk.db.updateTable('article').set({ section }).where('id', '=', story.articleId).execute();
  const term = { id: 'term-1', ar: 'الحافلات', en: 'buses' };
  const usage = { id: 'unit-1', words: ['العاصمة', 'النقل'], en: 'Transport in the capital.' };
  const segmentId = story.segmentIds[1]!;
  const made = await desk.db
    .selectFrom('draft')
    .selectAll()
    .where('segment_id', '=', segmentId)
    .executeTakeFirstOrThrow();
  const draftId = randomUUID();
  const knowing = {
    ...made,
    id: draftId,
    created_at: claimedAt,
    paragraphs: jsonb(made.paragraphs),
    provenance: jsonb({ terms: [term, ministry], examples: 'none', usages: [usage] }),
  };
  await desk.db.insertInto('draft').values(knowing).execute();
  await desk.db
    .updateTable('segment')
    .set({ draft_id: draftId })
    .where('id', '=', segmentId)
    .execute();
  const publication = await desk.db.transaction().execute(async (trx) => {
    await trx
      .updateTable('translation')
      .set({ claimed_at: claimedAt, ready_at: claimedAt })
      .where('id', '=', story.id)
      .execute();
    const claim = { actor: by.id, action: 'translation.claim', subject: story.id };
    await appendAudit(trx, { ...claim, translationId: story.id }, claimedAt);
    for (const [index, text] of texts.entries()) {
      const [segment] = await wholeSegments(trx, story.id, [story.segmentIds[index]!]);
      const at = new Date(claimedAt.getTime() + (index + 1) * 40_000);
      const paragraphs = typeof text === 'string' ? [richTextOf(text)] : segment!.row.target;
      const status = text === null ? 'cut' : 'confirmed';
      const change = { paragraphs, status, kind: 'save', by: by.id } as const;
      await writeTarget(trx, segment!.row, change, at);
    }
    const { number } = await insertRevision(trx, story.id, 'submitted', by.id, publishedAt);
    await trx
      .updateTable('translation')
      .set({ state: 'approved', approved_revision: number, approved_by: people.approver.person.id })
      .where('id', '=', story.id)
      .execute();
    const publishing = { translationId: story.id, by: null, correctionNote: null };
    return freezeApprovedRevision(trx, publishing, publishedAt);
  });
  return { ...story, publicationId: publication!.id };
}

async function measureAll(): Promise<number> {
  const ids = await publicationsToMeasure(desk.db);
  for (const id of ids) await measurePublication(desk.db, id, new Date());
  return ids.length;
}

async function insights(who: keyof typeof people, query = ''): Promise<Insights> {
  const { status, body } = await people[who].client.send('get', `/api/v1/insights${query}`);
  expect(status).toBe(200);
  return body as unknown as Insights;
}

const effortRows = async () => {
  const without = sql.raw(`to_jsonb(t) - 'measured_at'`);
  const read = (table: string) =>
    sql`SELECT ${without} AS row FROM ${sql.table(table)} t ORDER BY 1`.execute(desk.db);
  const tables = ['story_effort', 'segment_effort', 'finding_effort', 'knowledge_use'];
  return Promise.all(tables.map(async (table) => (await read(table)).rows));
};

describe('insights', () => {
  it('are a page of nothing before anything was published', async () => {
    const nothing = await insights('approver');
    expect(nothing.totals).toMatchObject({ stories: 0, words: 0, hter: null, untouched: null });
    expect([nothing.periods, nothing.sections, nothing.stories]).toEqual([[], [], []]);
  });

  it('measure a publication once and for all, whatever happens to the story afterwards', async () => {
    const { salma, karim } = people;
    const now = Date.now();
    const first = await publishEdited({
      by: salma.person,
      section: 'Society',
      publishedAt: new Date(now - 20 * 24 * 60 * minute),
      texts: [
        undefined,
        'The ministry of transport today announced a new plan for the capital’s buses.',
        null,
      ],
    });
    await publishEdited({
      by: karim.person,
      section: 'Economy',
      publishedAt: new Date(now - 5 * 24 * 60 * minute),
      texts: [undefined, undefined, undefined],
    });
    expect(await measureAll()).toBe(2);
    expect(await measureAll()).toBe(0);
    const measured = await effortRows();

    // A redraft, another edit and a new rule: measured again, it comes out the same.
    const { source_hash: hash } = await desk.db
      .selectFrom('segment')
      .select('source_hash')
      .where('id', '=', first.segmentIds[1]!)
      .executeTakeFirstOrThrow();
    const redraft = await insertDraft(desk.db, first.segmentIds[1]!, hash, 'Something else.');
    await desk.db
      .updateTable('segment')
      .set({ draft_id: redraft, target_plain: 'Another text', status: 'edited' })
      .where('id', '=', first.segmentIds[1]!)
      .execute();
    const changed = await people.admin.client.call('changeTerm', {
      params: { termId: ministry.id },
      json: { allowed: [], banned: ['ministry of transport'] },
      headers: { 'If-Match': `"${ministry.version}"` },
    });
    expect(changed.status).toBe(200);
    await desk.db.updateTable('story_effort').set({ measured_by: 0 }).execute();
    expect(await measureAll()).toBe(2);
    expect(await effortRows()).toEqual(measured);
  });

  it('show an admin the desk: effort, time, sections, editors, findings, terms', async () => {
    const all = await insights('admin');
    expect(all).toMatchObject({ scope: 'desk', step: 'week' });
    expect(all.totals.stories).toBe(2);
    // Of six drafted segments one was rewritten and one cut.
    expect(all.totals.untouched).toBeCloseTo(4 / 6, 9);
    expect(all.sections.map(({ section, stories }) => [section, stories])).toEqual([
      ['Society', 1],
      ['Economy', 1],
    ]);
    expect(all.editors).toHaveLength(2);
    const [karims, salmas] = all.stories;
    expect(karims).toMatchObject({ hter: 0, chrf: 100, untouched: 1, minutes: 2 });
    expect(salmas?.hter).toBeGreaterThan(0.1);
    expect(salmas?.minutes).toBe(2);
    expect(all.periods.reduce((sum, { stories }) => sum + stories, 0)).toBe(2);
    expect(all.distribution.reduce((sum, { segments }) => sum + segments, 0)).toBe(5);
    // One story was published with “ministry of transport”, which the desk allowed when it was drafted.
    const { id, ar, en } = ministry;
    const shown = { id: 'unit-1', ar: 'العاصمة … النقل', en: 'Transport in the capital.' };
    expect(all.knowledge).toHaveLength(3);
    expect(all.knowledge).toEqual(
      expect.arrayContaining([
        { kind: 'term', id: 'term-1', ar: 'الحافلات', en: 'buses', used: 2, followed: 2, kept: 2 },
        { kind: 'term', id, ar, en, used: 2, followed: 2, kept: 2 },
        { kind: 'memory', ...shown, used: 2, followed: 2, kept: 1 },
      ]),
    );
    expect(all.stages).toMatchObject({ stories: 2, waiting: 0 });
    expect(all.makers).toMatchObject([{ model: 'practice-1', promptVersion: 'test', stories: 2 }]);
    expect(all.spend?.days).toEqual([]);
    expect(all.mostlyMachine).toBe(1);

    const narrowed = await insights('admin', '?section=Economy');
    expect(narrowed.totals).toMatchObject({ stories: 1, hter: 0, untouched: 1 });
    const today = new Date().toISOString().slice(0, 10);
    expect((await insights('admin', `?from=${today}&to=${today}`)).totals.stories).toBe(0);
  });

  it('show the term editors always change, however many others are used more often', async () => {
    const { publication_id, segment_id } = await desk.db
      .selectFrom('segment_effort')
      .select(['publication_id', 'segment_id'])
      .executeTakeFirstOrThrow();
    const use = (ref: string, kept: boolean) => ({
      ...({ publication_id, segment_id, kind: 'term', ref, ar: 'كلمة', en: 'word' } as const),
      ...{ followed: true, kept },
    });
    const good = Array.from({ length: 120 }, (_, place) => use(`good-${place}`, true));
    const rows = [...good, use('z-bad', false)];
    await desk.db.insertInto('knowledge_use').values(rows).execute();
    const { knowledge } = await insights('admin');
    expect(knowledge.filter(({ id }) => id === 'z-bad')).toMatchObject([{ used: 1, kept: 0 }]);
    expect(knowledge.length).toBeLessThan(110);
    const refs = rows.map(({ ref }) => ref);
    await desk.db.deleteFrom('knowledge_use').where('ref', 'in', refs).execute();
  });

  it('count a segment changed by exactly a tenth with the tenth below it', async () => {
    const hters = [0, 0.1, 0.3, 0.7, 1, 1.2];
    const held = await desk.db.selectFrom('segment_effort').selectAll().execute();
    for (const [place, row] of held.entries())
      await desk.db
        .updateTable('segment_effort')
        .set({ hter: hters[place] ?? null })
        .where('segment_id', '=', row.segment_id)
        .execute();
    const { distribution } = await insights('admin');
    const filled = distribution.flatMap(({ segments }, bin) => (segments > 0 ? [bin] : []));
    expect(filled).toEqual([0, 1, 3, 7, 10, 11]);
    for (const { segment_id, hter } of held) {
      const back = desk.db.updateTable('segment_effort').set({ hter });
      await back.where('segment_id', '=', segment_id).execute();
    }
  });

  it('keep one editor’s figures between that editor and admins', async () => {
    const { salma, karim, approver } = people;
    const own = await insights('salma');
    expect(own).toMatchObject({ scope: 'own', spend: null, totals: { stories: 1 } });
    expect(own.editors.map(({ id }) => id)).toEqual([salma.person.id]);
    expect(own.stories.map(({ section }) => section)).toEqual(['Society']);
    expect(JSON.stringify(own)).not.toContain(karim.person.id);

    const forApprover = await insights('approver');
    expect([forApprover.totals.stories, forApprover.editors]).toEqual([2, []]);
    expect(forApprover.stories.map(({ editor }) => editor)).toEqual([null, null]);
    expect(JSON.stringify(forApprover)).not.toContain(salma.person.id);

    for (const peeping of [karim, approver]) {
      const path = `/api/v1/insights?editor=${salma.person.id}`;
      const { status, body } = await peeping.client.send('get', path);
      expect([status, body.code]).toEqual([403, 'forbidden_role']);
    }
    const asked = await insights('admin', `?editor=${salma.person.id}`);
    expect(asked.totals.stories).toBe(1);
  });

  it.each([
    ['?from=2026-02-30', 'from'],
    ['?from=2026-03-01&to=2026-02-01', 'from'],
    ['?from=1900-01-01', 'from'],
    ['?bogus=1', 'bogus'],
  ])('refuse %s, naming the field', async (query, field) => {
    const { status, body } = await people.admin.client.send('get', `/api/v1/insights${query}`);
    expect([status, body.errors?.[0]?.field]).toEqual([422, field]);
  });
});
