import { OperatorError } from './operator-error.js';

/** What Postgres and the network say when a database cannot be reached, and what to do about it. */
const advice: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'nothing answers there. Start Postgres, or correct the host and port.',
  ECONNRESET: 'the connection was cut. See whether something that is not Postgres listens there.',
  ETIMEDOUT: 'no answer came. Correct the host, or open the way through the firewall.',
  EHOSTUNREACH: 'the host cannot be reached from here.',
  ENOTFOUND: 'there is no host of that name.',
  EAI_AGAIN: 'the name of the host could not be looked up.',
  '28P01': 'the user name or the password is wrong.',
  '28000': 'Postgres lets nobody in that way: correct the user name, or its pg_hba.conf.',
  '3D000': 'there is no such database. Create it: `createdb --encoding=UTF8 NAME`.',
  '42501': 'this user may not do what a migration needs. Let the user own the database.',
  '53300': 'Postgres has no connection left. Raise max_connections, or run fewer processes.',
  '57P03': 'Postgres is starting up or shutting down. Try again in a moment.',
};

/** What the system says of a folder or a file that cannot be used. */
const unusable: Readonly<Record<string, string>> = {
  EACCES: 'this user may not write there',
  EPERM: 'this user may not write there',
  EROFS: 'the file system is read-only',
  ENOTDIR: 'a part of it is a file, not a folder',
  EEXIST: 'a file of that name is in the way',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the quota of this user is used up',
};

/**
 * explainFailure words what ended a process for the person who runs it: a sentence where that is enough to
 * mend it (an OperatorError, a folder that cannot be written, or a database that cannot be reached: its
 * address is named, its password never), else the stack.
 */
export function explainFailure(error: unknown, databaseUrl?: string): string {
  const { message, stack } = error as Error;
  if (error instanceof OperatorError) return message;
  const { code = '', path } = causeOf(error) as { code?: string; path?: string };
  if (path !== undefined && unusable[code] !== undefined)
    return `${path} cannot be used: ${unusable[code]}. Mend that, or set DATA_DIR to a folder of yours.`;
  const reason = advice[code];
  if (reason === undefined || databaseUrl === undefined) return stack ?? message;
  const { host, pathname } = new URL(databaseUrl);
  return `DATABASE_URL (${host}${pathname}): ${reason}`;
}

// A host with several addresses fails with one error for each of them.
function causeOf(error: unknown): unknown {
  return (error instanceof AggregateError ? error.errors[0] : error) ?? {};
}
