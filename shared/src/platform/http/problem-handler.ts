import type { ErrorRequestHandler, RequestHandler, Response } from 'express';
import type { Logger } from 'pino';
import { DeskError, problemOf } from '../../contract/index.js';

/** sendProblem answers with problem details; a `retryAfter` in them becomes the header too. */
export function sendProblem(response: Response, error: DeskError): void {
  const problem = problemOf(error);
  const retryAfter = error.extra['retryAfter'];
  if (typeof retryAfter === 'number') response.setHeader('Retry-After', String(retryAfter));
  if (problem.status === 401) response.setHeader('WWW-Authenticate', 'Bearer realm="dragoman"');
  response.status(problem.status).type('application/problem+json').send(JSON.stringify(problem));
}

/** problemHandler turns whatever was thrown into problem details; what nobody foresaw is logged and hidden. */
export function problemHandler(logger: Logger): ErrorRequestHandler {
  return (error: unknown, request, response, next) => {
    if (response.headersSent) {
      next(error);
      return;
    }
    const refusal = refusalOf(error);
    if (refusal.code === 'internal' || refusal.code === 'unavailable')
      logger.error({ err: error, method: request.method, path: request.path }, 'request failed');
    sendProblem(response, refusal);
  };
}

/** notFound answers what no route took: 404, or 405 where another method would have been right. */
export function notFound(allowed?: (path: string) => readonly string[]): RequestHandler {
  return (request, response) => {
    const methods = allowed?.(request.path) ?? [];
    if (methods.length > 0) {
      response.setHeader('Allow', methods.join(', '));
      sendProblem(
        response,
        new DeskError(
          'method_not_allowed',
          `Use ${methods.join(' or ')} here, not ${request.method}.`,
        ),
      );
      return;
    }
    sendProblem(response, new DeskError('not_found', `There is nothing at ${request.path}.`));
  };
}

const databaseAway = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ETIMEDOUT',
  '57P01',
  '57P02',
  '57P03',
  '53300',
  '25006',
  // Cut off or out of memory, and two transactions in each other's way: the next try may well do.
  '08006',
  '57014',
  '53200',
  '40P01',
  '40001',
  '55P03',
]);
// No room for more, or a disk that fails: for whoever runs the database.
const diskFails = new Set(['53100', '58030']);

// A number too large for its column, a malformed id, a character that text cannot hold: the caller's.
const unstorableValue = new Set(['22003', '22007', '22008', '22021', '22P02', '22P05']);

function refusalOf(error: unknown): DeskError {
  if (error instanceof DeskError) return error;
  if (error instanceof URIError) {
    const message = 'Percent-encode it as UTF-8, as encodeURIComponent does.';
    return new DeskError(
      'invalid_request',
      `The address is not valid percent-encoding. ${message}`,
      {
        errors: [{ field: '(address)', message }],
      },
    );
  }
  const { code, status, message } = error as { code?: string; status?: number; message?: string };
  if (
    (code !== undefined && databaseAway.has(code)) ||
    /timeout|Connection terminated/i.test(message ?? '')
  )
    return new DeskError('unavailable', 'The database does not answer. Send this again shortly.', {
      cause: error,
      extra: { retryAfter: 5 },
    });
  if (code !== undefined && diskFails.has(code))
    return new DeskError(
      'unavailable',
      'Nothing can be stored: the disk of the database is full or failing. Send this again when its operator has mended that.',
      { cause: error, extra: { retryAfter: 60 } },
    );
  if (code !== undefined && unstorableValue.has(code))
    return new DeskError(
      'invalid_request',
      'A value of this request cannot be stored: a number or a time out of range, or a character that text cannot hold.',
      { cause: error },
    );
  // A file that is not there, or is none of ours to give: what express.static and its kin throw.
  if (status === 403 || status === 404) return new DeskError('not_found', 'There is no such file.');
  if (status === 400)
    return new DeskError('invalid_request', message ?? 'The request cannot be read.');
  return new DeskError('internal', 'Something failed on our side; it has been logged.', {
    cause: error,
  });
}
