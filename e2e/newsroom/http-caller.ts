/** An answer with its body parsed where it is JSON. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- suites look into answers freely; the services' own hold them against the contract
  readonly body: any;
}

export interface Ask {
  readonly json?: unknown;
  readonly body?: string | Uint8Array<ArrayBuffer>;
  readonly headers?: Record<string, string>;
}

/** Somebody who speaks to the API: a person with a session, a content system with a key, or nobody. */
export interface HttpCaller {
  /** Sends a request to a path under /api/v1, or to any path of the origin that begins elsewhere. */
  send(method: string, path: string, ask?: Ask): Promise<Answer>;
  /** Sends a request that must succeed, and gives the body of its answer. */
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- what suites look into freely, as Answer.body
  ok(method: string, path: string, json?: unknown, headers?: Record<string, string>): Promise<any>;
  /** The same caller at another desk of the same newsroom. */
  at(origin: string): HttpCaller;
}

/** httpCaller makes a caller who sends these headers with every request. */
export function httpCaller(origin: string, own: Record<string, string> = {}): HttpCaller {
  async function send(method: string, path: string, ask: Ask = {}): Promise<Answer> {
    const body = ask.json === undefined ? ask.body : JSON.stringify(ask.json);
    const response = await fetch(`${origin}${path}`, {
      method,
      redirect: 'manual',
      headers: {
        ...own,
        ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
        ...ask.headers,
      },
      ...(body === undefined ? {} : { body }),
    });
    const text = await response.text();
    const isJson = /json/.test(response.headers.get('content-type') ?? '');
    return {
      status: response.status,
      headers: response.headers,
      body: isJson && text !== '' ? JSON.parse(text) : text,
    };
  }
  return {
    send,
    async ok(method, path, json, headers = {}) {
      const { status, body } = await send(method, path, { json, headers });
      if (status >= 300) throw new Error(`${method} ${path}: ${status} ${JSON.stringify(body)}`);
      return body;
    },
    at: (other) => httpCaller(other, own),
  };
}

/** signIn gives a caller with the session of a person. */
export async function signIn(origin: string, email: string, password: string): Promise<HttpCaller> {
  const { status, headers, body } = await httpCaller(origin).send(
    'POST',
    '/api/auth/sign-in/email',
    { json: { email, password } },
  );
  if (status !== 200) throw new Error(`${email} cannot sign in: ${status} ${JSON.stringify(body)}`);
  const cookies = headers.getSetCookie().map((line) => line.split(';')[0]);
  return httpCaller(origin, { Cookie: cookies.join('; ') });
}
