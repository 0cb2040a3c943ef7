import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import express from 'express';
import { startHttpServer, type HttpServer } from '@dragoman/shared/platform';
import { pages } from './pages.js';

const id = '3ba54f96-b427-461a-8b8c-43f8b5b848ac';
const known = '8c43f8b5-b427-461a-8b8c-3ba54f96b848';
let folder: string;
let server: HttpServer;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dragoman-pages-'));
  await writeFile(
    join(folder, 'index.html'),
    '<!doctype html><title>Dragoman</title><div id="root"></div>',
  );
  await mkdir(join(folder, '.vite'));
  const manifest = {
    'index.html': { file: 'assets/index.js', css: ['assets/index.css'] },
    'src/features/review/review-page.tsx': {
      file: 'assets/review.js',
      imports: ['_spine.js', 'index.html'],
      css: ['assets/review.css'],
    },
    'a/files/noto-naskh-arabic-arabic-400-normal.woff2': { file: 'assets/naskh.woff2' },
    '_spine.js': { file: 'assets/spine.js', imports: ['src/features/review/review-page.tsx'] },
    'src/other.tsx': { file: 'assets/other.js' },
  };
  await writeFile(join(folder, '.vite', 'manifest.json'), JSON.stringify(manifest));
  const app = express();
  pages(app, folder, (_, asked) => Promise.resolve(asked === known ? '<p>Water</p>' : ''));
  server = await startHttpServer(app, { host: '127.0.0.1', port: 0 });
});
afterAll(async () => {
  await server.stop();
  await rm(folder, { recursive: true });
});

const open = (path: string) =>
  fetch(`http://127.0.0.1:${server.port}${path}`, { headers: { accept: 'text/html' } });

it('has the browser ask for a translation and its page while it reads the shell', async () => {
  const answer = await open(`/translations/${id}`);
  expect([answer.status, await answer.text()]).toEqual([200, expect.stringContaining('Dragoman')]);
  const links = (answer.headers.get('link') ?? '').split(', ');
  // The letters, then what runs first.
  expect(links).toEqual([
    '</assets/naskh.woff2>; rel=preload; as=font; type="font/woff2"; crossorigin',
    '</assets/index.css>; rel=preload; as=style; crossorigin',
    '</assets/index.js>; rel=modulepreload; crossorigin',
    '</api/v1/me>; rel=preload; as=fetch; crossorigin',
    `</api/v1/translations/${id}>; rel=preload; as=fetch; crossorigin`,
    '</assets/review.css>; rel=preload; as=style; crossorigin',
    '</assets/review.js>; rel=modulepreload; crossorigin',
    '</assets/spine.js>; rel=modulepreload; crossorigin',
  ]);
});

it('writes the first lines of a story into its page, and lets nothing keep them', async () => {
  const page = await open(`/translations/${known}`);
  expect(await page.text()).toContain('<div id="root"><p>Water</p></div>');
  expect(page.headers.get('cache-control')).toBe('no-store');
  expect((await open(`/translations/${id}`)).headers.get('cache-control')).toBe('no-cache');
});

it('asks for nothing ahead of other pages, and shows nobody the manifest', async () => {
  for (const path of ['/', '/terms', `/translations/${id}/approve`, '/translations/x>;y'])
    expect((await open(path)).headers.get('link')).toBeNull();
  expect(await (await open('/.vite/manifest.json')).text()).toContain('<!doctype html>');
});
