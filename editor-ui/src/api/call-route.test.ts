import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { ApiProblem } from './api-problem.js';
import { addressOf, callRoute } from './call-route.js';

/** Serves answers at a real address, and lets relative addresses of the page reach it. */
async function withDesk<T>(listener: RequestListener, act: () => Promise<T>): Promise<T> {
  const server = createServer(listener);
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  const real = globalThis.fetch;
  globalThis.fetch = (address, options) =>
    real(`http://127.0.0.1:${port}${String(address)}`, options);
  try {
    return await act();
  } finally {
    globalThis.fetch = real;
    await new Promise((closed) => server.close(closed));
  }
}

const refusal = (call: Promise<unknown>) =>
  call.then(
    () => null,
    (error: unknown) => error,
  );

describe('callRoute', () => {
  it('fills paths and queries, and leaves out what was not asked', () => {
    expect(
      addressOf('/sources/{source}/articles/{externalId}', {
        params: { source: 'ar-edition', externalId: 'مادة 1' },
        query: { q: 'مرفأ', cursor: undefined, limit: 50, section: '' },
      }),
    ).toBe(
      `/api/v1/sources/ar-edition/articles/${encodeURIComponent('مادة 1')}?q=${encodeURIComponent('مرفأ')}&limit=50`,
    );
  });

  it('gives the answer of the contract', async () => {
    const answer = await withDesk(
      (request, response) => {
        expect(request.method).toBe('PUT');
        response.setHeader('content-type', 'application/json').end('{"fourEyes":true}');
      },
      () => callRoute('putSettings', { body: { fourEyes: true } }),
    );
    expect(answer).toEqual({ fourEyes: true });
  });

  it('throws the desk’s refusal with its code and fields', async () => {
    const problem = {
      type: 'x',
      title: 'x',
      status: 422,
      code: 'invalid_request',
      detail: 'Some fields are wrong.',
      errors: [{ field: 'headline', message: 'Give the headline.' }],
    };
    const error = await withDesk(
      (_, response) => response.writeHead(422).end(JSON.stringify(problem)),
      () => refusal(callRoute('getSettings', {})),
    );
    expect(error).toMatchObject({
      code: 'invalid_request',
      status: 422,
      detail: 'Some fields are wrong.',
      errors: problem.errors,
    });
  });

  it('tells no answer from a wrong one', async () => {
    const wrong = await withDesk(
      (_, response) => response.end('{"fourEyes":"perhaps"}'),
      () => refusal(callRoute('getSettings', {})),
    );
    expect((wrong as ApiProblem).code).toBe('unreadable');
    const none = await withDesk(
      (request) => request.socket.destroy(),
      () => refusal(callRoute('getSettings', {})),
    );
    expect((none as ApiProblem).code).toBe('unreachable');
  });

  it('understands a refusal that is not the contract’s', async () => {
    const error = await withDesk(
      (_, response) => response.writeHead(401).end('<h1>Unauthorized</h1>'),
      () => refusal(callRoute('me', {})),
    );
    expect((error as ApiProblem).code).toBe('not_signed_in');
  });
});
