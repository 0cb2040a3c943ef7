import { migrateToLatest } from '../db/index.js';
import { runOperatorCommand } from './run-operator-command.js';

// `npm run migrate`: brings the database of DATABASE_URL to the newest shape.
await runOperatorCommand(async (db) => {
  await migrateToLatest(db);
  console.log('The database has the newest shape.');
  return 0;
});
