import {
  routes,
  type CommandAnswer,
  type CommandInput,
  type RouteName,
} from '@dragoman/shared/contract';
import type { Command } from '@dragoman/shared/domain';
import type { z } from 'zod';
import { ApiProblem, problemFrom } from './api-problem.js';

type Routes = typeof routes;
type Part<N extends RouteName, P extends 'params' | 'query' | 'body'> =
  Routes[N] extends Readonly<Record<P, infer S extends z.ZodType>>
    ? P extends 'query'
      ? { query?: z.input<S> }
      : { [K in P]: z.input<S> }
    : unknown;

/** What a route takes: its path parameters, query and body as the contract names them. */
export type CallOptions<N extends RouteName> = Part<N, 'params'> &
  Part<N, 'query'> &
  Part<N, 'body'> & { headers?: Record<string, string>; signal?: AbortSignal };

export type Answer<N extends RouteName> = z.output<Routes[N]['answer']>;

interface LooseOptions {
  params?: Record<string, unknown>;
  query?: Record<string, unknown>;
  body?: unknown;
  headers?: Record<string, string>;
  signal?: AbortSignal;
}

/**
 * callRoute calls one route of the contract and gives its answer, parsed. Throws `ApiProblem`: the desk's
 * own refusal, `unreachable` when nothing answers, `unreadable` when the answer breaks the contract.
 */
export async function callRoute<N extends RouteName>(
  name: N,
  options: CallOptions<N>,
): Promise<Answer<N>> {
  const route = routes[name];
  const loose = options as LooseOptions;
  const address = addressOf(route.path, loose);
  const answer = await fetch(address, {
    method: route.method.toUpperCase(),
    credentials: 'same-origin',
    headers: {
      accept: 'application/json',
      ...(loose.body === undefined ? {} : { 'content-type': 'application/json' }),
      ...loose.headers,
    },
    ...(loose.body === undefined ? {} : { body: JSON.stringify(loose.body) }),
    ...(loose.signal ? { signal: loose.signal } : {}),
  }).catch((cause: unknown) => {
    if (cause instanceof DOMException && cause.name === 'AbortError') throw cause;
    throw new ApiProblem('unreachable', 0, 'The desk did not answer.');
  });
  if (!answer.ok) throw await problemFrom(answer);
  const parsed = route.answer.safeParse(await answer.json().catch(() => undefined));
  if (!parsed.success)
    throw new ApiProblem('unreadable', answer.status, `${name} answered: ${parsed.error.message}`);
  return parsed.data as Answer<N>;
}

/** giveCommand gives one command of the workflow to a translation. */
export function giveCommand<C extends Command>(
  id: string,
  command: C,
  input: CommandInput<C>,
): Promise<CommandAnswer> {
  return callRoute('command', { params: { id, command }, body: { ...input } });
}

/** addressOf fills a route's path and query; exported for its test. */
export function addressOf(path: string, { params = {}, query = {} }: LooseOptions): string {
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent(String(params[name])),
  );
  const search = new URLSearchParams();
  for (const [key, value] of Object.entries(query))
    if (value !== undefined && value !== '') search.set(key, String(value));
  const asked = search.toString();
  return `/api/v1${filled}${asked === '' ? '' : `?${asked}`}`;
}
