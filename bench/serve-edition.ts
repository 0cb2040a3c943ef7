import type { AddressInfo } from 'node:net';
import express from 'express';
import { createEditionApp } from '@dragoman/edition';
import { connect } from '@dragoman/shared/db';
import { createLogger } from '@dragoman/shared/platform';

// A process of its own for the public pages and, beside them, for the same bytes from bare Express.
const [path = '/'] = process.argv.slice(2);
const edition = createEditionApp({
  db: connect(process.env['DATABASE_URL'] ?? ''),
  logger: createLogger({ level: 'silent' }),
  env: { PUBLIC_URL: 'http://localhost', EDITION_NAME: 'Al-Marsa', EDITION_NAME_AR: 'المرسى' },
  now: () => new Date(),
}).listen(0, '127.0.0.1');
await new Promise((resolve) => edition.once('listening', resolve));
const { port } = edition.address() as AddressInfo;

const page = await (await fetch(`http://127.0.0.1:${port}${path}`)).text();
const bare = express()
  .get(path, (_request, response) => void response.type('html').send(page))
  .listen(0, '127.0.0.1');
await new Promise((resolve) => bare.once('listening', resolve));
process.send?.({ edition: port, bare: (bare.address() as AddressInfo).port });
