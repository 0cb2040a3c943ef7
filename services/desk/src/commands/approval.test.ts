import { contentHashOf, jsonb, latestPublication } from '@dragoman/shared/db';
import {
  createTranslation,
  insertDraft,
  shortStory,
  type StoryPart,
  type TestTranslation,
} from '@dragoman/shared/testing';
import type { DeskClient } from '../testing/desk-client.js';
import { startDesk, type RunningDesk } from '../testing/start-desk.js';

let desk: RunningDesk;
let editor: DeskClient;
let approver: DeskClient;
let both: DeskClient;
let admin: DeskClient;

beforeAll(async () => {
  desk = await startDesk();
  editor = (await desk.signedIn('editor')).client;
  approver = (await desk.signedIn('approver')).client;
  both = (await desk.signedIn('editor', 'approver')).client;
  admin = (await desk.signedIn('admin')).client;
});
afterAll(() => desk.stop());

/** A story that `who` has claimed and edited, so that they are its last editor. */
async function editedStory(who = editor, parts: readonly StoryPart[] = shortStory) {
  const story = await createTranslation(desk.db, { parts });
  await who.does(story.id, 'claim');
  await who.save(story.id, story.segmentIds[2]!, 1, {
    paragraphs: ['Work began yesterday on the main streets, the minister said.'],
  });
  return story;
}

async function submitted(who = editor) {
  const story = await editedStory(who);
  const { revision } = await who.does(story.id, 'submit');
  return { ...story, contentHash: revision!.contentHash };
}

async function approved() {
  const story = await submitted();
  await approver.does(story.id, 'approve', { contentHash: story.contentHash });
  return story;
}

async function live() {
  const story = await approved();
  await approver.does(story.id, 'publish', { contentHash: story.contentHash });
  return story;
}

const view = async ({ id }: { id: string }) =>
  (await editor.call('getTranslation', { params: { id } })).body;
const codeOf = (answer: { status: number; body: { code?: string } }) => [
  answer.status,
  answer.body.code,
];
const publications = ({ id }: { id: string }) =>
  desk.db.selectFrom('publication').selectAll().where('translation_id', '=', id).execute();

