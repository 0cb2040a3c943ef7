import { fileURLToPath } from 'node:url';
import { connect, migrateToLatest } from '@dragoman/shared/db';
import { createLogger, startEmbeddedPostgres } from '@dragoman/shared/platform';
import { withClient } from '@dragoman/shared/testing';
import { diffFigure } from './diff-figure.js';
import { draftFigures } from './draft-figures.js';
import { editionFigure } from './edition-figure.js';
import type { Figure } from './figure.js';
import { intakeFigure } from './intake-figure.js';
import { memoryFigures } from './memory-figure.js';
import { queueFigure } from './queue-figure.js';
import { reviewFigures } from './review-figures.js';
import { sizeFigures } from './size-figures.js';

// `npm run bench`: the budgets of this project, each against a limit measured in the same run, on a
// Postgres of its own with the settings that a newsroom would run.
const logger = createLogger({ level: 'error' });
const dataDir = fileURLToPath(new URL('../.cache/bench-postgres', import.meta.url));
const postgres = await startEmbeddedPostgres({ dataDir, logger, createDatabases: true });
const name = 'bench';
await withClient(postgres.url, async (client) => {
  await client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
  await client.query(`CREATE DATABASE ${name}`);
});
const location = new URL(postgres.url);
location.pathname = `/${name}`;
const db = connect(location.href);
async function measure(): Promise<Figure[]> {
  await migrateToLatest(db);
  await db.insertInto('source').values({ id: 'ar-edition', name: 'Arabic edition' }).execute();
  return [
    // First: what a hundred articles a second leave to the database would be counted as drafting.
    ...(await draftFigures(db, location.href, logger)),
    await intakeFigure(db, location.href, logger),
    await queueFigure(db),
    await diffFigure(),
    ...(await memoryFigures(db)),
    await editionFigure(db, location.href),
    ...(await reviewFigures(db, location.href)),
    ...sizeFigures(),
  ];
}

const figures = await measure().finally(async () => {
  await db.destroy();
  await postgres.stop();
});
console.table(
  figures.map(({ what, measured, budget, holds }) => ({
    what,
    measured,
    budget,
    holds: holds ? 'yes' : 'NO',
  })),
);
process.exit(figures.every(({ holds }) => holds) ? 0 : 1);
