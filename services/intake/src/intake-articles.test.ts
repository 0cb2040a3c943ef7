import { ArticleReceipt, ArticleView } from '@dragoman/shared/contract';
import { verifyAudit } from '@dragoman/shared/db';
import { plainOf, type Block } from '@dragoman/shared/domain';
import { readCorpus } from '@dragoman/shared/testing';
import { anArticle, startIntake, type RunningIntake } from './testing/start-intake.js';

let intake: RunningIntake;
beforeAll(async () => {
  intake = await startIntake();
});
afterAll(() => intake.stop());

const text = (value: string) => ({ format: 'text', value });

async function segmentsOf(translationId: string) {
  return intake.database.db
    .selectFrom('segment')
    .selectAll()
    .where('translation_id', '=', translationId)
    .where('removed_at', 'is', null)
    .orderBy('position')
    .execute();
}

describe('a new article', () => {
  it('is stored whole, queued with a segment a block, and told to the workers', async () => {
    const sent = anArticle({
      url: 'https://ar.example.org/1',
      byline: 'ليلى حداد\u0000',
      section: 'سياسة',
      priority: 'urgent',
      dueAt: '2026-11-23T20:00:00+02:00',
      standfirst: 'خطة لعشر سنوات',
    });
    const { status, body } = await intake.put('new-1', sent);
    expect(status).toBe(201);
    expect(ArticleReceipt.parse(body)).toMatchObject({
      article: { source: 'ar-edition', externalId: 'new-1', version: 1 },
      translation: { state: 'queued' },
      change: { kept: 0, added: 4 },
    });
    expect(intake.enqueued).toContain(body.translation.id);

    const view = ArticleView.parse((await intake.ask(`/api/v1/articles/${body.article.id}`)).body);
    expect(view).toMatchObject({
      byline: 'ليلى حداد',
      priority: 'urgent',
      dueAt: '2026-11-23T18:00:00.000Z',
      translation: { state: 'queued', publication: 'none', url: null },
    });
    expect(view.blocks.map(({ kind }) => kind)).toEqual([
      'headline',
      'standfirst',
      'paragraph',
      'paragraph',
    ]);
    const segments = await segmentsOf(body.translation.id);
    expect(segments.map(({ kind, wants_draft }) => [kind, wants_draft])).toEqual(
      view.blocks.map(({ kind }) => [kind, true]),
    );
    const { raw } = await intake.database.db
      .selectFrom('source_version')
      .select('raw')
      .where('article_id', '=', body.article.id)
      .executeTakeFirstOrThrow();
    expect(JSON.parse(raw.toString())).toEqual(sent);
  });

  it('arrives clean: bidi overrides, NUL, lone surrogates, script and javascript: links', async () => {
    const json = JSON.stringify(
      anArticle({
        headline: 'عنوان\u202E\u0000 سليم',
        body: {
          format: 'html',
          value:
            'XX<p onclick="x">نص <a href="javascript:alert(1)">رابط</a></p><script>SECRET</script>',
        },
      }),
    ).replace('XX', '<p>\\ud800نص\\u0000 آخر\\u2066</p>');
    const { status, body } = await intake.put('clean-1', undefined, { body: json });
    expect(status).toBe(201);
    const view = (await intake.ask(`/api/v1/articles/${body.article.id}`)).body;
    expect(view.blocks.map((block: Block) => plainOf(block.text))).toEqual([
      'عنوان سليم',
      'نص آخر',
      'نص رابط',
    ]);
    expect(JSON.stringify(view)).not.toMatch(/SECRET|javascript/);
    const removed = view.cleaning.removed.map(({ codePoint }: { codePoint: string }) => codePoint);
    expect(removed).toEqual(expect.arrayContaining(['U+202E', 'U+0000', 'U+D800', 'U+2066']));
    const dropped = view.cleaning.dropped.map(({ what }: { what: string }) => what);
    expect(dropped).toEqual(['onclick=', '<script>', 'unsafe link']);
  });

  it('is accepted though the queue is down', async () => {
    const queueless = await startIntake({
      enqueueDraft: () => Promise.reject(new Error('no queue')),
    });
    try {
      expect((await queueless.put('x', anArticle())).status).toBe(201);
    } finally {
      await queueless.stop();
    }
  });
});

