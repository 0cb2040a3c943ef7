import { randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createTranslation, type TestPerson, type TestTranslation } from '@dragoman/shared/testing';
import { createDeskApp } from '../app.js';
import { openEventStream } from '../events/event-stream.js';
import { DeskClient } from '../testing/desk-client.js';
import { startDesk, type RunningDesk } from '../testing/start-desk.js';

interface Seat {
  readonly person: TestPerson;
  readonly client: DeskClient;
  readonly page: string;
}
interface View {
  readonly people: readonly { page: string; segmentId: string | null; typing: boolean }[];
  readonly leases: readonly { segmentId: string; person: { id: string } }[];
}

let now = new Date('2026-11-23T12:00:00Z');
const later = (seconds: number) => {
  now = new Date(now.getTime() + seconds * 1_000);
};

let desk: RunningDesk;
let story: TestTranslation;
let hala: Seat;
let omar: Seat;
beforeAll(async () => {
  desk = await startDesk({}, { now: () => now });
});
afterAll(() => desk.stop());
beforeEach(async () => {
  story = await createTranslation(desk.db);
  hala = { ...(await desk.signedIn('editor')), page: randomUUID() };
  omar = { ...(await desk.signedIn('editor')), page: randomUUID() };
  await hala.client.does(story.id, 'claim');
});

const at = (number: number) => story.segmentIds[number] ?? '';
async function beat({ client, page }: Seat, segmentId: string | null, typing = false) {
  const json = { page, segmentId, typing };
  return (await client.call('beatPresence', { params: { id: story.id }, json })).body as View;
}
const take = ({ client, page }: Seat, segmentId: string) =>
  client.call('takeSegment', { params: { id: story.id, segmentId }, json: { page } });
const holderOf = (view: View, segmentId: string) =>
  view.leases.find((lease) => lease.segmentId === segmentId)?.person.id;

describe('who is here', () => {
  it('is told while they speak, and forgotten when they leave or fall silent', async () => {
    await beat(hala, at(1), true);
    later(1);
    const both = await beat(omar, at(2));
    expect(both.people.map(({ page, segmentId }) => [page, segmentId])).toEqual([
      [hala.page, at(1)],
      [omar.page, at(2)],
    ]);
    later(20);
    await beat(omar, at(2));
    later(15);
    expect((await beat(omar, null)).people.map(({ page }) => page)).toEqual([omar.page]);
    const params = { id: story.id, page: omar.page };
    await hala.client.call('leavePresence', { params });
    expect((await beat(hala, null)).people).toHaveLength(2);
    await omar.client.call('leavePresence', { params });
    expect((await beat(hala, null)).people.map(({ page }) => page)).toEqual([hala.page]);
  });

  it('cannot be spoken by another for somebody’s page, and ends with their access', async () => {
    await beat(hala, at(1));
    const view = await beat({ ...omar, page: hala.page }, at(2));
    expect(view.people).toMatchObject([{ page: hala.page, segmentId: at(1) }]);
    await desk.db
      .updateTable('user')
      .set({ banned: true })
      .where('id', '=', hala.person.id)
      .execute();
    expect((await beat(omar, null)).people.map(({ page }) => page)).toEqual([omar.page]);
  });

  it('is the same from two desk processes, and each hears of the other’s', async () => {
    const events = await openEventStream(desk.db, desk.database.url, desk.deps.logger);
    const second = createServer(createDeskApp(desk.deps, events));
    await new Promise<void>((resolve) => second.listen(0, '127.0.0.1', resolve));
    const { port } = second.address() as AddressInfo;
    const there = new DeskClient(`http://127.0.0.1:${port}`, omar.client.cookie);
    const heard: string[] = [];
    const stop = desk.events.subscribe({
      tell: ({ kind }) => heard.push(kind),
      refresh: () => {},
      end: () => {},
    });
    await beat(hala, at(1), true);
    const view = await beat({ ...omar, client: there }, at(1), true);
    expect(view.people).toHaveLength(2);
    expect(holderOf(view, at(1))).toBe(hala.person.id);
    for (let wait = 0; wait < 300 && heard.length < 2; wait += 1)
      await new Promise((resolve) => setTimeout(resolve, 10));
    expect(heard).toEqual(['presence', 'presence']);
    await beat(hala, at(1), true);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(heard).toHaveLength(2);
    stop();
    await events.close();
    second.closeAllConnections();
    await new Promise((resolve) => second.close(resolve));
  });
});

describe('the lease of a segment', () => {
  it('goes to the first who types, never locks, lapses in silence and moves with the hands', async () => {
    const race = await Promise.all([beat(hala, at(1), true), beat(omar, at(1), true)]);
    const holders = new Set(race.map((view) => holderOf(view, at(1))));
    const [holder] = [...holders];
    expect([hala.person.id, omar.person.id]).toContain(holder);
    const other = holder === hala.person.id ? omar : hala;
    expect(holderOf(await beat(other, at(1), true), at(1))).toBe(holder);
    const saved = await other.client.save(story.id, at(1), 1, { paragraphs: ['Not locked.'] });
    expect(saved.status).toBe(200);
    later(31);
    expect(holderOf(await beat(other, at(1), true), at(1))).toBe(other.person.id);
    const moved = await beat(other, at(2), true);
    expect([holderOf(moved, at(1)), holderOf(moved, at(2))]).toEqual([undefined, other.person.id]);
  });

  it('can be taken, and the words of the other are found again by them alone', async () => {
    await beat(hala, at(1), true);
    await hala.client.save(story.id, at(1), 1, { paragraphs: ['Words of Hala, saved.'] });
    const taken = await take(omar, at(1));
    expect(holderOf(taken.body, at(1))).toBe(omar.person.id);
    await omar.client.save(story.id, at(1), 2, { paragraphs: ['Omar’s own.'] });

    const params = { id: story.id };
    const recovered = async ({ client }: Seat) =>
      (await client.call('listRecovered', { params })).body.items;
    const [kept] = await recovered(hala);
    expect(kept).toMatchObject({
      takenBy: { id: omar.person.id },
      baseVersion: 2,
      paragraphs: [[{ text: 'Words of Hala, saved.' }]],
    });
    await hala.client.call('keepRecovered', {
      params: { ...params, segmentId: at(1) },
      json: { paragraphs: [[{ text: 'And her last keystrokes.' }]], baseVersion: 2 },
    });
    const items = await recovered(hala);
    expect(items).toHaveLength(1);
    expect(items[0]).toMatchObject({
      id: kept.id,
      takenBy: { id: omar.person.id },
      paragraphs: [[{ text: 'And her last keystrokes.' }]],
    });
    expect(await recovered(omar)).toEqual([]);
    const told = (await hala.client.call('listNotifications')).body.items;
    expect(told[0]).toMatchObject({ kind: 'taken_over', by: { id: omar.person.id } });

    const settle = ({ client }: Seat) =>
      client.call('settleRecovered', { params: { ...params, recoveredId: kept.id } });
    expect((await settle(omar)).status).toBe(404);
    expect((await settle(hala)).body.items).toEqual([]);
    const history = (await hala.client.call('getHistory', { params })).body;
    const actions = history.entries.map(({ action }: { action: string }) => action);
    expect(actions).toContain('segment.taken_over');
  });

  it('of one’s own other page, or of a free segment, displaces nobody', async () => {
    await beat(hala, at(1), true);
    await take({ ...hala, page: randomUUID() }, at(1));
    await take(omar, at(2));
    expect((await hala.client.call('listNotifications')).body.unread).toBe(0);
    const nowhere = await take(omar, randomUUID());
    expect(nowhere.status).toBe(404);
  });
});
