import { z } from 'zod';
import { Role } from '../domain/index.js';
import { commandInput } from './command-contract.js';
import { DeskEvent } from './event-contract.js';
import { Problem, statusOfError } from './problem.js';
import type { Route } from './route.js';
import { routes } from './routes.js';

type Json = Record<string, unknown>;

/**
 * openApiDocument describes every route of the contract as OpenAPI 3.1, served under `serverUrl`. The zod
 * schemas among `named` (the contract's own exports) become components under their names; what is read
 * from a caller is named apart, since defaults make it another shape than what is answered.
 */
export function openApiDocument(serverUrl: string, named: Readonly<Record<string, unknown>>): Json {
  const schemas = schemaWriter(named);
  const problem = schemas.write(Problem, 'output');
  const paths: Record<string, Json> = {};
  for (const [name, route] of operations()) {
    const path = (paths[`/api/v1${route.path}`] ??= {});
    path[route.method] = operation(name, route, schemas);
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Dragoman',
      version: '1',
      description:
        'The translation desk: articles come in, translations are revised, approved and published. Errors are RFC 9457 problem details with a stable `code`.',
    },
    servers: [{ url: serverUrl }],
    paths,
    components: {
      schemas: schemas.components(),
      responses: {
        Refusal: {
          description: `Problem details. Codes: ${Object.keys(statusOfError).join(', ')}.`,
          content: { 'application/problem+json': { schema: problem } },
        },
      },
      securitySchemes: {
        sourceKey: { type: 'http', scheme: 'bearer' },
        session: { type: 'apiKey', in: 'cookie', name: 'better-auth.session_token' },
      },
    },
  };
}

/**
 * operations are the routes as a client sees them: each command at its own address, with what it takes,
 * and the live stream, which is no route of the table.
 */
function operations(): [name: string, route: Route][] {
  const { command, ...others } = routes;
  const commands = Object.entries(commandInput).map(([name, body]): [string, Route] => [
    name,
    {
      ...command,
      path: command.path.replace('{command}', name),
      summary: `Give the command ${name}`,
      params: command.params.omit({ command: true }),
      body,
    },
  ]);
  return [...Object.entries<Route>(others), ...commands, ['listenToEvents', eventsRoute]];
}

const eventsRoute: Route = {
  method: 'get',
  path: '/events',
  service: 'desk',
  summary: 'The live stream (server-sent events); with Last-Event-ID it begins with `refresh`',
  roles: Role.options,
  headers: { 'Last-Event-ID': z.string().optional() },
  file: ['text/event-stream'],
  answer: DeskEvent,
  statuses: [200],
};

function operation(name: string, route: Route, schemas: SchemaWriter): Json {
  const answer = {
    description: 'The answer',
    content: contentOf(route.file ?? ['application/json'], schemas.write(route.answer, 'output')),
  };
  return {
    operationId: name,
    summary: route.summary,
    tags: [route.service],
    security: [...(route.key ? [{ sourceKey: [route.key] }] : []), { session: [] }],
    parameters: [
      ...parameters(route.params, 'path'),
      ...parameters(route.query, 'query'),
      ...parameters(route.headers && z.object(route.headers), 'header'),
    ],
    ...(route.body
      ? {
          requestBody: {
            required: true,
            content: { 'application/json': { schema: schemas.write(route.body, 'input') } },
          },
        }
      : {}),
    ...(route.upload
      ? {
          requestBody: {
            required: true,
            content: contentOf(route.upload, { type: 'string', format: 'binary' }),
          },
        }
      : {}),
    responses: {
      ...Object.fromEntries(route.statuses.map((status) => [String(status), answer])),
      default: { $ref: '#/components/responses/Refusal' },
    },
  };
}

function contentOf(mediaTypes: readonly string[], schema: Json): Json {
  return Object.fromEntries(mediaTypes.map((type) => [type, { schema }]));
}

function parameters(schema: z.ZodType | undefined, place: 'path' | 'query' | 'header'): Json[] {
  if (!schema) return [];
  const { properties = {}, required = [] } = jsonSchema(schema, 'input') as {
    properties?: Record<string, Json>;
    required?: string[];
  };
  return Object.entries(properties).map(([name, property]) => ({
    name,
    in: place,
    required: place === 'path' || required.includes(name),
    schema: property,
  }));
}

type Direction = 'input' | 'output';

interface SchemaWriter {
  /** The JSON Schema of one schema; what it shares with others by name is a reference. */
  write(schema: z.ZodType, io: Direction): Json;
  components(): Json;
}

function schemaWriter(named: Readonly<Record<string, unknown>>): SchemaWriter {
  const components = new Map<string, Json>();
  const registries = { input: z.registry<{ id: string }>(), output: z.registry<{ id: string }>() };
  for (const [name, schema] of Object.entries(named)) {
    if (!(schema instanceof z.ZodType) || registries.output.has(schema)) continue;
    registries.output.add(schema, { id: name });
    const isSame = /Input$|^New/.test(name) || !(schema instanceof z.ZodObject);
    registries.input.add(schema, { id: isSame ? name : `${name}Input` });
  }
  return {
    write(schema, io) {
      const { $defs, ...json } = jsonSchema(schema, io, registries[io]) as Json & { $defs?: Json };
      for (const [name, definition] of Object.entries($defs ?? {}))
        components.set(name, definition as Json);
      // Of a schema with a name this is the reference alone: its definition is among the others.
      return json;
    },
    components: () =>
      Object.fromEntries([...components].sort(([one], [other]) => (one < other ? -1 : 1))),
  };
}

function jsonSchema(
  schema: z.ZodType,
  io: Direction,
  metadata = z.registry<{ id: string }>(),
): Json {
  const json = z.toJSONSchema(schema, { io, unrepresentable: 'any', metadata });
  const text = JSON.stringify({ ...json, $schema: undefined, id: undefined });
  return JSON.parse(text.replaceAll('"#/$defs/', '"#/components/schemas/')) as Json;
}
