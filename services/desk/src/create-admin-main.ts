import { randomBytes } from 'node:crypto';
import { DeskError, NewPerson } from '@dragoman/shared/contract';
import { OperatorError, runOperatorCommand } from '@dragoman/shared/platform';
import { createPerson } from './people/people-queries.js';

// `npm run create-admin -- EMAIL "NAME"`: makes the first person who can let others in.
await runOperatorCommand(async (db, env) => {
  const [email, name, ...more] = process.argv.slice(2);
  if (!email || !name || more.length > 0)
    throw new OperatorError('Usage: npm run create-admin -- EMAIL "NAME"');

  const password = env.ADMIN_PASSWORD ?? randomBytes(15).toString('base64url');
  const given = NewPerson.safeParse({ email, name, password, roles: ['admin'] });
  if (!given.success)
    throw new OperatorError(
      given.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('\n'),
    );
  const operator = { id: 'system:create-admin', name: 'Operator', roles: [] };
  try {
    const admin = await createPerson(db, operator, given.data, new Date());
    console.log(`${admin.name} can sign in as ${admin.email} and let others in.`);
  } catch (error) {
    if (error instanceof DeskError && error.code === 'already_exists')
      throw new OperatorError(error.message);
    throw error;
  }
  if (env.ADMIN_PASSWORD === undefined) console.log(`The password, shown this once: ${password}`);
  return 0;
});
