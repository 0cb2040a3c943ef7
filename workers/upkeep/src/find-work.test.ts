import { sql } from 'kysely';
import { jsonb } from '@dragoman/shared/db';
import {
  createPerson,
  createTestDatabase,
  createTranslation,
  type TestDatabase,
} from '@dragoman/shared/testing';
import { clearExpired, draftsToEnqueue, storiesDue } from './find-work.js';

const now = new Date('2026-11-23T12:00:00Z');
const seconds = (count: number) => new Date(now.getTime() + count * 1_000);

let database: TestDatabase;
beforeEach(async () => {
  database = await createTestDatabase();
});
afterEach(() => database.destroy());

async function aLine(change: Record<string, unknown> = {}): Promise<string> {
  const { id } = await createTranslation(database.db, { state: 'queued' });
  if (Object.keys(change).length > 0)
    await database.db.updateTable('translation').set(change).where('id', '=', id).execute();
  return id;
}

describe('draftsToEnqueue', () => {
  it('finds exactly the rows that a worker could claim', async () => {
    const claimable = [
      await aLine(),
      await aLine({ state: 'drafting', draft_lease_until: seconds(-1) }),
      await aLine({ state: 'ready', draft_next_at: now }),
      await aLine({ state: 'editing' }),
    ];
    await aLine({ draft_wanted: false });
    await aLine({ state: 'drafting', draft_lease_until: seconds(1) });
    await aLine({ draft_next_at: seconds(1) });
    const { articleId } = await createTranslation(database.db, { state: 'queued' });
    await database.db
      .updateTable('article')
      .set({ withdrawn_at: now })
      .where('id', '=', articleId)
      .execute();
    for (const state of ['failed', 'in_review', 'approved', 'spiked'] as const)
      await aLine({ state });
    expect((await draftsToEnqueue(database.db, now)).toSorted()).toEqual(claimable.toSorted());
  });

  it('finds none while the engine is paused, and one to try it with when the pause is over', async () => {
    const later = await aLine({ queue_rank: 2 });
    const first = await aLine({ queue_rank: 1 });
    const pause = (retryAt: Date | null) =>
      database.db
        .updateTable('engine_status')
        .set({ paused_reason: 'unauthorised', retry_at: retryAt })
        .execute();
    await pause(seconds(1));
    expect(await draftsToEnqueue(database.db, now)).toEqual([]);
    await pause(null);
    expect(await draftsToEnqueue(database.db, now)).toEqual([]);
    await pause(now);
    expect(await draftsToEnqueue(database.db, now)).toEqual([first]);
    await database.db.updateTable('engine_status').set({ paused_reason: null }).execute();
    expect(await draftsToEnqueue(database.db, now)).toEqual([first, later]);
  });
});

describe('storiesDue', () => {
  it('finds a story in the second it is due, and not before', async () => {
    const id = await aLine({
      ...{ state: 'approved', draft_wanted: false, publication: 'scheduled', scheduled_at: now },
    });
    await aLine({ publication: 'live', scheduled_at: seconds(-60) });
    expect(await storiesDue(database.db, seconds(-1))).toEqual([]);
    expect(await storiesDue(database.db, now)).toEqual([id]);
  });
});

describe('clearExpired', () => {
  it('deletes what has passed its time and nothing else', async () => {
    const { db } = database;
    const keys = ['old', 'young'].map((key) => ({
      ...{ scope: 's', key, fingerprint: 'f', status: null, response: null },
      created_at: seconds(key === 'old' ? -86_401 : -86_399),
    }));
    await db.insertInto('idempotency_key').values(keys).execute();
    await sql`INSERT INTO desk_event (at, kind) VALUES (${seconds(-172_801)}, 'old'), (${seconds(-172_799)}, 'young')`.execute(
      db,
    );
    const { id: person } = await createPerson(db, ['editor']);
    const told = (matter: string, times: { read_at?: Date; moot_at?: Date }) => ({
      ...{ person_id: person, kind: 'mentioned', matter, detail: jsonb({}), at: seconds(-8e6) },
      ...times,
    });
    const [long, less] = [seconds(-7_776_001), seconds(-7_775_999)];
    await db
      .insertInto('notification')
      .values([
        told('read long ago', { read_at: long }),
        told('moot long ago', { moot_at: long }),
        told('read', { read_at: less }),
        told('unread', {}),
      ])
      .execute();
    await clearExpired(db, now);
    const matters = await db
      .selectFrom('notification')
      .select('matter')
      .orderBy('matter')
      .execute();
    expect(matters.map(({ matter }) => matter)).toEqual(['read', 'unread']);
    const left = await db.selectFrom('idempotency_key').select('key').execute();
    const events = await db.selectFrom('desk_event').select('kind').execute();
    expect({ left, events }).toEqual({ left: [{ key: 'young' }], events: [{ kind: 'young' }] });
  });
});
