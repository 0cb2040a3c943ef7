import type { Logger } from 'pino';
import type { Db } from '@dragoman/shared/db';
import type { Env } from '@dragoman/shared/platform';

/** What the public door needs of the world. */
export interface EditionDeps {
  readonly db: Db;
  readonly logger: Logger;
  readonly env: Pick<Env, 'PUBLIC_URL' | 'EDITION_NAME' | 'EDITION_NAME_AR'>;
  readonly now: () => Date;
}
