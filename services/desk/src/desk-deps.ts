import type { Logger } from 'pino';
import type pg from 'pg';
import type { Db } from '@dragoman/shared/db';
import type { Auth, Env, SignInLimiter } from '@dragoman/shared/platform';

/** What the desk needs of the world. */
export interface DeskDeps {
  readonly db: Db;
  readonly pool: pg.Pool;
  readonly auth: Auth;
  readonly signInLimiter: SignInLimiter;
  readonly env: Env;
  readonly logger: Logger;
  readonly now: () => Date;
  /** Asks the workers to look at a translation that wants a draft. Never throws: the sweep fills gaps. */
  readonly enqueueDraft: (translationId: string) => Promise<void>;
  /** Where the built pages lie; null serves the API alone. */
  readonly pagesDir: string | null;
}
