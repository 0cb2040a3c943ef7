import { z } from 'zod';
import { Problem, statusOfError } from './problem.js';
import type { Route } from './route.js';
import { routes } from './routes.js';

type Json = Record<string, unknown>;

/** openApiDocument describes every route of the contract as OpenAPI 3.1, served under `serverUrl`. */
export function openApiDocument(serverUrl: string): Json {
  const paths: Record<string, Json> = {};
  for (const [name, route] of Object.entries(routes) as [string, Route][]) {
    const path = (paths[`/api/v1${route.path}`] ??= {});
    path[route.method] = operation(name, route);
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
      schemas: { Problem: jsonSchema(Problem, 'output') },
      securitySchemes: {
        sourceKey: { type: 'http', scheme: 'bearer' },
        session: { type: 'apiKey', in: 'cookie', name: 'better-auth.session_token' },
      },
    },
  };
}

function operation(name: string, route: Route): Json {
  const answer = {
    description: 'The answer',
    content: contentOf(route.file ?? ['application/json'], jsonSchema(route.answer, 'output')),
  };
  return {
    operationId: name,
    summary: route.summary,
    tags: [route.service],
    security: [...(route.key ? [{ sourceKey: [route.key] }] : []), { session: [] }],
    parameters: [...parameters(route, 'path'), ...parameters(route, 'query')],
    ...(route.body
      ? {
          requestBody: {
            required: true,
            content: { 'application/json': { schema: jsonSchema(route.body, 'input') } },
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
      default: {
        description: `A refusal. Codes: ${Object.keys(statusOfError).join(', ')}.`,
        content: {
          'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } },
        },
      },
    },
  };
}

function contentOf(mediaTypes: readonly string[], schema: Json): Json {
  return Object.fromEntries(mediaTypes.map((type) => [type, { schema }]));
}

function parameters(route: Route, place: 'path' | 'query'): Json[] {
  const schema = place === 'path' ? route.params : route.query;
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

function jsonSchema(schema: z.ZodType, io: 'input' | 'output'): Json {
  const json: Json = { ...z.toJSONSchema(schema, { io, unrepresentable: 'any' }) };
  delete json['$schema'];
  return json;
}