describe('an approval', () => {
  it('is of one exact text: another hash is refused', async () => {
    const story = await submitted();
    const other = await approver.command(story.id, 'approve', { contentHash: 'a'.repeat(64) });
    expect(codeOf(other)).toEqual([409, 'stale_approval']);
    expect(other.body.contentHash).toBe(story.contentHash);
    const { revision } = await approver.does(story.id, 'approve', {
      contentHash: story.contentHash,
    });
    expect(revision).toMatchObject({ number: 1, by: { name: 'editor' } });
  });

  it('is void after a reopening: the old hash no longer approves or publishes', async () => {
    const story = await approved();
    await editor.does(story.id, 'reopen', { reason: 'a name was wrong' });
    expect((await view(story)).revision).toBeNull();
    await editor.save(story.id, story.segmentIds[2]!, 2, { paragraphs: ['Work began.'] });
    const { revision } = await editor.does(story.id, 'submit');
    for (const command of ['approve', 'publish'] as const) {
      const answer = await approver.command(story.id, command, { contentHash: story.contentHash });
      expect(answer.status).toBe(409);
    }
    const refused = await approver.command(story.id, 'approve', { contentHash: story.contentHash });
    expect(refused.body).toMatchObject({ code: 'stale_approval', read: 1, revision: 2 });
    expect(refused.body.detail).toMatch(/^You read revision 1 \(.*what stands is revision 2 \(/);
    await approver.does(story.id, 'approve', { contentHash: revision!.contentHash });
    const stale = await approver.command(story.id, 'publish', { contentHash: story.contentHash });
    expect(codeOf(stale)).toEqual([409, 'stale_approval']);
  });

  it('does not cover a text that changed behind it', async () => {
    const story = await approved();
    await desk.db
      .updateTable('segment')
      .set({ target: jsonb([[{ text: 'Slipped in.' }]]), target_plain: 'Slipped in.' })
      .where('id', '=', story.segmentIds[1]!)
      .execute();
    for (const [command, more] of [
      ['publish', {}],
      ['schedule', { at: '2099-01-01T00:00:00Z' }],
    ] as const) {
      const json = { contentHash: story.contentHash, ...more };
      expect(codeOf(await approver.command(story.id, command, json))).toEqual([
        409,
        'stale_approval',
      ]);
    }
    expect(await publications(story)).toEqual([]);
  });

  it('and an edit at the same moment: the approved bytes are the published ones, or nothing is', async () => {
    for (let round = 0; round < 5; round += 1) {
      const story = await submitted();
      const { contentHash } = story;
      await Promise.all([
        approver.command(story.id, 'approve', { contentHash }),
        editor
          .command(story.id, 'recall')
          .then(() => editor.save(story.id, story.segmentIds[1]!, 1, { paragraphs: ['Raced.'] })),
        approver.command(story.id, 'publish', { contentHash }),
      ]);
      const [published] = await publications(story);
      if (published) expect(published.content_hash).toBe(contentHash);
      const { state } = await view(story);
      expect(['approved', 'editing']).toContain(state);
    }
  });

  it('needs four eyes, unless the desk says otherwise, which is on record', async () => {
    const story = await submitted(both);
    const { contentHash } = story;
    const own = await both.command(story.id, 'approve', { contentHash });
    expect(codeOf(own)).toEqual([403, 'four_eyes']);
    expect((await view(story)).allowed).not.toContain('approve');
    await admin.call('putSettings', { json: { fourEyes: false } });
    await both.does(story.id, 'approve', { contentHash });
    await admin.call('putSettings', { json: { fourEyes: true } });
    const changes = await desk.db
      .selectFrom('audit_log')
      .select('detail')
      .where('action', '=', 'settings.changed')
      .orderBy('seq')
      .execute();
    expect(changes[0]!.detail).toEqual({ before: { fourEyes: true }, after: { fourEyes: false } });
  });
});

describe('findings that block', () => {
  const wrong: readonly StoryPart[] = [
    ...shortStory,
    { kind: 'paragraph', ar: 'قتل 25 شخصا في الحادث.', en: 'The accident killed 52 people.' },
  ];

  it('stop submission until mended', async () => {
    const story = await editedStory(editor, wrong);
    const refused = await editor.command(story.id, 'submit');
    expect(codeOf(refused)).toEqual([409, 'findings_block']);
    expect(refused.body.segments).toEqual([story.segmentIds[3]]);
    await editor.save(story.id, story.segmentIds[3]!, 1, {
      paragraphs: ['The accident killed 25 people.'],
    });
    await editor.does(story.id, 'submit');
  });

  it('stand aside for a dismissal with a reason, which dies with the text', async () => {
    const story = await editedStory(editor, wrong);
    const segmentId = story.segmentIds[3]!;
    const found = (await view(story)).segments[3].findings;
    for (const finding of found.filter((one: { severity: string }) => one.severity === 'block')) {
      const ask = { params: { id: story.id, segmentId, findingId: finding.id } };
      expect((await editor.call('dismissFinding', { ...ask, json: {} })).status).toBe(422);
      const done = await editor.call('dismissFinding', { ...ask, json: { reason: 'as spoken' } });
      expect(done.status).toBe(200);
      // A second click wants what is done already: the first reason stands.
      expect((await editor.call('dismissFinding', { ...ask, json: { reason: 'x' } })).status).toBe(
        200,
      );
    }
    expect((await view(story)).segments[3].dismissed[0]).toMatchObject({ reason: 'as spoken' });
    await editor.does(story.id, 'submit');
    await editor.does(story.id, 'recall');
    await editor.save(story.id, segmentId, 1, { paragraphs: ['The accident killed 53 people.'] });
    expect((await view(story)).findings.block).toBeGreaterThan(0);
    expect(codeOf(await editor.command(story.id, 'submit'))).toEqual([409, 'findings_block']);
  });

  it('stop approval too', async () => {
    const story = await submitted();
    await desk.db
      .updateTable('segment')
      .set({ draft_id: null, target: jsonb([]), target_plain: '' })
      .where('id', '=', story.segmentIds[1]!)
      .execute();
    const { contentHash } = await view(story);
    const answer = await approver.command(story.id, 'approve', { contentHash });
    expect(answer.status).toBe(409);
  });
});

describe('undecided changes of the Arabic', () => {
  const mark = (story: TestTranslation, change: Record<string, unknown>) =>
    desk.db.updateTable('segment').set(change).where('id', '=', story.segmentIds[2]!).execute();
  const proposal = (story: TestTranslation) =>
    insertDraft(desk.db, story.segmentIds[2]!, '', 'A newer machine text.');

  it('stop submission: a proposal, Arabic that is gone, a draft on its way', async () => {
    const story = await editedStory();
    const segmentId = story.segmentIds[2]!;
    const refused = async () => codeOf(await editor.command(story.id, 'submit'));

    await mark(story, { proposal_id: await proposal(story), source_change: 'changed' });
    expect(await refused()).toEqual([409, 'undecided_changes']);
    await editor.does(story.id, 'keep_target', { segmentId });

    await mark(story, { source_change: 'removed' });
    expect(await refused()).toEqual([409, 'undecided_changes']);
    await editor.does(story.id, 'confirm', { segmentId, version: 2 });
    expect(await refused()).toEqual([409, 'undecided_changes']);
    await editor.does(story.id, 'keep_target', { segmentId });

    await editor.save(story.id, segmentId, 3, { paragraphs: ['Work began yesterday.'] });
    await editor.does(story.id, 'redraft', { segmentIds: [segmentId] });
    expect(desk.enqueued).toContain(story.id);
    expect(await refused()).toEqual([409, 'undecided_changes']);
    await editor.does(story.id, 'confirm', { segmentId, version: 4 });
    await editor.does(story.id, 'submit');
    const wanted = await desk.db
      .selectFrom('segment')
      .select('wants_draft')
      .where('id', '=', segmentId)
      .executeTakeFirstOrThrow();
    expect(wanted.wants_draft).toBe(false);
  });

  it('a machine never replaces a person’s words: taking a proposal is theirs to do, and undone from the log', async () => {
    const story = await editedStory();
    const segmentId = story.segmentIds[2]!;
    await mark(story, { proposal_id: await proposal(story), source_change: 'changed' });
    expect((await view(story)).segments[2]).toMatchObject({
      proposal: { plain: 'A newer machine text.' },
      target: { plain: expect.stringMatching(/^Work began/) },
    });
    await editor.does(story.id, 'take_proposal', { segmentId });
    expect((await view(story)).segments[2]).toMatchObject({
      proposal: null,
      sourceChange: 'none',
      draft: { plain: 'A newer machine text.' },
      target: { plain: 'A newer machine text.', status: 'edited' },
    });
    const { body } = await editor.call('getHistory', { params: { id: story.id } });
    expect(body.edits.at(-1)).toMatchObject({ kind: 'take_proposal' });
    expect(body.edits.at(-1).from[0][0].text).toMatch(/^Work began/);
    expect(codeOf(await editor.command(story.id, 'take_proposal', { segmentId }))).toEqual([
      409,
      'not_allowed_now',
    ]);
  });
});

describe('publishing', () => {
  it('twice at once makes one publication, of exactly the approved bytes', async () => {
    const story = await approved();
    const { contentHash } = story;
    const answers = await Promise.all(
      [1, 2, 3].map(() => approver.command(story.id, 'publish', { contentHash })),
    );
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
    const made = await publications(story);
    expect(made).toHaveLength(1);
    expect(contentHashOf(made[0]!.content)).toBe(contentHash);
    expect(answers[2]!.body.publication).toMatchObject({ status: 'live', version: 1 });
  });

  it('a correction needs a note, keeps the first time, and editing never takes the story down', async () => {
    const story = await live();
    const first = (await latestPublication(desk.db, story.id))!;
    await editor.does(story.id, 'reopen', {});
    await editor.save(story.id, story.segmentIds[1]!, 1, {
      paragraphs: ['The plan covers buses.'],
    });
    expect(await view(story)).toMatchObject({ state: 'editing', publication: { status: 'live' } });
    const { revision } = await editor.does(story.id, 'submit');
    const { contentHash } = revision!;
    await approver.does(story.id, 'approve', { contentHash });
    const silent = await approver.command(story.id, 'publish', { contentHash });
    expect([silent.status, silent.body.errors[0].field]).toEqual([422, 'correctionNote']);
    const note = 'An earlier version named the wrong ministry.';
    await approver.does(story.id, 'publish', { contentHash, correctionNote: note });
    const second = (await latestPublication(desk.db, story.id))!;
    expect(second).toMatchObject({ version: 2, correction_note: note, slug: first.slug });
    expect(second.first_published_at).toEqual(first.first_published_at);
    expect(second.content_hash).toBe(contentHash);
  });

  it('withdrawing leaves the address behind, with the reason', async () => {
    const story = await live();
    const again = { contentHash: story.contentHash };
    expect((await approver.command(story.id, 'withdraw', {})).status).toBe(422);
    await approver.does(story.id, 'withdraw', { reason: 'A source was wrong.' });
    const [publication] = await publications(story);
    expect(publication).toMatchObject({ withdrawn_reason: 'A source was wrong.' });
    expect(publication!.withdrawn_at).toBeInstanceOf(Date);
    expect((await view(story)).publication).toMatchObject({ status: 'withdrawn' });
    expect(codeOf(await approver.command(story.id, 'withdraw', { reason: 'x' }))[0]).toBe(409);
    const { publication: back } = await approver.does(story.id, 'publish', again);
    expect(back).toMatchObject({ status: 'live', version: 2 });
  });

  it('later is a time to come, and can be taken back', async () => {
    const story = await approved();
    const { contentHash } = story;
    const past = { contentHash, at: '2020-01-01T00:00:00Z' };
    const refused = await approver.command(story.id, 'schedule', past);
    expect([refused.status, refused.body.errors[0].field]).toEqual([422, 'at']);
    const at = '2099-01-01T00:00:00.000Z';
    await approver.does(story.id, 'schedule', { contentHash, at });
    expect((await view(story)).publication).toMatchObject({ status: 'scheduled', scheduledAt: at });
    await approver.does(story.id, 'unschedule');
    await approver.does(story.id, 'schedule', { contentHash, at });
    await editor.does(story.id, 'reopen', {});
    expect((await view(story)).publication).toMatchObject({ status: 'none', scheduledAt: null });
    expect(await publications(story)).toEqual([]);
  });
});

describe('a withdrawn source', () => {
  const freeze = ({ articleId }: TestTranslation) =>
    desk.db
      .updateTable('article')
      .set({ withdrawn_at: new Date() })
      .where('id', '=', articleId)
      .execute();

  it('freezes everything but the way back', async () => {
    const open = await editedStory();
    await freeze(open);
    for (const command of ['save', 'submit', 'split', 'redraft', 'release'] as const)
      expect(codeOf(await editor.command(open.id, command))).toEqual([409, 'source_withdrawn']);

    const waiting = await submitted();
    await freeze(waiting);
    const { contentHash } = waiting;
    const approve = await approver.command(waiting.id, 'approve', { contentHash });
    expect(codeOf(approve)).toEqual([409, 'source_withdrawn']);
    await approver.does(waiting.id, 'return', { note: 'The Arabic was withdrawn.' });

    const shown = await live();
    await freeze(shown);
    const publish = await approver.command(shown.id, 'publish', { contentHash: shown.contentHash });
    expect(codeOf(publish)).toEqual([409, 'source_withdrawn']);
    await approver.does(shown.id, 'withdraw', { reason: 'The Arabic was withdrawn.' });

    const timed = await approved();
    const at = '2099-01-01T00:00:00Z';
    await approver.does(timed.id, 'schedule', { contentHash: timed.contentHash, at });
    await freeze(timed);
    await approver.does(timed.id, 'unschedule');

    const fresh = await createTranslation(desk.db);
    await freeze(fresh);
    expect(codeOf(await editor.command(fresh.id, 'claim'))).toEqual([409, 'source_withdrawn']);
    await editor.does(fresh.id, 'spike', {});
  });
});

describe('a return', () => {
  it('sends notes to segments, which are counted until they are resolved', async () => {
    const story = await submitted();
    const segmentId = story.segmentIds[1]!;
    await approver.does(story.id, 'return', {
      note: 'Nearly.',
      notes: [{ segmentId, quote: 'buses', body: 'Trams too?' }],
    });
    const returned = await view(story);
    expect(returned).toMatchObject({ state: 'editing', returnedNotes: 2, revision: null });
    for (const { id } of returned.comments)
      await editor.does(story.id, 'resolve', { commentId: id });
    expect((await view(story)).returnedNotes).toBe(0);
    const { revision } = await editor.does(story.id, 'submit');
    expect(revision).toMatchObject({ number: 1, contentHash: story.contentHash });
  });
});
