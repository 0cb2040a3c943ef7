import { sql, type Kysely } from 'kysely';
import { guards, upkeep } from './0001/guards.js';
import { intake } from './0001/intake.js';
import { line } from './0001/line.js';
import { people } from './0001/people.js';
import { publishing, record } from './0001/record.js';

/** The first shape of the desk's database. Later migrations only add. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of [people, intake, line, record, publishing, upkeep, guards])
    await sql.raw(statement).execute(db);
}
