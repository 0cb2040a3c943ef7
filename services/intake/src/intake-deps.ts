import type { Db } from '@dragoman/shared/db';
import type { Person } from '@dragoman/shared/domain';
import type { Logger } from '@dragoman/shared/platform';
import type { Request } from 'express';

/** What the Arabic edition's door needs of the world. */
export interface IntakeDeps {
  readonly db: Db;
  readonly logger: Logger;
  readonly now: () => Date;
  /** Tells who is signed in on a request, null when nobody is. */
  readonly readPerson: (request: Request) => Promise<Person | null>;
  /** Origins whose pages may send requests with a session cookie. */
  readonly origins: readonly string[];
  /** Where the desk and its public pages are reached, without a slash at the end. */
  readonly publicUrl: string;
  /** Asks the workers to look at a translation that wants a draft; the sweep makes up for a failure. */
  readonly enqueueDraft: (translationId: string) => Promise<void>;
  /** Most requests a minute of one key or person; 600 unless told. */
  readonly requestsPerMinute?: number;
}
