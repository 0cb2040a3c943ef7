import { readFile } from 'node:fs/promises';
import * as contract from '@dragoman/shared/contract';
import { commandInput, routes, type Route } from '@dragoman/shared/contract';
import { startDesk, type RunningDesk } from './testing/start-desk.js';

let desk: RunningDesk;
beforeAll(async () => {
  desk = await startDesk();
});
afterAll(() => desk.stop());

interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly required: boolean;
}
interface Operation {
  readonly operationId: string;
  readonly parameters: readonly Parameter[];
  readonly requestBody?: { readonly content: Record<string, { readonly schema: object }> };
  readonly responses: Record<string, { readonly description?: string }>;
}

describe('the API’s description', () => {
  it('is OpenAPI 3.1 of every route, its parameters and answers', async () => {
    const { status, body } = await desk.anonymous.send('get', '/api/openapi.json');
    expect([status, body.openapi]).toEqual([200, '3.1.0']);
    const ids = new Set<string>();
    const { command, ...others } = routes;
    const commands = Object.entries(commandInput).map(([name, input]): [string, Route] => [
      name,
      { ...command, path: command.path.replace('{command}', name), body: input },
    ]);
    for (const [name, route] of [...Object.entries<Route>(others), ...commands]) {
      const operation: Operation = body.paths[`/api/v1${route.path}`][route.method];
      expect(operation.operationId).toBe(name);
      ids.add(operation.operationId);
      const inPath = operation.parameters.filter((parameter) => parameter.in === 'path');
      const named = [...route.path.matchAll(/\{(\w+)\}/g)].map(([, key]) => key);
      expect(inPath.map((parameter) => parameter.name).sort()).toEqual(named.sort());
      expect(inPath.every(({ required }) => required)).toBe(true);
      expect(operation.requestBody !== undefined).toBe(
        route.body !== undefined || route.upload !== undefined,
      );
      const headers = operation.parameters.filter((parameter) => parameter.in === 'header');
      expect(headers.map((header) => header.name)).toEqual(Object.keys(route.headers ?? {}));
      for (const code of route.statuses)
        expect(operation.responses[String(code)]?.description).toBeTruthy();
      expect(operation.responses['default']).toEqual({ $ref: '#/components/responses/Refusal' });
    }
    expect(ids.size).toBe(Object.keys(others).length + commands.length);
    expect(body.paths['/api/v1/events'].get.operationId).toBe('listenToEvents');
    for (const pointer of referencesIn(body)) expect(resolved(body, pointer)).toBeDefined();
    // A reference that leads to nothing but itself describes nothing.
    for (const schema of Object.values<Record<string, unknown>>(body.components.schemas))
      expect(schema['$ref']).toBeUndefined();
    expect(body.components.schemas.ArticleInput.properties).toHaveProperty('headline');
  });

  it('lies in docs/openapi.json as the contract stands (npm run openapi writes it)', async () => {
    const file = new URL('../../../docs/openapi.json', import.meta.url);
    const written: unknown = JSON.parse(await readFile(file, 'utf8'));
    expect(written).toEqual(
      JSON.parse(JSON.stringify(contract.openApiDocument('http://localhost:8080', contract))),
    );
  });

  it('can be read by people', async () => {
    const { status, headers, body } = await desk.anonymous.send('get', '/api/docs');
    expect([status, headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
    for (const { path } of Object.values(routes)) expect(body).toContain(`/api/v1${path}`);
    expect(body).not.toMatch(/<script/);
  });
});

function referencesIn(value: unknown): string[] {
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === '$ref' && typeof inner === 'string' ? [inner] : referencesIn(inner),
  );
}

function resolved(document: unknown, pointer: string): unknown {
  return pointer
    .replace(/^#\//, '')
    .split('/')
    .reduce<unknown>((at, key) => (at as Record<string, unknown> | undefined)?.[key], document);
}