describe('an article sent again', () => {
  it('makes one version of the same content, also twenty times at once', async () => {
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => intake.put('twenty', anArticle())),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([...Array(19).fill(200), 201]);
    expect(new Set(answers.map(({ body }) => body.translation.id)).size).toBe(1);
    expect(answers.every(({ body }) => body.article.version === 1)).toBe(true);
    const versions = await intake.database.db
      .selectFrom('source_version')
      .select('id')
      .where('article_id', '=', answers[0]?.body.article.id)
      .execute();
    expect(versions).toHaveLength(1);
    const again = await intake.put('twenty', anArticle());
    expect(again.body.change).toEqual({ kept: 3, changed: 0, added: 0, removed: 0, moved: 0 });
  });

  it('takes what is said beside the text without a new version, and keeps what is not said', async () => {
    const first = await intake.put('beside', anArticle({ byline: 'ليلى', section: 'سياسة' }));
    const second = await intake.put('beside', anArticle({ priority: 'urgent', section: null }));
    expect(second.status).toBe(200);
    expect(second.body.article.version).toBe(1);
    const { body } = await intake.ask(`/api/v1/articles/${first.body.article.id}`);
    expect(body).toMatchObject({ byline: 'ليلى', section: null, priority: 'urgent' });
  });

  it('makes versions in a row when updates arrive at once', async () => {
    await intake.put('racing', anArticle());
    const answers = await Promise.all(
      Array.from({ length: 8 }, (_, index) =>
        intake.put('racing', anArticle({ body: text(`نص الخبر رقم ${index} في هذا اليوم`) })),
      ),
    );
    expect(answers.map(({ body }) => body.article.version).sort()).toEqual([
      2, 3, 4, 5, 6, 7, 8, 9,
    ]);
  });

  it('carries a new version over to the segments and loses nothing an editor wrote', async () => {
    const { db } = intake.database;
    const paragraphs = [
      'أعلنت وزارة النقل اليوم خطة جديدة للحافلات في العاصمة.',
      'وقال الوزير إن العمل في المحطات بدأ أمس الأول.',
      'ويشمل المشروع مئة محطة وثلاثين خطا ليليا.',
      'وانتقد معارضون كلفة المشروع المرتفعة.',
    ];
    const { body } = await intake.put(
      'versions',
      anArticle({ body: text(paragraphs.join('\n\n')) }),
    );
    const id = body.translation.id;
    await db
      .updateTable('translation')
      .set({ state: 'in_review', review_revision: 1, draft_wanted: false })
      .where('id', '=', id)
      .execute();
    await db
      .updateTable('segment')
      .set({
        wants_draft: false,
        target: JSON.stringify([[{ text: 'Machine.' }]]),
        target_plain: 'Machine.',
      })
      .where('translation_id', '=', id)
      .execute();
    const [, , second, , last] = await segmentsOf(id);
    await db
      .updateTable('segment')
      .set({ status: 'edited', target_plain: 'By hand.' })
      .where('id', 'in', [second?.id ?? '', last?.id ?? ''])
      .execute();

    const next = [
      paragraphs[0],
      'وأضاف أن التمويل جاهز.',
      'وقال الوزير إن العمل في المحطات بدأ فجر اليوم.',
    ];
    const update = await intake.put('versions', anArticle({ body: text(next.join('\n\n')) }));
    expect(update.status).toBe(200);
    expect(update.body).toMatchObject({
      article: { version: 2 },
      translation: { id, state: 'editing' },
      change: { kept: 2, changed: 1, added: 1, removed: 2, moved: 0 },
    });
    const segments = await segmentsOf(id);
    expect(
      segments.map((segment) => [segment.source_change, segment.status, segment.wants_draft]),
    ).toEqual([
      ['none', 'untouched', false],
      ['none', 'untouched', false],
      ['added', 'untouched', true],
      ['changed', 'edited', true],
      ['removed', 'edited', false],
    ]);
    expect(segments[3]).toMatchObject({
      id: second?.id,
      target_plain: 'By hand.',
      previous_source: paragraphs[1],
    });
    expect(segments.map(({ position }) => position)).toEqual([0, 1, 2, 3, 4]);
    const translation = await db
      .selectFrom('translation')
      .selectAll()
      .where('id', '=', id)
      .executeTakeFirstOrThrow();
    expect(translation).toMatchObject({
      source_version: 2,
      review_revision: null,
      draft_wanted: true,
      segments: 5,
    });
    const held = await db
      .selectFrom('segment_block')
      .innerJoin('block', 'block.id', 'segment_block.block_id')
      .select('plain')
      .where('segment_id', '=', second?.id ?? '')
      .execute();
    expect(held).toEqual([{ plain: next[2] }]);

    // The Arabic goes back to what the editor worked from: nothing is left to decide there.
    const back = [paragraphs[0], 'وأضاف أن التمويل جاهز.', paragraphs[1]];
    await intake.put('versions', anArticle({ body: text(back.join('\n\n')) }));
    expect((await segmentsOf(id))[3]).toMatchObject({
      source_change: 'none',
      previous_source: null,
      wants_draft: false,
    });
  });
});

describe('an Arabic that changes after approval', () => {
  it.each([
    ['scheduled', 'none'],
    ['live', 'live'],
    ['none', 'none'],
  ] as const)('voids the approval: a story that was %s is then %s', async (before, after) => {
    const { db } = intake.database;
    const name = `approved-${before}`;
    const { body } = await intake.put(name, anArticle());
    const scheduled = before === 'scheduled' ? { scheduled_at: new Date('2099-01-01') } : {};
    await db
      .updateTable('translation')
      .set({
        ...{ state: 'approved', approved_revision: 1, review_revision: 1, publication: before },
        ...{ approved_at: new Date(), ...scheduled },
      })
      .where('id', '=', body.translation.id)
      .execute();
    await intake.put(
      name,
      anArticle({ body: text('وصلت السفينة الثانية إلى الميناء فجر اليوم.') }),
    );
    const line = await db
      .selectFrom('translation')
      .select(['state', 'publication', 'scheduled_at', 'approved_revision', 'approved_at'])
      .where('id', '=', body.translation.id)
      .executeTakeFirstOrThrow();
    expect(line).toEqual({
      ...{ state: 'editing', publication: after, scheduled_at: null },
      ...{ approved_revision: null, approved_at: null },
    });
  });
});

