import { readCorpus } from '@dragoman/shared/testing';
import type { AddressInfo } from 'node:net';
import type { Server } from 'node:http';
import OpenAI, { BadRequestError, NotFoundError } from 'openai';
import { createPracticeEngine, PRACTICE_MODEL } from './index.js';

const HEADLINE = 'الماء يعود إلى القناة';
const prepared = [
  { ar: HEADLINE, en: [[{ text: 'The Water Returns to the Canal' }]] },
  {
    ar: 'زار المدير المكتبة ثم السوق',
    en: [
      [
        { text: 'The ' },
        { text: 'library', marks: [{ type: 'strong' as const }] },
        { text: ', then the ' },
        { text: 'market', marks: [{ type: 'link' as const, href: 'https://example.org/' }] },
      ],
    ],
  },
];

let server: Server;
let openai: OpenAI;
let url: string;

beforeAll(async () => {
  server = createPracticeEngine({ prepared, delayMs: 0 }).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`;
  openai = new OpenAI({ apiKey: 'none', baseURL: url, maxRetries: 0 });
});

afterAll(() => new Promise((resolve) => server.close(resolve)));

const schemaFormat = {
  type: 'json_schema' as const,
  json_schema: { name: 'drafts', strict: true, schema: { type: 'object' } },
};

async function draft(segments: readonly { id: string; ar: string }[]) {
  const completion = await openai.chat.completions.create({
    model: PRACTICE_MODEL,
    messages: [
      { role: 'system', content: 'Translate.' },
      { role: 'user', content: JSON.stringify({ article: [] }) },
      { role: 'user', content: JSON.stringify({ previous: [], segments }) },
    ],
    response_format: schemaFormat,
  });
  const reply = JSON.parse(completion.choices[0]?.message.content ?? '') as {
    segments: { id: string; en: string }[];
  };
  return { completion, segments: reply.segments };
}

describe('drafting', () => {
  it('gives a prepared draft whatever diacritics and digits the Arabic comes in', async () => {
    const { segments } = await draft([{ id: 's01', ar: 'المـاءُ يعودُ إلى القناة' }]);
    expect(segments).toEqual([{ id: 's01', en: 'The Water Returns to the Canal' }]);
  });

  it('puts the tags of the Arabic on the marked spans of a prepared draft', async () => {
    const { segments } = await draft([
      { id: 'a', ar: 'زار المدير ⟦1⟧المكتبة⟦/1⟧ ثم ⟦2⟧السوق⟦/2⟧' },
      { id: 'b', ar: 'زار المدير ⟦1⟧المكتبة⟦/1⟧ ثم السوق' },
    ]);
    expect(segments.map(({ en }) => en)).toEqual([
      'The ⟦1⟧library⟦/1⟧, then the ⟦2⟧market⟦/2⟧',
      '⟦1⟧The library, then the market⟦/1⟧',
    ]);
  });

  it('stands in for Arabic nobody prepared, and says what it used', async () => {
    const { segments, completion } = await draft([{ id: 'x', ar: 'وقال وزير الصحة يوم الثلاثاء' }]);
    expect(segments[0]?.en).toBe('And said health minister Tuesday');
    expect(completion.choices[0]?.finish_reason).toBe('stop');
    expect(completion.usage?.total_tokens).toBe(
      (completion.usage?.prompt_tokens ?? 0) + (completion.usage?.completion_tokens ?? 0),
    );
    expect(completion.usage?.completion_tokens).toBeGreaterThan(0);
  });

  it('streams the same content segment by segment and ends with the usage', async () => {
    const asked = [
      { id: 's1', ar: HEADLINE },
      { id: 's2', ar: 'سوق' },
    ];
    const stream = await openai.chat.completions.create({
      model: PRACTICE_MODEL,
      messages: [{ role: 'user', content: JSON.stringify({ segments: asked }) }],
      response_format: { type: 'json_object' },
      stream: true,
      stream_options: { include_usage: true },
    });
    const chunks = [];
    for await (const chunk of stream) chunks.push(chunk);
    const content = chunks.map((chunk) => chunk.choices[0]?.delta.content ?? '').join('');
    expect(JSON.parse(content)).toEqual({ segments: (await draft(asked)).segments });
    expect(chunks.at(-2)?.choices[0]?.finish_reason).toBe('stop');
    expect(chunks.at(-1)?.choices).toEqual([]);
    expect(chunks.at(-1)?.usage?.completion_tokens).toBeGreaterThan(0);
    expect(chunks.slice(0, -1).every((chunk) => chunk.usage === null)).toBe(true);
  });

  it('answers a message that is not an assignment in words', async () => {
    const say = async (content: string) =>
      (
        await openai.chat.completions.create({
          model: PRACTICE_MODEL,
          messages: [{ role: 'user', content: [{ type: 'text', text: content }] }],
        })
      ).choices[0]?.message.content;
    expect(await say('Hello?')).toContain('practice engine');
    expect(await say(HEADLINE)).toBe('The Water Returns to the Canal');
  });

  const corpus = readCorpus();
  const itOnCorpus = corpus ? it : it.skip;
  itOnCorpus('answers every story of the corpus, each segment in its place', async () => {
    for (const { pairs } of corpus ?? []) {
      const asked = pairs.map(({ ar }, at) => ({ id: `s${at}`, ar }));
      const { segments } = await draft(asked);
      expect(segments.map(({ id }) => id)).toEqual(asked.map(({ id }) => id));
      for (const { en } of segments) expect(en).toMatch(/^(?!.*\p{Script=Arabic}).*[\p{L}\p{N}]/su);
    }
  });
});

describe('refusals', () => {
  it('lists one model and knows no other', async () => {
    expect((await openai.models.list()).data.map(({ id }) => id)).toEqual([PRACTICE_MODEL]);
    await expect(openai.models.retrieve('gpt-x')).rejects.toBeInstanceOf(NotFoundError);
  });

  it.each([
    ['no model', { messages: [{ role: 'user', content: 'x' }] }, 'model'],
    ['no messages', { model: 'm', messages: [] }, 'messages'],
    [
      'a role it does not know',
      { model: 'm', messages: [{ role: 'boss', content: '' }] },
      'messages.0.role',
    ],
    ['several choices', { model: 'm', n: 2, messages: [{ role: 'user', content: '' }] }, 'n'],
    [
      'a schema without a name',
      {
        model: 'm',
        messages: [{ role: 'user', content: '' }],
        response_format: { type: 'json_schema', json_schema: {} },
      },
      'response_format.json_schema.name',
    ],
    [
      'stream options without a stream',
      {
        model: 'm',
        messages: [{ role: 'user', content: '' }],
        stream_options: { include_usage: true },
      },
      'stream_options',
    ],
    [
      'segments without their Arabic',
      { model: 'm', messages: [{ role: 'user', content: '{"segments":[{"id":"s1"}]}' }] },
      'messages',
    ],
  ])('refuses %s, naming the parameter', async (_what, body, param) => {
    const refused = openai.post('/chat/completions', { body });
    await expect(refused).rejects.toBeInstanceOf(BadRequestError);
    await expect(refused).rejects.toMatchObject({ param, type: 'invalid_request_error' });
  });

  it.each([
    ['what is not JSON', 'chat/completions', 'POST', '{"model":', 400],
    ['too much', 'chat/completions', 'POST', `"${'x'.repeat(11e6)}"`, 413],
    ['an address it does not serve', 'embeddings', 'POST', '{}', 404],
  ])('refuses %s in the shape of OpenAI', async (_what, path, method, body, status) => {
    const response = await fetch(`${url}/${path}`, { method, body });
    expect(response.status).toBe(status);
    expect(await response.json()).toMatchObject({
      error: { message: expect.any(String), type: 'invalid_request_error' },
    });
  });
});
