import { DeskError } from '@dragoman/shared/contract';
import { sourceKeyOf, touchSourceKey, type SourceKeyRow } from '@dragoman/shared/db';
import { assertSameOrigin } from '@dragoman/shared/platform';
import type { Request, RequestHandler } from 'express';
import type { IntakeDeps } from '../intake-deps.js';
import type { Caller } from './caller.js';

const callers = new WeakMap<Request, Caller>();

/** identifyCaller finds out who calls before anything else of the request is read. */
export function identifyCaller(deps: IntakeDeps): RequestHandler {
  return async (request, _response, next) => {
    callers.set(request, await findCaller(deps, request));
    next();
  };
}

/** callerOf is who calls, on a request that identifyCaller has seen. */
export function callerOf(request: Request): Caller {
  const caller = callers.get(request);
  if (!caller) throw new Error('identifyCaller has not seen this request');
  return caller;
}

async function findCaller(deps: IntakeDeps, request: Request): Promise<Caller> {
  const { authorization } = request.headers;
  if (authorization !== undefined) return callerWithKey(deps, authorization);
  const person = await deps.readPerson(request);
  if (!person)
    throw new DeskError(
      'not_signed_in',
      'Send "Authorization: Bearer <source key>", or sign in at the desk.',
    );
  assertSameOrigin(request, deps.origins);
  return { kind: 'person', person };
}

async function callerWithKey(deps: IntakeDeps, authorization: string): Promise<Caller> {
  const presented = /^Bearer +(\S+) *$/i.exec(authorization)?.[1];
  if (presented === undefined)
    throw new DeskError('invalid_key', 'Send the key as "Authorization: Bearer <source key>".');
  const key = await sourceKeyOf(deps.db, presented);
  const now = deps.now();
  if (!key) throw new DeskError('invalid_key', 'There is no such source key.');
  refuseEnded(key, now);
  await touchSourceKey(deps.db, key, now);
  return {
    kind: 'key',
    id: key.id,
    prefix: key.prefix,
    source: key.source_id,
    scopes: key.scopes,
  };
}

function refuseEnded(key: SourceKeyRow, now: Date): void {
  if (key.revoked_at !== null)
    throw new DeskError('invalid_key', 'This source key has been revoked. Ask for a new one.');
  if (key.expires_at !== null && key.expires_at <= now)
    throw new DeskError(
      'invalid_key',
      `This source key expired on ${key.expires_at.toISOString()}. Ask for a new one.`,
    );
}