describe('POST with an Idempotency-Key', () => {
  const post = (key: string, json: object) =>
    intake.ask('/api/v1/articles', { method: 'POST', json, headers: { 'Idempotency-Key': key } });
  const named = (externalId: string, change = {}) => ({
    ...anArticle(change),
    source: 'ar-edition',
    externalId,
  });

  it('answers the same again, quoted or bare, and refuses the key for another body', async () => {
    const first = await post('"k-1"', named('idem-1'));
    expect(first.status).toBe(201);
    const again = await post('k-1', named('idem-1'));
    expect([again.status, again.body]).toEqual([201, first.body]);
    const other = await post('k-1', named('idem-1', { priority: 'urgent' }));
    expect([other.status, other.body.code]).toEqual([422, 'idempotency_reused']);
    const { key } = await intake.makeKey();
    const stranger = await intake.ask('/api/v1/articles', {
      method: 'POST',
      json: named('idem-1'),
      headers: { 'Idempotency-Key': 'k-1' },
      key,
    });
    expect(stranger.status).toBe(200);
  });

  it('refuses a repetition while the first is under way, and carries it out once', async () => {
    const answers = await Promise.all(
      Array.from({ length: 6 }, () => post('k-2', named('idem-2'))),
    );
    const statuses = answers.map(({ status }) => status);
    expect(statuses.every((status) => status === 201 || status === 409)).toBe(true);
    const refused = answers.filter(({ status }) => status === 409);
    expect(refused.every(({ body }) => body.code === 'idempotency_in_flight')).toBe(true);
    expect((await post('k-2', named('idem-2'))).status).toBe(201);
  });

  it('lets go of the key of a refused request', async () => {
    const bad = await post('k-3', named('idem-3', { body: text('English') }));
    expect(bad.status).toBe(422);
    expect((await post('k-3', named('idem-3'))).status).toBe(201);
    for (const key of ['""', 'مفتاح', 'x'.repeat(300)])
      expect((await post(encodeURI(key).slice(0, 300), named('idem-3'))).status).not.toBe(500);
  });
});

describe('a withdrawn article', () => {
  it('freezes its translation, twice the same, and takes no updates', async () => {
    const { body } = await intake.put('gone', anArticle());
    const path = '/api/v1/sources/ar-edition/articles/gone/withdraw';
    const withdrawn = await intake.ask(path, { method: 'POST', json: { reason: 'خطأ' } });
    expect(withdrawn.status).toBe(200);
    expect(ArticleView.parse(withdrawn.body).withdrawnAt).not.toBeNull();
    const again = await intake.ask(path, { method: 'POST' });
    expect(again.body.withdrawnAt).toBe(withdrawn.body.withdrawnAt);
    const update = await intake.put('gone', anArticle({ priority: 'urgent' }));
    expect([update.status, update.body.code]).toEqual([409, 'article_withdrawn']);
    const translation = await intake.database.db
      .selectFrom('translation')
      .select('draft_wanted')
      .where('id', '=', body.translation.id)
      .executeTakeFirstOrThrow();
    expect(translation.draft_wanted).toBe(false);
    const none = '/api/v1/sources/ar-edition/articles/never/withdraw';
    expect((await intake.ask(none, { method: 'POST' })).status).toBe(404);
  });
});

describe('the record', () => {
  it('keeps an unbroken chain of what was received, updated and withdrawn', async () => {
    expect(await verifyAudit(intake.database.db)).toMatchObject({ unbroken: true });
    const actions = await intake.database.db
      .selectFrom('audit_log')
      .select('action')
      .distinct()
      .execute();
    expect(actions.map(({ action }) => action).sort()).toEqual([
      'article.details_changed',
      'article.received',
      'article.updated',
      'article.withdrawn',
    ]);
  });
});

const corpus = readCorpus();
const withCorpus = corpus ? it : it.skip;

describe('the corpus', () => {
  withCorpus('is accepted whole, at once, every paragraph a segment', async () => {
    const stories = corpus ?? [];
    const answers = await Promise.all(
      stories.map(({ id, pairs }) =>
        intake.put(`corpus-${id}`, {
          headline: pairs[0]?.ar,
          body: text(
            pairs
              .slice(1)
              .map(({ ar }) => ar)
              .join('\n\n'),
          ),
        }),
      ),
    );
    expect(stories).toHaveLength(62);
    answers.forEach(({ status, body }, index) => {
      expect([status, body.change?.added, body.detail]).toEqual([
        201,
        stories[index]?.pairs.length,
        undefined,
      ]);
    });
  });
});
