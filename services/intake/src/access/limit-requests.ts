import { DeskError } from '@dragoman/shared/contract';
import type { Request, RequestHandler } from 'express';
import { ipKeyGenerator, rateLimit } from 'express-rate-limit';
import { callerName } from './caller.js';
import { callerOf } from './identify-caller.js';

const minute = 60_000;
const wrongKeysPerMinute = 120;

/** limitRequests holds each key and each person to so many requests a minute (429 with Retry-After). */
export function limitRequests(perMinute: number): RequestHandler {
  return rateLimit({
    windowMs: minute,
    limit: perMinute,
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    keyGenerator: (request) => callerName(callerOf(request)),
    handler: (request, _response, next) => next(tooMany(request, 'requests')),
  });
}

/** limitGuessing holds an address to so many refused sign-ins and keys a minute. */
export function limitGuessing(): RequestHandler {
  return rateLimit({
    windowMs: minute,
    limit: wrongKeysPerMinute,
    standardHeaders: false,
    legacyHeaders: false,
    skipSuccessfulRequests: true,
    requestWasSuccessful: (_request, response) => response.statusCode !== 401,
    keyGenerator: (request) => ipKeyGenerator(request.ip ?? ''),
    handler: (request, _response, next) => next(tooMany(request, 'requests without a valid key')),
  });
}

function tooMany(request: Request, what: string): DeskError {
  const { rateLimit: state } = request as Request & { rateLimit?: { resetTime?: Date } };
  const wait = state?.resetTime ? state.resetTime.getTime() - Date.now() : minute;
  const retryAfter = Math.max(1, Math.ceil(wait / 1_000));
  return new DeskError('rate_limited', `Too many ${what}. Wait ${retryAfter} seconds.`, {
    extra: { retryAfter },
  });
}
