import { sql } from 'kysely';
import { createTranslation } from '@dragoman/shared/testing';
import type { DeskClient } from '../testing/desk-client.js';
import { startDesk, type RunningDesk } from '../testing/start-desk.js';

let desk: RunningDesk;
let client: DeskClient;
beforeAll(async () => {
  desk = await startDesk();
  ({ client } = await desk.signedIn('editor'));
});
afterAll(() => desk.stop());

type Query = Record<string, string>;
const found = async (query: Query) =>
  (await client.call('listTranslations', { query })).body.items.map(
    ({ id }: { id: string }) => id,
  ) as string[];

describe('the queue', () => {
  it('is narrowed by what a story is, what it carries and when it is due', async () => {
    const hour = 3_600_000;
    const inHours = (hours: number) => new Date(Date.now() + hours * hour);
    const [late, soon, far, urgent, marked] = await Promise.all(
      [1, 2, 3, 4, 5].map(() => createTranslation(desk.db)),
    );
    const article = (
      id: string,
      change: { due_at?: Date; priority?: 'urgent'; withdrawn_at?: Date },
    ) => desk.db.updateTable('article').set(change).where('id', '=', id).execute();
    await article(late!.articleId, { due_at: inHours(-1) });
    await article(soon!.articleId, { due_at: inHours(1) });
    await article(far!.articleId, { due_at: inHours(9) });
    await article(urgent!.articleId, { priority: 'urgent' });
    await desk.db
      .updateTable('translation')
      .set({ findings_warn: 2, changed: 1, updated_at: new Date(Date.now() + hour) })
      .where('id', '=', marked!.id)
      .execute();
    await client.does(urgent!.id, 'claim');

    expect(await found({ due: 'late' })).toEqual([late!.id]);
    expect((await found({ due: 'soon' })).sort()).toEqual([late!.id, soon!.id].sort());
    expect(await found({ priority: 'urgent' })).toEqual([urgent!.id]);
    expect(await found({ priority: 'normal', assignee: 'none' })).toHaveLength(4);
    expect(await found({ has: 'findings,changes' })).toEqual([marked!.id]);
    expect(await found({ has: 'blocks' })).toEqual([]);
    expect(await found({ source: 'ar-edition' })).toHaveLength(5);
    expect(await found({ source: 'elsewhere' })).toEqual([]);
    expect((await found({ sort: 'recent' }))[0]).toBe(marked!.id);
    const approved = { state: 'approved', publication: 'none' } as const;
    await desk.db.updateTable('translation').set(approved).where('id', '=', far!.id).execute();
    const { views, matters, sections, sources } = (await client.call('countQueue')).body;
    expect(views).toMatchObject({ all: 4, approved: 1, mine: 1, urgent: 1, soon: 2, changed: 1 });
    expect(matters).toMatchObject({ urgent: 1, mine: 1, ready: 3, changed: 0, failed: 0 });
    await article(urgent!.articleId, { withdrawn_at: new Date() });
    expect((await client.call('countQueue')).body.matters).toMatchObject({ urgent: 0, mine: 1 });
    expect(sections).toEqual([]);
    expect(sources).toEqual([{ name: 'ar-edition', count: 4 }]);
    const wrong = await client.call('listTranslations', { query: { has: 'everything' } });
    expect([wrong.status, wrong.body.errors[0].field]).toEqual([422, 'has']);
  });

  it('pages through thousands in either order, each line once, and refuses a strange cursor', async () => {
    const { articleId } = await createTranslation(desk.db);
    await sql`INSERT INTO article (source_id, external_id, headline, words, search_text, version)
      SELECT 'ar-edition', 'many-' || n, 'عنوان', 1, 'عنوان', 1 FROM generate_series(1, 2000) AS n`.execute(
      desk.db,
    );
    await sql`INSERT INTO translation (article_id, state, source_version, draft_wanted, queue_rank)
      SELECT id, 'failed', 1, false, 7 FROM article WHERE external_id LIKE 'many-%' AND id <> ${articleId}`.execute(
      desk.db,
    );
    for (const sort of ['rank', 'recent']) {
      const seen: string[] = [];
      let cursor: string | null = null;
      do {
        const query: Query = { state: 'failed', limit: '200', sort, ...(cursor ? { cursor } : {}) };
        const { body } = await client.call('listTranslations', { query });
        seen.push(...body.items.map(({ id }: { id: string }) => id));
        cursor = body.next;
      } while (cursor !== null);
      expect([seen.length, new Set(seen).size]).toEqual([2000, 2000]);
    }
    const { body } = await client.call('listTranslations', {
      query: { state: 'failed', limit: '1' },
    });
    const strange = { state: 'failed', sort: 'recent', cursor: body.next as string };
    expect((await client.call('listTranslations', { query: strange })).status).toBe(422);
  });
});

describe('kept views', () => {
  it('are one’s own under their name, and everybody’s only from an admin', async () => {
    const mine = { name: 'Sport, mine', query: { section: 'Sport', assignee: 'me' } };
    const keep = (by: DeskClient, json: unknown) => by.call('keepFilter', { json });
    expect((await keep(client, mine)).status).toBe(201);
    const again = await keep(client, { ...mine, query: { section: 'Sport' } });
    expect((await keep(client, { ...mine, shared: true })).body.code).toBe('forbidden_role');
    expect((await keep(client, { name: 'x', query: {} })).status).toBe(422);
    expect((await keep(client, { name: 'x', query: { state: 'lost' } })).status).toBe(422);

    const { client: admin } = await desk.signedIn('admin');
    const shared = await keep(admin, { name: 'Late', query: { due: 'late' }, shared: true });
    const listed = (await client.call('listFilters')).body.items;
    expect(listed).toMatchObject([
      { name: 'Late', shared: true, mine: false },
      { name: 'Sport, mine', query: { section: 'Sport' }, mine: true },
    ]);
    const { filters } = (await client.call('countQueue')).body;
    expect(filters).toEqual({ [shared.body.id]: 1, [again.body.id]: 0 });
    const drop = (by: DeskClient, filterId: string) =>
      by.call('dropFilter', { params: { filterId } });
    expect((await drop(client, shared.body.id)).status).toBe(404);
    expect((await drop(admin, again.body.id)).status).toBe(404);
    expect((await drop(client, again.body.id)).body.items).toHaveLength(1);
  });
});
