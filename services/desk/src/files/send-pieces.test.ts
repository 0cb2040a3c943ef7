import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import compression from 'compression';
import express from 'express';
import { sendPieces } from './send-pieces.js';

const piece = 'وصل القطار متأخراً إلى المحطة القديمة. '.repeat(2_000);
const many = 60;

async function served(pieces: () => AsyncGenerator<string>) {
  const drains: unknown[] = [];
  const app = express().use(compression());
  app.get('/', async (_request, response) => {
    const on = response.on.bind(response);
    response.on = ((type: string, listener: (...args: unknown[]) => void) => {
      if (type === 'drain') drains.push(listener);
      return on(type, listener);
    }) as typeof response.on;
    response.type('text/plain');
    await sendPieces(response, pieces());
  });
  const server = createServer(app).listen(0);
  await once(server, 'listening');
  return { server, drains, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/` };
}

describe('a file sent in pieces', () => {
  it('arrives whole through packing, with no listener left for each piece', async () => {
    const { server, drains, url } = await served(async function* () {
      for (let at = 0; at < many; at += 1) yield piece;
    });
    const text = await (await fetch(url)).text();
    server.close();
    expect(text.length).toBe(piece.length * many);
    expect(drains).toHaveLength(1);
  });

  it('is written no further when its reader is gone', async () => {
    let written = 0;
    let end = () => {};
    const ended = new Promise<void>((resolve) => (end = resolve));
    const { server, url } = await served(async function* () {
      try {
        for (;;) {
          written += 1;
          yield piece;
        }
      } finally {
        end();
      }
    });
    const response = await fetch(url);
    await response.body?.cancel();
    await ended;
    server.close();
    expect(written).toBeGreaterThan(0);
  });
});
