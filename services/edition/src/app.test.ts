import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { parseJsonFeed, parseRssFeed } from 'feedsmith';
import pino from 'pino';
import { freezeApprovedRevision, withdrawPublications, type Db } from '@dragoman/shared/db';
import { TRANSLATION_NOTE } from '@dragoman/shared/domain';
import {
  approveText,
  createTestDatabase,
  insertApprovedStory,
  storyPeople,
  type StorySegment,
  type TestDatabase,
} from '@dragoman/shared/testing';
import { createEditionApp } from './app.js';

const day = 24 * 60 * 60 * 1_000;
const firstTime = new Date('2026-11-23T14:20:00.000Z');

let test: TestDatabase;
let server: Server;
let base: string;
let clock: Date;

beforeEach(async () => {
  test = await createTestDatabase();
  clock = new Date('2026-11-24T10:00:00Z');
  const app = createEditionApp({
    db: test.db,
    logger: pino({ level: 'silent' }),
    env: {
      PUBLIC_URL: 'https://news.example',
      EDITION_NAME: 'Al-Marsa',
      EDITION_NAME_AR: 'المرسى',
    },
    now: () => clock,
  });
  server = createServer(app).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterEach(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  await test.destroy();
});

const marsh: readonly StorySegment[] = [
  { kind: 'headline', text: 'Water returns to the marshes' },
  { kind: 'standfirst', text: 'The herders ask how long it will last.' },
  { kind: 'paragraph', text: 'Maysan – Umm Haider knew first: “They brought us back.”' },
  { kind: 'heading', text: 'An unusual season' },
  {
    kind: 'paragraph',
    text: [
      [
        { text: 'About ' },
        { text: '312 million', marks: [{ type: 'strong' }] },
        { text: ' cubic metres, says the ' },
        { text: 'direc', marks: [{ type: 'link', href: 'https://water.example/a?b=1&c=2' }] },
        {
          text: 'torate',
          marks: [{ type: 'em' }, { type: 'link', href: 'https://water.example/a?b=1&c=2' }],
        },
        { text: '.' },
      ],
      [{ text: 'A second paragraph of the same segment.' }],
    ],
  },
  { kind: 'pullquote', text: '“We didn’t come back to it”' },
  { kind: 'listitem', text: 'Three sluice gates' },
  { kind: 'listitem', text: [[{ text: 'Rain' }], [{ text: 'and snow' }]] },
  { kind: 'quote', text: 'This is no miracle.' },
  { kind: 'caption', text: 'Buffalo at dawn' },
  { kind: 'paragraph', text: 'She reaches the same number: eleven.' },
];
const marshSlug = 'water-returns-to-the-marshes';

function headlineOnly(headline: string): StorySegment[] {
  return [
    { kind: 'headline', text: headline },
    { kind: 'paragraph', text: 'One sentence.' },
  ];
}

async function publish(
  translationId: string,
  at: Date = firstTime,
  correctionNote: string | null = null,
) {
  await test.db
    .transaction()
    .execute((trx) =>
      freezeApprovedRevision(trx, { translationId, by: storyPeople.approver, correctionNote }, at),
    );
}

async function withdraw(translationId: string, at: Date = clock) {
  await test.db.transaction().execute(async (trx) => {
    await withdrawPublications(trx, translationId, 'A court ordered it', at);
    await trx
      .updateTable('translation')
      .set({ publication: 'withdrawn' })
      .where('id', '=', translationId)
      .execute();
  });
}

async function publishMarsh(db: Db = test.db): Promise<string> {
  const id = await insertApprovedStory(db, {
    segments: marsh,
    section: 'Features',
    byline: 'Rana Sultani',
    url: 'https://ar.example/1?a=1&b=2',
  });
  await publish(id);
  return id;
}

const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(base + path, { headers, redirect: 'manual' });
const pageAt = async (path: string) => (await get(path)).text();

/** The text of markup as a reader's clipboard has it: tags leave nothing behind, not even a space. */
function textOf(markup: string): string {
  return markup
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
}
const wordsOf = (text: string) => text.split(/\s+/).filter(Boolean);
const articleOf = (page: string) => /<article[^>]*>(.*)<\/article>/s.exec(page)?.[1] ?? '';
const approvedWords = (segments: readonly StorySegment[]) =>
  wordsOf(
    segments
      .map(({ text }) =>
        typeof text === 'string'
          ? text
          : text.map((runs) => runs.map((run) => run.text).join('')).join('\n'),
      )
      .join('\n'),
  );

describe('the page of a story', () => {
  it('has exactly the approved words, and the translation note as its last line', async () => {
    await publishMarsh();
    const article = articleOf(await pageAt(`/edition/${marshSlug}`));
    expect(wordsOf(textOf(article))).toEqual([
      ...approvedWords(marsh),
      ...wordsOf(TRANSLATION_NOTE),
    ]);
    expect(textOf(article).trim().split('\n').at(-1)?.trim()).toBe(TRANSLATION_NOTE);
    expect(article).toMatch(/<h1>Water returns to the marshes<\/h1>/);
    expect(article).toMatch(/<figure class="pull[^"]*"><blockquote><p>“We didn’t/);
    expect(article).toContain('<h2>An unusual season</h2>');
    expect(article).toContain(
      '<a href="https://water.example/a?b=1&amp;c=2">direc<em>torate</em></a>',
    );
    expect(article).toMatch(
      /<a href="https:\/\/ar\.example\/1\?a=1&amp;b=2" hreflang="ar"\s*>Arabic edition<\/a\s*>\./,
    );
  });

  it('keeps the note without a link where the Arabic has no address', async () => {
    const id = await insertApprovedStory(test.db, { segments: headlineOnly('No address') });
    await publish(id);
    const article = articleOf(await pageAt('/edition/no-address'));
    expect(wordsOf(textOf(article))).toEqual([
      ...approvedWords(headlineOnly('No address')),
      ...wordsOf(TRANSLATION_NOTE),
    ]);
    expect(article).not.toContain('<a ');
  });

  it('shows hostile text as text and makes no link of a hostile address', async () => {
    const hostile = `</p></script><script>alert(1)</script> & "quoted" 'so' <img src=x onerror=alert(1)>`;
    const segments: StorySegment[] = [
      { kind: 'headline', text: hostile },
      { kind: 'standfirst', text: hostile },
      {
        kind: 'paragraph',
        text: [
          [
            { text: hostile, marks: [{ type: 'link', href: 'javascript:alert(1)' }] },
            { text: ' and ' },
            { text: 'this', marks: [{ type: 'link', href: 'https://x.example/"onclick="a' }] },
          ],
        ],
      },
    ];
    const id = await insertApprovedStory(test.db, {
      segments,
      section: hostile,
      byline: hostile,
      arabicHeadline: `الماء ${hostile}`,
    });
    await publish(id, firstTime);
    await approveText(test.db, id, [...segments, { kind: 'paragraph', text: 'More.' }]);
    await publish(id, clock, hostile);

    const { slug } = await test.db
      .selectFrom('translation')
      .select('slug')
      .executeTakeFirstOrThrow();
    for (const path of ['/edition', `/edition/${slug}`, '/edition/corrections']) {
      const page = await pageAt(path);
      expect(page).not.toMatch(/<script>|<img|javascript:|"onclick/);
      expect(page.match(/<script/g)?.length ?? 0).toBe(path === `/edition/${slug}` ? 1 : 0);
    }
    const article = articleOf(await pageAt(`/edition/${slug}`));
    expect(wordsOf(textOf(article)).join(' ')).toContain(
      approvedWords(segments).join(' ').slice(0, 300),
    );
    const items = parseRssFeed(await pageAt('/edition/feed.xml')).items ?? [];
    expect(items[0]?.title).toBe(hostile);
    expect(JSON.parse(await pageAt('/edition/feed.json')).items[0].title).toBe(hostile);
  });

  it('says what it is to search engines: canonical, both languages, valid JSON-LD', async () => {
    await publishMarsh();
    const page = await pageAt(`/edition/${marshSlug}`);
    const url = `https://news.example/edition/${marshSlug}`;
    expect(page).toContain('<html lang="en" dir="ltr">');
    expect(page).toContain(`<link rel="canonical" href="${url}" />`);
    expect(page).toContain(`<link rel="alternate" hreflang="en" href="${url}" />`);
    expect(page).toContain('hreflang="ar" href="https://ar.example/1?a=1&amp;b=2"');
    const [, json] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(page) ?? [];
    expect(JSON.parse(json ?? '')).toMatchObject({
      '@type': 'NewsArticle',
      headline: 'Water returns to the marshes',
      inLanguage: 'en',
      datePublished: firstTime.toISOString(),
      creditText: TRANSLATION_NOTE,
      translationOfWork: { inLanguage: 'ar', url: 'https://ar.example/1?a=1&b=2' },
    });
  });

  it('shows a correction with its date, at once, and keeps the time of first publication', async () => {
    const id = await publishMarsh();
    await pageAt(`/edition/${marshSlug}`);
    await approveText(test.db, id, [...marsh, { kind: 'paragraph', text: 'A corrected figure.' }]);
    await publish(id, new Date('2026-11-24T09:40:00Z'), 'It gave the figure as 2,800.');
    const page = await pageAt(`/edition/${marshSlug}`);
    expect(textOf(articleOf(page)).replaceAll(/\s+/g, ' ')).toContain(
      `A corrected figure. Correction, 24 November 2026. It gave the figure as 2,800. ${TRANSLATION_NOTE}`,
    );
    expect(page).toContain(`<time datetime="${firstTime.toISOString()}"`);
    expect(page).toContain('<time datetime="2026-11-24T09:40:00.000Z"');
    expect(page).toContain(`content="${firstTime.toISOString()}"`);
    expect(await pageAt('/edition/corrections')).toContain('It gave the figure as 2,800.');
    expect(await pageAt('/edition')).toContain(`<time datetime="${firstTime.toISOString()}"`);
  });
});

describe('caching', () => {
  it('tags the same bytes the same, answers 304, and tags a correction anew', async () => {
    const id = await publishMarsh();
    for (const path of [`/edition/${marshSlug}`, '/edition', '/edition/feed.xml']) {
      const first = await get(path);
      const tag = first.headers.get('etag') ?? '';
      expect(tag).toMatch(/^"[\w-]{27}"$/);
      expect((await get(path)).headers.get('etag')).toBe(tag);
      const again = await get(path, { 'If-None-Match': tag });
      expect([again.status, await again.text()]).toEqual([304, '']);
      expect((await get(path, { 'If-None-Match': '"other"' })).status).toBe(200);
    }
    const before = (await get(`/edition/${marshSlug}`)).headers.get('etag');
    await approveText(test.db, id, [...marsh, { kind: 'paragraph', text: 'More.' }]);
    await publish(id, clock, 'One word.');
    expect((await get(`/edition/${marshSlug}`)).headers.get('etag')).not.toBe(before);
  });

  it('sets no cookie, allows no script and lets caches keep pages briefly', async () => {
    await publishMarsh();
    for (const path of ['/edition', `/edition/${marshSlug}`, '/edition/feed.xml', '/edition/no']) {
      const { headers } = await get(path);
      expect(headers.get('set-cookie')).toBeNull();
      const policy = headers.get('content-security-policy') ?? '';
      expect(policy).toContain("default-src 'none'");
      expect(policy).not.toContain('script-src');
      expect(policy).not.toContain('unsafe');
      expect(headers.get('cache-control')).toMatch(/^public, max-age=\d\d?\b/);
    }
  });

  it('answers many readers at once, each with what stood there when they asked', async () => {
    const id = await publishMarsh();
    const early = await Promise.all(Array.from({ length: 40 }, () => get(`/edition/${marshSlug}`)));
    expect(new Set(early.map(({ status }) => status))).toEqual(new Set([200]));
    await withdraw(id);
    const late = await Promise.all(Array.from({ length: 40 }, () => get(`/edition/${marshSlug}`)));
    expect(new Set(late.map(({ status }) => status))).toEqual(new Set([410]));
  });
});

describe('a withdrawn story', () => {
  it('leaves a tombstone, is cancelled for newsrooms, and leaves every list', async () => {
    const id = await publishMarsh();
    await withdraw(id);
    const page = await get(`/edition/${marshSlug}`);
    expect(page.status).toBe(410);
    const text = await page.text();
    expect(text).toContain('This story was withdrawn');
    expect(text).not.toContain('Umm Haider');
    expect(text).not.toContain('A court ordered it');

    const ninjs = await get(`/edition/${marshSlug}/ninjs.json`);
    expect(ninjs.status).toBe(410);
    const body = await ninjs.json();
    expect(body).toMatchObject({ pubStatus: 'canceled', version: '1' });
    expect(JSON.stringify(body)).toContain(TRANSLATION_NOTE);
    expect(JSON.stringify(body)).not.toContain('Umm Haider');
    for (const path of ['', '/feed.xml', '/feed.json', '/news-sitemap.xml', '/corrections'])
      expect(await pageAt(`/edition${path}`)).not.toContain('Water returns');
  });

  it('stands again at its old address, with its first time, when it is published once more', async () => {
    const id = await publishMarsh();
    await withdraw(id);
    await approveText(test.db, id, [...marsh, { kind: 'paragraph', text: 'As mended.' }]);
    await publish(id, clock);
    const page = await get(`/edition/${marshSlug}`);
    expect(page.status).toBe(200);
    const text = await page.text();
    expect(text).toContain('As mended.');
    expect(text).toContain(`<time datetime="${firstTime.toISOString()}"`);
    expect(await pageAt('/edition')).toContain('Water returns');
  });
});

describe('feeds', () => {
  it('carry the approved text and the translation note on every item (invariant 12)', async () => {
    await publishMarsh();
    for (const name of ['One', 'Two', 'Three'])
      await publish(await insertApprovedStory(test.db, { segments: headlineOnly(name) }));

    const rss = parseRssFeed(await pageAt('/edition/feed.xml'));
    const json = parseJsonFeed(await pageAt('/edition/feed.json'));
    const rssTexts = rss.items?.map((item) => item.content?.encoded ?? '') ?? [];
    const jsonTexts = json.items?.map((item) => item.content_html ?? '') ?? [];
    for (const texts of [rssTexts, jsonTexts]) {
      expect(texts).toHaveLength(4);
      for (const text of texts)
        expect(textOf(text).trimEnd().endsWith(TRANSLATION_NOTE)).toBe(true);
    }
    const marshText = jsonTexts.find((text) => text.includes('Umm Haider')) ?? '';
    expect(wordsOf(textOf(marshText))).toEqual([
      ...approvedWords(marsh.slice(2)),
      ...wordsOf(TRANSLATION_NOTE),
    ]);
    expect(json.items?.every((item) => item.language === 'en')).toBe(true);

    const ninjs = JSON.parse(await pageAt(`/edition/${marshSlug}/ninjs.json`));
    expect(ninjs).toMatchObject({
      uri: `https://news.example/edition/${marshSlug}`,
      pubStatus: 'usable',
      language: 'en',
      associations: [{ rel: 'translationOf', language: 'ar' }],
    });
    expect(ninjs.descriptions).toContainEqual(
      expect.objectContaining({ role: 'translation-note', value: TRANSLATION_NOTE }),
    );
  });

  it('are well formed with nothing published', async () => {
    expect(parseRssFeed(await pageAt('/edition/feed.xml')).title).toBe('Al-Marsa');
    expect(parseJsonFeed(await pageAt('/edition/feed.json')).title).toBe('Al-Marsa');
    expect((await get('/edition')).status).toBe(200);
  });

  it('tell news search of the last two days only', async () => {
    for (const [name, age] of [
      ['Fresh', 0.1],
      ['Nearly old', 1.99],
      ['Old', 2.01],
    ] as const)
      await publish(
        await insertApprovedStory(test.db, { segments: headlineOnly(name) }),
        new Date(clock.getTime() - age * day),
      );
    const titles = [
      ...(await pageAt('/edition/news-sitemap.xml')).matchAll(/<news:title>(.*?)<\/news:title>/g),
    ].map(([, title]) => title);
    expect(titles).toEqual(['Fresh', 'Nearly old']);
  });
});

describe('the front page', () => {
  it('lists live stories newest first, of one section when asked, each once', async () => {
    const id = await publishMarsh();
    await approveText(test.db, id, [...marsh, { kind: 'paragraph', text: 'More.' }]);
    await publish(id, clock, 'A note.');
    await publish(
      await insertApprovedStory(test.db, { segments: headlineOnly('Later'), section: 'Economy' }),
      clock,
    );
    const page = await pageAt('/edition');
    expect(
      [...page.matchAll(/<h3><a href="\/edition\/([\w-]+)"/g)].map(([, slug]) => slug),
    ).toEqual(['later', marshSlug]);
    const section = await pageAt('/edition?section=Economy');
    expect(section).toContain('Later');
    expect(section).not.toContain('Water returns');
    expect((await get('/edition?section=Sport')).status).toBe(404);
  });
});

describe('what is not here', () => {
  it.each([
    '/edition/nothing-here',
    '/edition/a/b',
    '/edition/%00',
    '/edition?section=%00',
    '/edition?section=a&section=b',
    '/edition/assets/fonts/../../package.json',
    `/edition/${'x'.repeat(200)}`,
  ])('%s is 404, as a page or as problem details', async (path) => {
    const page = await get(path, { Accept: 'text/html' });
    expect([page.status, page.headers.get('content-type')]).toEqual([
      404,
      'text/html; charset=utf-8',
    ]);
    const problem = await get(path, { Accept: 'application/json' });
    expect(problem.status).toBe(404);
    expect(problem.headers.get('content-type')).toContain('application/problem+json');
    expect(await problem.json()).toMatchObject({ code: 'not_found', status: 404 });
  });

  it('has no ninjs of a story that is not here, and reads no broken address', async () => {
    const missing = await get('/edition/nothing/ninjs.json');
    expect(missing.status).toBe(404);
    expect(await missing.json()).toMatchObject({ code: 'not_found' });
    expect(missing.headers.get('cache-control')).toBe('no-store');
    expect((await get('/edition/%E0%A4%A')).status).toBe(422);
  });

  it.each(['POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'])('%s is refused', async (method) => {
    const response = await fetch(`${base}/edition`, { method });
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
  });

  it('answers HEAD as GET without its body', async () => {
    await publishMarsh();
    const head = await fetch(`${base}/edition/${marshSlug}`, { method: 'HEAD' });
    const { headers } = await get(`/edition/${marshSlug}`);
    expect([head.status, head.headers.get('etag')]).toEqual([200, headers.get('etag')]);
    expect(await head.text()).toBe('');
  });

  it('serves its own style sheet and faces, to be kept for ever', async () => {
    const page = await pageAt('/edition');
    const style = /<link rel="stylesheet" href="([^"]+)"/.exec(page)?.[1] ?? '';
    const sheet = await get(style);
    expect(sheet.headers.get('cache-control')).toContain('immutable');
    const faces = [...(await sheet.text()).matchAll(/url\('(fonts\/[^']+)'\)/g)];
    expect(faces.length).toBeGreaterThan(4);
    for (const [, face] of faces) expect((await get(`/edition/assets/${face}`)).status).toBe(200);
  });
});
