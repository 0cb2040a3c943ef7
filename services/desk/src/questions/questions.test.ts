import { createTranslation, type TestPerson } from '@dragoman/shared/testing';
import type { DeskClient } from '../testing/desk-client.js';
import { startDesk, type RunningDesk } from '../testing/start-desk.js';

interface Somebody {
  readonly person: TestPerson;
  readonly client: DeskClient;
}

let desk: RunningDesk;
let hala: Somebody;
let rana: Somebody;
let omar: Somebody;
beforeAll(async () => {
  desk = await startDesk();
  hala = await desk.signedIn('editor', 'approver');
  rana = await desk.signedIn('submitter');
  omar = await desk.signedIn('submitter');
});
afterAll(() => desk.stop());

async function asked(submittedBy?: string) {
  const story = await createTranslation(desk.db, submittedBy === undefined ? {} : { submittedBy });
  const json = { segmentId: story.segmentIds[1], body: 'هل الحافلات جديدة أم مستأجَرة؟' };
  const { body } = await hala.client.call('askQuestion', { params: { id: story.id }, json });
  return { story, question: body as { id: string; quote: string; number: number; state: string } };
}
const answer = ({ client }: Somebody, questionId: string, text = 'جديدة كلها.') =>
  client.call('answerQuestion', { params: { questionId }, json: { answer: text } });
const shownTo = async ({ client }: Somebody) =>
  (await client.call('questionsToMe')).body.items.map(({ id }: { id: string }) => id) as string[];
const openOf = async (id: string) =>
  (await hala.client.call('getTranslation', { params: { id } })).body.openQuestions as number;

describe('a question to the Arabic edition', () => {
  it('stands beside its Arabic, for whoever handed the story in, and is answered once', async () => {
    const { story, question } = await asked(rana.person.id);
    expect(question).toMatchObject({
      state: 'open',
      number: 2,
      quote: 'أعلنت وزارة النقل اليوم خطة جديدة للحافلات في العاصمة.',
    });
    expect(await openOf(story.id)).toBe(1);
    expect(await shownTo(rana)).toContain(question.id);
    expect(await shownTo(omar)).not.toContain(question.id);
    expect((await answer(omar, question.id)).status).toBe(404);
    expect((await answer(hala, question.id)).status).toBe(404);

    const both = await Promise.all([
      answer(rana, question.id),
      answer(rana, question.id, 'مستأجَرة.'),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
    const { body } = await hala.client.call('listQuestions', { params: { id: story.id } });
    expect(body.items[0]).toMatchObject({ state: 'answered', answeredBy: { id: rana.person.id } });
    expect(await openOf(story.id)).toBe(0);
    const told = (await hala.client.call('listNotifications')).body.items;
    expect(told[0]).toMatchObject({ kind: 'question_answered', excerpt: body.items[0].answer });
    expect((await rana.client.call('listNotifications')).body.unread).toBe(0);
  });

  it('about what came by key, or from somebody who is gone, is every submitter’s', async () => {
    const gone = await desk.signedIn('submitter');
    const byKey = await asked();
    const orphaned = await asked(gone.person.id);
    expect(await shownTo(rana)).not.toContain(orphaned.question.id);
    await desk.db
      .updateTable('user')
      .set({ banned: true })
      .where('id', '=', gone.person.id)
      .execute();
    for (const who of [rana, omar])
      expect(await shownTo(who)).toEqual(
        expect.arrayContaining([byKey.question.id, orphaned.question.id]),
      );
    expect((await omar.client.call('listNotifications')).body.unread).toBe(1);
    expect((await answer(omar, byKey.question.id)).status).toBe(200);
    expect((await answer(rana, byKey.question.id)).body.code).toBe('not_allowed_now');
    expect((await rana.client.call('listNotifications')).body.unread).toBe(0);
  });

  it('can be taken back, and then asks nobody', async () => {
    const { story, question } = await asked(rana.person.id);
    const params = { questionId: question.id };
    expect((await hala.client.call('withdrawQuestion', { params, json: {} })).status).toBe(200);
    expect(await openOf(story.id)).toBe(0);
    expect(await shownTo(rana)).not.toContain(question.id);
    expect((await answer(rana, question.id)).body.code).toBe('not_allowed_now');
    expect((await rana.client.call('listNotifications')).body.unread).toBe(0);
  });

  it('does not hold up submission, and narrows the queue', async () => {
    const { story } = await asked(rana.person.id);
    const query = { has: 'questions' };
    const { body } = await hala.client.call('listTranslations', { query });
    expect(body.items.map(({ id }: { id: string }) => id)).toContain(story.id);
    await hala.client.does(story.id, 'claim');
    const { translation } = await hala.client.does(story.id, 'submit');
    expect(translation).toMatchObject({ state: 'in_review', openQuestions: 1 });
  });

  it('is not asked of nobody, about nothing, or without end', async () => {
    const story = await createTranslation(desk.db, { submittedBy: rana.person.id });
    const ask = (segmentId: string | undefined, body = 'x') =>
      hala.client.call('askQuestion', { params: { id: story.id }, json: { segmentId, body } });
    const elsewhere = await createTranslation(desk.db);
    expect((await ask(elsewhere.segmentIds[0])).status).toBe(404);
    expect((await ask(story.segmentIds[0], '  ')).status).toBe(422);
    const many = Array.from({ length: 52 }, () => ask(story.segmentIds[0]));
    const statuses = (await Promise.all(many)).map(({ status }) => status);
    expect(statuses.filter((status) => status === 201)).toHaveLength(50);
    await desk.db
      .updateTable('article')
      .set({ withdrawn_at: new Date() })
      .where('id', '=', story.articleId)
      .execute();
    expect((await ask(story.segmentIds[0])).body.code).toBe('source_withdrawn');
  });
});
