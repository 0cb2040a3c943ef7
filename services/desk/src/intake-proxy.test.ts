import express from 'express';
import { startHttpServer, type HttpServer } from '@dragoman/shared/platform';
import type { DeskClient } from './testing/desk-client.js';
import { startDesk, type RunningDesk } from './testing/start-desk.js';

let intake: HttpServer;
let desk: RunningDesk;
let client: DeskClient;
const seen: { method: string; url: string; body: Buffer; cookie: string | undefined }[] = [];

beforeAll(async () => {
  const app = express();
  app.use((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const { method, originalUrl: url, headers } = request;
      seen.push({ method, url, body: Buffer.concat(chunks), cookie: headers.cookie });
      response.status(201).json({ taken: true });
    });
  });
  intake = await startHttpServer(app, { host: '127.0.0.1', port: 0 });
  desk = await startDesk({ INTAKE_URL: `http://127.0.0.1:${intake.port}` });
  ({ client } = await desk.signedIn('submitter', 'admin'));
});
afterAll(() => desk.stop());

describe('a desk beside an intake of its own', () => {
  it('passes articles on, byte for byte, with who sent them', async () => {
    const path = '/api/v1/sources/ar-edition/articles/%D8%A3%201?x=1';
    const body = Buffer.from(`{"headline":  "\u0000 ${'خبر '.repeat(100_000)}" not even JSON`);
    const headers = { 'Content-Type': 'text/odd' };
    const answer = await client.send('put', path, { body: new Uint8Array(body), headers });
    expect([answer.status, answer.body]).toEqual([201, { taken: true }]);
    expect(seen.at(-1)).toMatchObject({ method: 'PUT', url: path, cookie: client.cookie });
    expect(seen.at(-1)!.body.equals(body)).toBe(true);
    await client.send('post', '/api/v1/articles', { json: { a: 1 } });
    expect(seen.at(-1)).toMatchObject({ method: 'POST', url: '/api/v1/articles' });
    await client.send('get', '/api/v1/articles/one');
    expect(seen.at(-1)).toMatchObject({ method: 'GET', url: '/api/v1/articles/one' });
  });

  it('keeps what is its own', async () => {
    const count = seen.length;
    expect((await client.call('listSources')).status).toBe(200);
    const params = { source: 'nowhere' };
    expect((await client.call('listSourceKeys', { params })).status).toBe(404);
    await client.send('get', '/api/v1/articlesque');
    expect(seen).toHaveLength(count);
  });

  it('says so when intake is away', async () => {
    await intake.stop();
    const answer = await client.send('post', '/api/v1/articles', { json: { a: 1 } });
    expect([answer.status, answer.body.code]).toEqual([502, 'unavailable']);
    expect(answer.headers.get('retry-after')).toBe('5');
  });
});
