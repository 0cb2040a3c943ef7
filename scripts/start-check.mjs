// Clones this repository into an empty folder, runs `npm start` there as a stranger would, and takes one
// article down the whole line over HTTP: handed in, drafted, revised, approved, published, read. Then it
// kills everything with SIGKILL, starts again, and looks whether the story is still there.
import { spawn, execFileSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const root = new URL('..', import.meta.url).pathname;
const password = 'start-check-password';
const startLimitMs = 8 * 60_000;

const article = {
  headline: 'بلدية طرابلس تعيد فتح المكتبة العامة',
  standfirst: 'المكتبة أُغلقت قبل ٣ سنوات بعد حريق أتى على ١٢٠٠ كتاب.',
  byline: 'سعاد منصور',
  section: 'Culture',
  url: 'https://ar.example.org/tripoli-library',
  body: {
    format: 'html',
    value:
      '<p>أعلنت البلدية يوم الاثنين أن المكتبة ستفتح أبوابها في ١٥ كانون الأول (ديسمبر).</p>' +
      '<h2>كتب جديدة</h2><p>قالت مديرة المكتبة: «عاد إلينا <strong>٨٠٠</strong> كتاب».</p>' +
      '<aside class="pullquote">«عاد إلينا القرّاء أولاً»</aside><ul><li>قاعة للأطفال</li></ul>',
  },
};
const english = [
  'Tripoli reopens its public library',
  'The library closed three years ago after a fire destroyed 1,200 books.',
  'The municipality said on Monday that the library will open its doors on 15 December.',
  'New books',
  '“We got 800 books back,” the library’s director said.',
  '“Our readers came back first”',
  'A room for children',
];
const note = 'This article is an edited translation from our Arabic edition.';

const home = await mkdtemp(join(tmpdir(), 'dragoman-start-'));
const clone = join(home, 'dragoman');
execFileSync('git', ['clone', '--quiet', root, clone]);
const port = await freePort();
const base = `http://localhost:${port}`;
let running = null;
try {
  running = await start();
  const slug = await takeDownTheLine();
  await kill(running, 'SIGKILL');
  running = await start();
  const again = await fetch(`${base}/edition/${slug}`);
  if (again.status !== 200) throw new Error(`after kill -9 the story answers ${again.status}`);
  console.log('start check: one article went down the line and outlived kill -9');
} catch (error) {
  console.error(`start check failed: ${error.stack}`);
  if (running) console.error(running.output.slice(-4_000));
  process.exitCode = 1;
} finally {
  if (running) await kill(running, 'SIGTERM');
  await rm(home, { recursive: true, force: true });
}

async function start() {
  const env = { ...process.env, PORT: String(port), DEMO_PASSWORD: password };
  for (const name of ['OPENAI_API_KEY', 'OPENAI_BASE_URL', 'DATABASE_URL', 'REDIS_URL', 'CI'])
    delete env[name];
  const child = spawn('npm', ['start'], {
    cwd: clone,
    env,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const state = { child, output: '', exited: false };
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk) => (state.output += chunk));
  child.on('exit', () => (state.exited = true));
  const deadline = Date.now() + startLimitMs;
  while (!/Dragoman is running at/.test(state.output)) {
    if (state.exited) throw new Error(`npm start ended:\n${state.output.slice(-4_000)}`);
    if (Date.now() > deadline)
      throw new Error(`npm start took too long:\n${state.output.slice(-4_000)}`);
    await sleep(250);
  }
  return state;
}

async function kill(state, signal) {
  try {
    process.kill(-state.child.pid, signal);
  } catch {
    return;
  }
  for (let waited = 0; waited < 30_000; waited += 100) {
    try {
      process.kill(-state.child.pid, 0);
    } catch {
      return;
    }
    await sleep(100);
  }
  process.kill(-state.child.pid, 'SIGKILL');
}

async function takeDownTheLine() {
  const submitter = await signIn('submitter@desk.local');
  const editor = await signIn('editor@desk.local');
  const approver = await signIn('approver@desk.local');
  const receipt = await call(submitter, 'PUT', '/sources/ar-edition/articles/start-check', article);
  const path = `/translations/${receipt.translation.id}`;

  let view = await call(editor, 'GET', path);
  for (let waited = 0; view.state !== 'ready'; waited += 250) {
    if (waited > 60_000)
      throw new Error(`not drafted: ${view.state} ${JSON.stringify(view.failure)}`);
    await sleep(250);
    view = await call(editor, 'GET', path);
  }
  if (view.segments.length !== english.length)
    throw new Error(`${view.segments.length} segments instead of ${english.length}`);

  await call(editor, 'POST', `${path}/claim`, {});
  for (const [index, segment] of view.segments.entries())
    await call(
      editor,
      'PATCH',
      `${path}/segments/${segment.id}`,
      { paragraphs: [english[index]], status: 'confirmed' },
      { 'If-Match': `"${segment.target.version}"` },
    );
  const { revision } = await call(editor, 'POST', `${path}/submit`, {});
  const { contentHash } = revision;
  await call(approver, 'POST', `${path}/approve`, { contentHash });
  const { publication } = await call(approver, 'POST', `${path}/publish`, { contentHash });

  const page = await (await fetch(publication.url)).text();
  const text = page
    .slice(page.indexOf('<article'), page.indexOf('</article>'))
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll('&#39;', "'")
    .replaceAll(/\s+/g, ' ')
    .trim();
  const expected = [...english, note].join(' ');
  if (text.replaceAll(/ ([.,])/g, '$1') !== expected)
    throw new Error(`the page says: ${text}\ninstead of: ${expected}`);
  return publication.slug;
}

async function signIn(email) {
  const response = await fetch(`${base}/api/auth/sign-in/email`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ email, password }),
  });
  if (!response.ok)
    throw new Error(`${email} cannot sign in: ${response.status} ${await response.text()}`);
  return response.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ');
}

async function call(cookie, method, path, body, headers = {}) {
  const response = await fetch(`${base}/api/v1${path}`, {
    method,
    headers: {
      Cookie: cookie,
      ...(body ? { 'Content-Type': 'application/json' } : {}),
      ...headers,
    },
    ...(body ? { body: JSON.stringify(body) } : {}),
  });
  const text = await response.text();
  if (!response.ok) throw new Error(`${method} ${path} answered ${response.status}: ${text}`);
  return JSON.parse(text);
}

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port: free } = server.address();
      server.close(() => resolve(free));
    });
  });
}
