import { createHash } from 'node:crypto';
import { DeskError } from '@dragoman/shared/contract';
import {
  claimIdempotencyKey,
  keepIdempotentAnswer,
  releaseIdempotencyKey,
} from '@dragoman/shared/db';
import type { Request } from 'express';
import { callerName, type Caller } from '../access/caller.js';
import type { IntakeDeps } from '../intake-deps.js';

interface Answer<T> {
  readonly status: number;
  readonly body: T;
}

/**
 * answerOnce carries out a request once for its `Idempotency-Key` and gives every repetition the same
 * answer for 24 hours; without the header it just carries it out. Throws `idempotency_in_flight` while the
 * first is under way and `idempotency_reused` when the key came with another body. A refused request
 * lets go of its key, so that the mended one may use it.
 */
export async function answerOnce<T>(
  deps: IntakeDeps,
  caller: Caller,
  request: Request,
  carryOut: () => Promise<Answer<T>>,
): Promise<Answer<T>> {
  const key = keyOf(request);
  if (key === null) return carryOut();
  const fingerprint = createHash('sha256')
    .update(`${request.method} ${request.path}\n`)
    .update(request.rawBody ?? Buffer.alloc(0))
    .digest('hex');
  const claim = { scope: callerName(caller), key, fingerprint };
  const standing = await claimIdempotencyKey(deps.db, claim, deps.now());
  if (standing.standing === 'answered')
    return { status: standing.status, body: standing.response as T };
  if (standing.standing === 'reused')
    throw new DeskError(
      'idempotency_reused',
      'This Idempotency-Key came with another body before. Use a new key for a new request.',
    );
  if (standing.standing === 'in_flight')
    throw new DeskError(
      'idempotency_in_flight',
      'The first request with this Idempotency-Key is still under way. Send it again shortly.',
      { extra: { retryAfter: 1 } },
    );
  try {
    const answer = await carryOut();
    await keepIdempotentAnswer(deps.db, claim, answer);
    return answer;
  } catch (error) {
    await releaseIdempotencyKey(deps.db, claim).catch(() => {});
    throw error;
  }
}

// The draft's quoted string (RFC 8941) and the bare word that most clients send are the same key.
function keyOf(request: Request): string | null {
  const header = request.get('Idempotency-Key')?.trim();
  if (header === undefined) return null;
  const key = /^"((?:[^"\\]|\\["\\])*)"$/.exec(header)?.[1]?.replace(/\\(["\\])/g, '$1') ?? header;
  if (key.length > 0 && key.length <= 255 && /^[\x20-\x7e]+$/.test(key)) return key;
  const message = 'Send 1 to 255 printable ASCII characters, quoted or not.';
  throw new DeskError('invalid_request', `Idempotency-Key: ${message}`, {
    errors: [{ field: 'Idempotency-Key', message }],
  });
}
