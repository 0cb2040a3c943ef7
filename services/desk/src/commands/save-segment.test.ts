import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { StaleSegment } from '@dragoman/shared/contract';
import { createTranslation, type TestTranslation } from '@dragoman/shared/testing';
import type { DeskClient } from '../testing/desk-client.js';
import { startDesk, type RunningDesk } from '../testing/start-desk.js';

let desk: RunningDesk;
let client: DeskClient;
let story: TestTranslation;

beforeAll(async () => {
  desk = await startDesk();
  ({ client } = await desk.signedIn('editor'));
});
afterAll(() => desk.stop());
beforeEach(async () => {
  story = await createTranslation(desk.db);
  await client.does(story.id, 'claim');
});

const editsOf = (segmentId: string) =>
  desk.db
    .selectFrom('target_edit')
    .selectAll()
    .where('segment_id', '=', segmentId)
    .orderBy('version')
    .execute();
const plain = (paragraphs: { text: string }[][]) => paragraphs.flat().map(({ text }) => text);

describe('saving a segment', () => {
  it('stores what was sent, and keeps what stood there', async () => {
    const id = story.segmentIds[1]!;
    const saved = await client.save(story.id, id, 1, { paragraphs: ['One.', 'Two.\nThree.', ''] });
    expect(saved.headers.get('etag')).toBe('"2"');
    expect(saved.body).toMatchObject({
      version: 2,
      segment: { target: { version: 2, plain: 'One.\nTwo.\nThree.', status: 'edited' } },
      translation: { progress: { edited: 1 } },
    });
    const [edit] = await editsOf(id);
    expect(edit).toMatchObject({ version: 2, from_status: 'untouched', to_status: 'edited' });
    expect(plain(edit!.from_paragraphs)[0]).toMatch(/^The transport ministry/);
  });

  it('makes no version of the same words, and unconfirms on others', async () => {
    const id = story.segmentIds[1]!;
    const confirmed = await client.save(story.id, id, 1, {
      paragraphs: ['A.'],
      status: 'confirmed',
    });
    expect(confirmed.body.segment.target.status).toBe('confirmed');
    const same = await client.save(story.id, id, 1, {
      paragraphs: [[{ text: 'A' }, { text: '.' }]],
    });
    expect([same.status, same.body.version]).toEqual([200, 2]);
    const other = await client.save(story.id, id, 2, { paragraphs: ['B.'] });
    expect(other.body.segment.target.status).toBe('edited');
    expect(await editsOf(id)).toHaveLength(2);
  });

  it('loses no acknowledged text when twenty write at once', async () => {
    const id = story.segmentIds[1]!;
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, writer) =>
        client.save(story.id, id, 1, { paragraphs: [`Writer ${writer}.`], opId: `w${writer}` }),
      ),
    );
    const won = answers.filter(({ status }) => status === 200);
    const stale = answers.filter(({ status }) => status === 412);
    expect([won.length, stale.length]).toEqual([1, 19]);
    const kept = plain((await editsOf(id)).flatMap((edit) => edit.to_paragraphs));
    expect(kept).toEqual([won[0]!.body.segment.target.plain]);
    for (const { body } of stale) {
      const { theirs, yours, base } = StaleSegment.parse(body);
      expect(body.code).toBe('stale_segment');
      expect(theirs.plain).toBe(won[0]!.body.segment.target.plain);
      expect(plain(yours.paragraphs)[0]).toMatch(/^Writer/);
      expect(base?.version).toBe(1);
      expect(plain(base!.paragraphs)[0]).toMatch(/^The transport ministry/);
    }
  });

  it('takes every write of writers who read again after a refusal', async () => {
    const id = story.segmentIds[1]!;
    const write = async (writer: number, version: number): Promise<void> => {
      const { status, body } = await client.save(story.id, id, version, {
        paragraphs: [`Writer ${writer}.`],
      });
      if (status === 412) await write(writer, body.theirs.version);
    };
    await Promise.all(Array.from({ length: 8 }, (_, writer) => write(writer, 1)));
    const edits = await editsOf(id);
    expect(edits.map(({ version }) => version)).toEqual([2, 3, 4, 5, 6, 7, 8, 9]);
    expect(new Set(plain(edits.flatMap((edit) => edit.to_paragraphs))).size).toBe(8);
    const chain = edits.slice(1).map((edit, index) => [edit.from_paragraphs, edits[index]]);
    for (const [from, before] of chain)
      expect(from).toEqual((before as (typeof edits)[number]).to_paragraphs);
  });
});

