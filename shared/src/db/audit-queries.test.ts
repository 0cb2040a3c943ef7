import { sql } from 'kysely';

import { createTestDatabase, type TestDatabase } from '../testing/test-database.js';
import { appendAudit, auditHead, verifyAudit } from './audit-queries.js';

let database: TestDatabase;
beforeEach(async () => {
  database = await createTestDatabase();
});
afterEach(() => database.destroy());

const append = (subject: string, detail: Record<string, unknown> = {}) =>
  database.db
    .transaction()
    .execute((trx) =>
      appendAudit(trx, { actor: 'hala', action: 'test.done', subject, detail }, new Date()),
    );

/** Does what the trigger forbids, as somebody with the database's keys could. */
async function tamper(statement: ReturnType<typeof sql>): Promise<void> {
  await sql`ALTER TABLE audit_log DISABLE TRIGGER audit_log_append_only`.execute(database.db);
  await statement.execute(database.db);
  await sql`ALTER TABLE audit_log ENABLE TRIGGER audit_log_append_only`.execute(database.db);
}

describe('the audit log', () => {
  it('is one unbroken chain, however many write at once', async () => {
    await Promise.all(
      Array.from({ length: 30 }, (_, index) =>
        append(`s${index}`, { b: [1, { d: 'ن' }], a: { z: 1.5, y: null }, gone: undefined }),
      ),
    );
    const head = await auditHead(database.db);
    expect(await verifyAudit(database.db, head)).toEqual({ unbroken: true, entries: 30, head });
  });

  it('is unbroken before anything happened', async () => {
    const head = '0'.repeat(64);
    expect(await auditHead(database.db)).toBe(head);
    expect(await verifyAudit(database.db)).toEqual({ unbroken: true, entries: 0, head });
  });

  it('shows where it was changed, cut out of or added to', async () => {
    for (const subject of ['one', 'two', 'three', 'four']) await append(subject, { n: 1 });
    const head = await auditHead(database.db);
    const verdict = () => verifyAudit(database.db, head);

    await tamper(sql`UPDATE audit_log SET detail = '{"n": 2}' WHERE seq = 2`);
    expect(await verdict()).toMatchObject({ unbroken: false, seq: 2 });
    await tamper(sql`UPDATE audit_log SET detail = '{"n": 1}' WHERE seq = 2`);
    expect(await verdict()).toMatchObject({ unbroken: true });

    await tamper(sql`UPDATE audit_log SET hash = repeat('a', 64) WHERE seq = 4`);
    expect(await verdict()).toMatchObject({ unbroken: false, seq: 4 });
    await tamper(sql`UPDATE audit_log SET hash = ${head} WHERE seq = 4`);

    await tamper(sql`DELETE FROM audit_log WHERE seq = 4`);
    expect(await verifyAudit(database.db)).toMatchObject({ unbroken: true, entries: 3 });
    expect(await verdict()).toMatchObject({ unbroken: false, seq: 4 });

    await tamper(sql`DELETE FROM audit_log WHERE seq = 2`);
    expect(await verdict()).toMatchObject({ unbroken: false, seq: 2 });
  });
});
