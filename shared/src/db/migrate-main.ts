import { connect } from './connect.js';
import { migrateToLatest } from './migrate.js';

// `npm run migrate`: brings the database of DATABASE_URL to the newest shape.
const url = process.env['DATABASE_URL'];
if (!url) {
  console.error('Set DATABASE_URL to the desk’s database.');
  process.exit(2);
}
const db = connect(url);
await migrateToLatest(db);
await db.destroy();
console.log('The database has the newest shape.');
