import pino from 'pino';
import { verifyAudit } from '@dragoman/shared/db';
import {
  createTestDatabase,
  insertApprovedStory,
  rewriteText,
  storyPeople,
  type StorySegment,
  type TestDatabase,
} from '@dragoman/shared/testing';
import { publishScheduled } from './publish-scheduled.js';

let test: TestDatabase;
beforeEach(async () => {
  test = await createTestDatabase();
});
afterEach(() => test.destroy());

const due = new Date('2026-11-23T12:00:00Z');
const before = new Date(due.getTime() - 1);
const segments: StorySegment[] = [
  { kind: 'headline', text: 'On time' },
  { kind: 'paragraph', text: 'The approved words.' },
];

async function scheduled(): Promise<string> {
  const id = await insertApprovedStory(test.db, { segments });
  await test.db
    .updateTable('translation')
    .set({ publication: 'scheduled', scheduled_at: due })
    .where('id', '=', id)
    .execute();
  return id;
}
const publishAt = (id: string, at: Date = due) =>
  publishScheduled({ db: test.db, logger: pino({ level: 'silent' }), now: () => at }, id);
const line = () => test.db.selectFrom('translation').selectAll().executeTakeFirstOrThrow();
const publications = () => test.db.selectFrom('publication').selectAll().execute();
const actions = async () =>
  (await test.db.selectFrom('audit_log').select('action').orderBy('seq').execute()).map(
    ({ action }) => action,
  );

describe('publishScheduled', () => {
  it('leaves a story alone until its time has come', async () => {
    expect(await publishAt(await scheduled(), before)).toBe('not_due');
    expect(await line()).toMatchObject({ publication: 'scheduled', scheduled_at: due });
    expect(await publications()).toEqual([]);
  });

  it('publishes on time exactly what was approved, in the name of who approved it', async () => {
    const id = await scheduled();
    expect(await publishAt(id)).toBe('published');
    expect(await line()).toMatchObject({
      state: 'approved',
      publication: 'live',
      scheduled_at: null,
      first_published_at: due,
    });
    expect(await publications()).toMatchObject([
      {
        html: '<p>The approved words.</p>',
        published_at: due,
        published_by: storyPeople.approver,
        version: 1,
      },
    ]);
    expect(await actions()).toEqual(['translation.publish']);
    expect(await verifyAudit(test.db)).toMatchObject({ unbroken: true });
    const events = await test.db.selectFrom('desk_event').select('kind').execute();
    expect(events).toContainEqual({ kind: 'publication' });
  });

  it('publishes once, run twice or by several workers at once', async () => {
    const id = await scheduled();
    const outcomes = await Promise.all(Array.from({ length: 6 }, () => publishAt(id)));
    expect(outcomes.sort()).toEqual([...Array(5).fill('not_due'), 'published']);
    expect(await publishAt(id)).toBe('not_due');
    expect(await publications()).toHaveLength(1);
    expect(await actions()).toEqual(['translation.publish']);
  });

  it.each<[string, (id: string) => Promise<unknown>]>([
    [
      'its text is no longer the approved one',
      (id) => rewriteText(test.db, id, [...segments, { kind: 'paragraph', text: 'Slipped in.' }]),
    ],
    [
      'it was taken back into editing',
      () => test.db.updateTable('translation').set({ state: 'editing' }).execute(),
    ],
    [
      'nothing is approved',
      () => test.db.updateTable('translation').set({ approved_revision: null }).execute(),
    ],
    [
      'the Arabic was withdrawn',
      () => test.db.updateTable('article').set({ withdrawn_at: before }).execute(),
    ],
  ])('takes a story off the clock when %s', async (_why, change) => {
    const id = await scheduled();
    await change(id);
    expect(await publishAt(id)).toBe('void');
    expect(await line()).toMatchObject({ publication: 'none', scheduled_at: null });
    expect(await publications()).toEqual([]);
    expect(await actions()).toEqual(['translation.schedule_void']);
    expect(await publishAt(id)).toBe('not_due');
  });

  it('does nothing with a story that was unscheduled, and with one that is not there', async () => {
    const id = await scheduled();
    await test.db
      .updateTable('translation')
      .set({ publication: 'none', scheduled_at: null })
      .execute();
    expect(await publishAt(id)).toBe('not_due');
    expect(await publishAt('00000000-0000-4000-8000-000000000000')).toBe('not_due');
    expect(await publications()).toEqual([]);
  });
});
