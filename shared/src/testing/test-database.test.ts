import { sql } from 'kysely';
import { createTestDatabase } from './test-database.js';

describe('createTestDatabase', () => {
  it('clones a migrated database and drops it again', async () => {
    const [one, two] = await Promise.all([createTestDatabase(), createTestDatabase()]);
    const tables = await one.db.introspection.getTables();
    expect(tables.map((table) => table.name)).toContain('translation');
    expect(one.url).not.toBe(two.url);

    const { rows } = await sql<{ superuser: boolean; ctype: string }>`
      SELECT rolsuper AS superuser, datctype AS ctype
      FROM pg_roles, pg_database WHERE rolname = current_user AND datname = current_database()
    `.execute(two.db);
    expect(rows).toEqual([{ superuser: false, ctype: 'C.UTF-8' }]);

    await Promise.all([one.destroy(), two.destroy()]);
    await expect(createTestDatabase().then((left) => left.destroy())).resolves.toBeUndefined();
  });
});
