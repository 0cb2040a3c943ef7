import { fromNodeHeaders } from 'better-auth/node';
import type { Request as Incoming, RequestHandler, Response as Outgoing } from 'express';
import { DeskError, type ErrorCode } from '../../contract/index.js';
import type { Auth } from './create-auth.js';

/**
 * authHandler lets better-auth answer a request whose body has been parsed; what it refuses becomes a
 * refusal of ours, in problem details as everywhere else. `granted` runs before a good answer goes out.
 */
export function authHandler(
  auth: Auth,
  granted: (request: Incoming) => Promise<void> = () => Promise.resolve(),
): RequestHandler {
  return async (request, response) => {
    const answer = await auth.handler(webRequestOf(request, auth.options.baseURL));
    if (answer.status >= 400) throw await refusalOf(answer);
    await granted(request);
    await sendOn(answer, response);
  };
}

function webRequestOf(request: Incoming, baseUrl: string): Request {
  const { method, originalUrl, body } = request;
  const headers = fromNodeHeaders(request.headers);
  headers.delete('content-length');
  const hasBody = method !== 'GET' && method !== 'HEAD' && body !== undefined;
  return new Request(new URL(originalUrl, baseUrl), {
    method,
    headers,
    ...(hasBody ? { body: JSON.stringify(body) } : {}),
  });
}

const codeOfStatus: Readonly<Record<number, ErrorCode>> = {
  401: 'not_signed_in',
  403: 'forbidden',
  404: 'not_found',
  405: 'method_not_allowed',
  415: 'unsupported_media_type',
};

async function refusalOf(answer: Response): Promise<DeskError> {
  const said = (await answer.json().catch(() => ({}))) as { message?: string; code?: string };
  if (answer.status >= 500)
    return new DeskError('unavailable', 'Nobody can sign in just now. Send this again shortly.', {
      cause: new Error(`better-auth answered ${answer.status} ${said.code ?? ''}`),
      extra: { retryAfter: 5 },
    });
  const code = codeOfStatus[answer.status] ?? 'invalid_request';
  const message =
    said.code === 'INVALID_EMAIL_OR_PASSWORD'
      ? 'The e-mail address or the password is wrong.'
      : `${said.message ?? 'This is no way to sign in'}.`;
  const errors = code === 'invalid_request' ? [{ field: '(body)', message }] : [];
  return new DeskError(code, message, { errors });
}

async function sendOn(answer: Response, response: Outgoing): Promise<void> {
  answer.headers.forEach((value, name) => {
    if (name !== 'set-cookie') response.setHeader(name, value);
  });
  const cookies = answer.headers.getSetCookie();
  if (cookies.length > 0) response.setHeader('Set-Cookie', cookies);
  response.status(answer.status).end(Buffer.from(await answer.arrayBuffer()));
}
