import { migrateToLatest, plantSeedTerms } from '../db/index.js';
import { runOperatorCommand } from './run-operator-command.js';

// `npm run migrate`: brings the desk’s database to the newest shape.
await runOperatorCommand(async (db) => {
  await migrateToLatest(db);
  console.log('The database has the newest shape.');
  const planted = await plantSeedTerms(db, new Date());
  if (planted > 0) console.log(`The term base has ${planted} terms to start with.`);
  return 0;
});
