import { verifyAudit } from '../db/index.js';
import { runOperatorCommand } from './run-operator-command.js';

// `npm run verify-audit -- [HEAD]`: proves the audit log unbroken, against a head hash kept elsewhere if given.
await runOperatorCommand(async (db) => {
  const verdict = await verifyAudit(db, process.argv[2]);
  if (!verdict.unbroken) {
    console.error(`The audit log is broken at entry ${verdict.seq}: ${verdict.why}.`);
    return 1;
  }
  console.log(`The audit log is unbroken: ${verdict.entries} entries, head ${verdict.head}`);
  return 0;
});
