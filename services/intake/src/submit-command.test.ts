import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startIntake, type RunningIntake } from './testing/start-intake.js';

let intake: RunningIntake;
let folder: string;
beforeAll(async () => {
  intake = await startIntake();
  folder = await mkdtemp(join(tmpdir(), 'submit-'));
});
afterAll(async () => {
  await intake.stop();
  await rm(folder, { recursive: true });
});

interface Ended {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

async function submit(name: string, content: string | Buffer, ...args: string[]): Promise<Ended> {
  const file = join(folder, name);
  await writeFile(file, content);
  return run(file, '--source', 'ar-edition', '--url', intake.origin, ...args);
}

function run(...args: string[]): Promise<Ended> {
  return new Promise((resolve) => {
    const env = { PATH: process.env['PATH'], DRAGOMAN_KEY: intake.key };
    execFile(process.execPath, ['scripts/submit.mjs', ...args], { env }, (error, out, err) =>
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, out, err }),
    );
  });
}

async function stored(externalId: string) {
  const { id } = await intake.database.db
    .selectFrom('article')
    .select('id')
    .where('external_id', '=', externalId)
    .executeTakeFirstOrThrow();
  return (await intake.ask(`/api/v1/articles/${id}`)).body;
}

const paragraph = 'أعلنت وزارة النقل اليوم خطة جديدة للحافلات.';

describe('npm run submit', () => {
  it('hands in a page, its first heading the headline', async () => {
    const page = `<!doctype html><html><head><title>الموقع | خبر</title><style>p{}</style></head>
<body><h1>خطة «النقل» &amp; الحافلات</h1><p>${paragraph}</p></body></html>`;
    const { code, out } = await submit('page.html', page, '--section', 'محليات');
    expect(code).toBe(0);
    expect(out).toMatch(/^Accepted: ar-edition\/page, version 1\n {2}blocks: 2 added\n/);
    const article = await stored('page');
    expect(article).toMatchObject({ headline: 'خطة «النقل» & الحافلات', section: 'محليات' });
    expect(article.blocks).toHaveLength(2);
  });

  it('hands in plain text, its first line the headline, and says what changed the second time', async () => {
    const text = `\n\nعنوان الخبر\r\n\r\n${paragraph}\r\n\r\nوأضافت الوزارة أن العمل بدأ.\r\n`;
    expect((await submit('text.txt', text, '--id', 'خبر 7')).code).toBe(0);
    expect((await stored('خبر 7')).blocks).toHaveLength(3);
    const again = await submit('text.txt', `${text}\n\nفقرة أخيرة.`, '--id', 'خبر 7');
    expect(again.out).toMatch(/Received again: .*version 2\n {2}blocks: 3 kept, 1 added/);
  });

  it('hands in the JSON of the API, with or without its name inside', async () => {
    const json = { headline: 'عنوان', body: { format: 'text', value: paragraph } };
    const named = { ...json, source: 'ar-edition', externalId: 'json-7', byline: 'ليلى' };
    expect((await submit('named.json', JSON.stringify(named))).code).toBe(0);
    expect(await stored('json-7')).toMatchObject({ byline: 'ليلى' });
  });

  it('says what is wrong, with a code that scripts can tell apart', async () => {
    const refused = await submit('english.txt', 'Title\n\nAn English text.', '--priority', 'soon');
    expect([refused.code, refused.err]).toEqual([1, expect.stringContaining('priority: ')]);
    const noHeadline = await submit('bare.html', `<p>${paragraph}</p>`);
    expect([noHeadline.code, noHeadline.err]).toEqual([2, expect.stringContaining('--headline')]);
    const notUtf8 = await submit('old.txt', Buffer.from([0xc7, 0xe1, 0xce, 0xc8, 0xd1]));
    expect([notUtf8.code, notUtf8.err]).toEqual([2, expect.stringContaining('iconv')]);
    expect((await submit('broken.json', '{')).err).toMatch(/is not JSON/);
    expect((await run('missing.txt', '--source', 'x')).code).toBe(2);
    expect((await run()).err).toMatch(/Usage/);
    const nobody = await submit('text.txt', `ع\n\n${paragraph}`, '--url', 'http://127.0.0.1:9');
    expect([nobody.code, nobody.err]).toEqual([3, expect.stringContaining('does not answer')]);
  });
});