describe('the same operation again', () => {
  it('answers the same, also when many ask at once', async () => {
    const id = story.segmentIds[1]!;
    const opId = randomUUID();
    const answers = await Promise.all(
      Array.from({ length: 10 }, () =>
        client.save(story.id, id, 1, { paragraphs: ['Once.'], opId }),
      ),
    );
    expect(answers.map(({ status, body }) => [status, body.version])).toEqual(
      answers.map(() => [200, 2]),
    );
    expect(await editsOf(id)).toHaveLength(1);
  });

  it('answers the version it made when others have written on top of it', async () => {
    const id = story.segmentIds[1]!;
    await client.save(story.id, id, 1, { paragraphs: ['First.'], opId: 'a' });
    await client.save(story.id, id, 2, { paragraphs: ['Second.'], opId: 'b' });
    const again = await client.save(story.id, id, 1, { paragraphs: ['First.'], opId: 'a' });
    expect([again.body.version, again.body.segment.target.plain]).toEqual([2, 'Second.']);
    expect(again.headers.get('etag')).toBe('"2"');
    const next = await client.save(story.id, id, again.body.version, { paragraphs: ['Third.'] });
    expect(next.status).toBe(412);
  });

  it('is answered when the story has moved on, and a new one is refused', async () => {
    const id = story.segmentIds[1]!;
    await client.save(story.id, id, 1, { paragraphs: ['A new plan for buses.'], opId: 'a' });
    await client.does(story.id, 'submit');
    const again = await client.command(story.id, 'save', {
      segmentId: id,
      version: 1,
      paragraphs: ['A new plan for buses.'],
      opId: 'a',
    });
    expect([again.status, again.body.version]).toEqual([200, 2]);
    const late = await client.save(story.id, id, 2, { paragraphs: ['x'], opId: 'b' });
    expect([late.status, late.body.code]).toEqual([409, 'not_allowed_now']);
  });
});

describe('confirming', () => {
  it('settles the text a person saw, and no other', async () => {
    const segmentId = story.segmentIds[1]!;
    await client.save(story.id, segmentId, 1, { paragraphs: ['Changed.'] });
    const stale = await client.command(story.id, 'confirm', { segmentId, version: 1 });
    expect(stale.status).toBe(412);
    expect(StaleSegment.parse(stale.body).theirs.plain).toBe('Changed.');
    await client.does(story.id, 'confirm', { segmentId, version: 2 });
    const view = await client.call('getTranslation', { params: { id: story.id } });
    expect(view.body.segments[1].target).toMatchObject({ status: 'confirmed', version: 3 });
  });
});

describe('the database', () => {
  it('refuses to change or drop what is append-only', async () => {
    await client.save(story.id, story.segmentIds[1]!, 1, { paragraphs: ['Kept.'] });
    await client.does(story.id, 'submit');
    const columns = {
      target_edit: 'kind',
      draft: 'plain',
      revision: 'reason',
      audit_log: 'actor',
      source_version: 'number',
    };
    for (const [table, column] of Object.entries(columns)) {
      const change = sql`UPDATE ${sql.table(table)} SET ${sql.ref(column)} = ${sql.ref(column)}`;
      await expect(change.execute(desk.db)).rejects.toThrow('append-only');
      const drop = sql`DELETE FROM ${sql.table(table)}`;
      await expect(drop.execute(desk.db)).rejects.toThrow('append-only');
      const empty = sql`TRUNCATE ${sql.table(table)} CASCADE`;
      await expect(empty.execute(desk.db)).rejects.toThrow('append-only');
    }
  });
});
