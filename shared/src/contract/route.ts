import { z } from 'zod';
import type { Role } from '../domain/index.js';

/** The version that a change starts from, quoted as an entity tag is: `"3"`. */
export const IfMatch = z.string().regex(/^"\d+"$/);

/** One way into the API: where, who, what goes in and what comes out. Paths stand under /api/v1. */
export interface Route {
  readonly method: 'get' | 'put' | 'post' | 'patch' | 'delete';
  readonly path: string;
  readonly service: 'intake' | 'desk';
  readonly summary: string;
  /** Roles that may call it with a session; `key` lets a source key in too. */
  readonly roles: readonly Role[];
  readonly key?: 'articles:read' | 'articles:write';
  readonly params?: z.ZodType;
  readonly query?: z.ZodType;
  /** Headers that mean something here, beside those of every request; their handlers read them. */
  readonly headers?: Readonly<Record<string, z.ZodType>>;
  readonly body?: z.ZodType;
  /** Media types of a file sent as it is, in place of a JSON body. */
  readonly upload?: readonly string[];
  /** Media types of a file answered as it is; `answer` is then its text. */
  readonly file?: readonly string[];
  readonly answer: z.ZodType;
  readonly statuses: readonly number[];
}
