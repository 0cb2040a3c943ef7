import { connect } from './connect.js';
import { verifyAudit } from './audit-queries.js';

// `npm run verify-audit -- [HEAD]`: proves the audit log unbroken, against a head hash kept elsewhere if given.
const url = process.env['DATABASE_URL'];
if (!url) {
  console.error('Set DATABASE_URL to the desk’s database.');
  process.exit(2);
}
const db = connect(url);
const verdict = await verifyAudit(db, process.argv[2]);
await db.destroy();
if (verdict.unbroken) {
  console.log(`The audit log is unbroken: ${verdict.entries} entries, head ${verdict.head}`);
} else {
  console.error(`The audit log is broken at entry ${verdict.seq}: ${verdict.why}.`);
  process.exit(1);
}
