import {
  Problem,
  routes,
  type CommandAnswer,
  type Route,
  type RouteName,
} from '@dragoman/shared/contract';
import type { Command } from '@dragoman/shared/domain';
import { TEST_PASSWORD } from '@dragoman/shared/testing';

/** A request as a test writes it. */
export interface Ask {
  readonly params?: Record<string, string>;
  readonly query?: Record<string, string>;
  readonly json?: unknown;
  readonly body?: string | Uint8Array<ArrayBuffer>;
  readonly headers?: Record<string, string>;
}

/** An answer with its body parsed; tests look into it freely, its shape has been checked. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- checked against the contract's schema
  readonly body: any;
}

/**
 * DeskClient speaks to a desk as a program would: cookies by hand, no Origin. Every answer is held
 * against the contract: what a route answers against its schema, every refusal against Problem.
 */
export class DeskClient {
  readonly origin: string;
  readonly cookie: string;

  constructor(origin: string, cookie = '') {
    this.origin = origin;
    this.cookie = cookie;
  }

  static async signIn(origin: string, email: string, password = TEST_PASSWORD) {
    const answer = await fetch(`${origin}/api/auth/sign-in/email`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ email, password }),
    });
    if (!answer.ok) throw new Error(`sign-in answered ${answer.status}: ${await answer.text()}`);
    const cookie = answer.headers.getSetCookie().map((line) => line.split(';')[0]);
    return new DeskClient(origin, cookie.join('; '));
  }

  /** Calls a route of the contract by its name. */
  async call(name: RouteName, ask: Ask = {}): Promise<Answer> {
    const route: Route = routes[name];
    const path = route.path.replaceAll(/\{(\w+)\}/g, (_, key: string) =>
      encodeURIComponent(ask.params?.[key] ?? `{${key}}`),
    );
    const answer = await this.send(route.method, `/api/v1${path}`, ask);
    if (answer.status < 300) {
      expect(route.statuses).toContain(answer.status);
      expect(() => route.answer.parse(answer.body)).not.toThrow();
    }
    return answer;
  }

  /** Gives a command of the workflow. */
  command(id: string, command: Command, json: unknown = {}): Promise<Answer> {
    return this.call('command', { params: { id, command }, json });
  }

  /** Gives a command that must be carried out, and returns its answer. */
  async does(id: string, command: Command, json: unknown = {}): Promise<CommandAnswer> {
    const { status, body } = await this.command(id, command, json);
    if (status !== 200) throw new Error(`${command} answered ${status}: ${JSON.stringify(body)}`);
    return body as CommandAnswer;
  }

  /** Saves a segment that started from `version`. */
  save(id: string, segmentId: string, version: number, json: unknown): Promise<Answer> {
    return this.call('saveSegment', {
      params: { id, segmentId },
      json,
      headers: { 'If-Match': `"${version}"` },
    });
  }

  /** Sends anything; a refusal must be problem details. */
  async send(method: string, path: string, ask: Ask = {}): Promise<Answer> {
    const query = ask.query ? `?${new URLSearchParams(ask.query).toString()}` : '';
    const body = ask.json === undefined ? ask.body : JSON.stringify(ask.json);
    const response = await fetch(`${this.origin}${path}${query}`, {
      method: method.toUpperCase(),
      redirect: 'manual',
      headers: {
        ...(this.cookie === '' ? {} : { Cookie: this.cookie }),
        ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
        ...ask.headers,
      },
      ...(body === undefined ? {} : { body }),
    });
    const text = await response.text();
    const type = response.headers.get('content-type') ?? '';
    const answer: Answer = {
      status: response.status,
      headers: response.headers,
      body: type.includes('json') ? JSON.parse(text) : text,
    };
    if (response.status >= 400 && path.startsWith('/api/v1')) {
      expect(type).toBe('application/problem+json; charset=utf-8');
      expect(Problem.parse(answer.body).status).toBe(response.status);
    }
    return answer;
  }
}
