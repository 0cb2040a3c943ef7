import type { Request, Response, Router } from 'express';
import type { z } from 'zod';
import { DeskError, parseOrRefuse, type Route } from '../../contract/index.js';

type Parsed<S> = S extends z.ZodType ? z.infer<S> : undefined;

/** A request whose parts have been parsed by its route's schemas. */
export interface RouteCall<R extends Route> {
  readonly params: Parsed<R['params']>;
  readonly query: Parsed<R['query']>;
  readonly body: Parsed<R['body']>;
  readonly request: Request;
  readonly response: Response;
}

/** What a handler answers: the body, and its status where it is not the route's first. */
export interface RouteAnswer<T> {
  readonly body: T;
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Guarded<Caller> {
  /** Tells who calls, or throws the refusal; runs before anything of the request is parsed. */
  readonly admit: (request: Request, route: Route) => Promise<Caller>;
}

/**
 * serveRoute mounts one route of the contract: admit the caller, parse params, query and body, call the
 * handler, answer. A handler answers what the contract says, nothing else: its type holds it to that.
 */
export function serveRoute<R extends Route, Caller>(
  router: Router,
  route: R,
  { admit }: Guarded<Caller>,
  handler: (call: RouteCall<R>, caller: Caller) => Promise<RouteAnswer<z.infer<R['answer']>>>,
): void {
  const path = route.path.replaceAll(/\{(\w+)\}/g, ':$1');
  router[route.method](path, async (request, response) => {
    const caller = await admit(request, route);
    assertNoControl(request.originalUrl);
    const call = {
      params: route.params ? parseOrRefuse(route.params, request.params, 'address') : undefined,
      query: route.query ? parseOrRefuse(route.query, request.query, 'query') : undefined,
      body: route.body
        ? parseOrRefuse(route.body, request.body === undefined ? {} : request.body, 'body')
        : undefined,
      request,
      response,
    } as RouteCall<R>;
    const answer = await handler(call, caller);
    for (const [name, value] of Object.entries(answer.headers ?? {}))
      response.setHeader(name, value);
    response.status(answer.status ?? route.statuses[0] ?? 200).json(answer.body);
  });
}

/** assertNoControl refuses an address with a control character in it: Postgres takes no NUL in text. */
export function assertNoControl(address: string): void {
  const [character] = /%(0[0-8be-f]|1[0-9a-f]|7f)/i.exec(address) ?? [];
  if (character === undefined) return;
  const message = `${character} is a control character. Leave it out.`;
  throw new DeskError('invalid_request', `The address holds a control character: ${message}`, {
    errors: [{ field: '(address)', message }],
  });
}
