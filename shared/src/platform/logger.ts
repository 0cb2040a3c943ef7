import { types } from 'node:util';
import { pino, type DestinationStream, type Logger } from 'pino';

export type { Logger } from 'pino';

const secretNames = [
  'authorization',
  'cookie',
  'set-cookie',
  'password',
  'apiKey',
  'api_key',
  'secret',
  'token',
  'databaseUrl',
  'redisUrl',
  'DATABASE_URL',
  'REDIS_URL',
  'OPENAI_API_KEY',
  'SESSION_SECRET',
  'DEMO_PASSWORD',
  'ADMIN_PASSWORD',
  'OIDC_CLIENT_SECRET',
];

// pino matches paths exactly, so each name is listed at every depth a log line of ours can have.
const redactedPaths = secretNames.flatMap((name) =>
  ['', '*.', '*.*.', '*.*.*.'].map((prefix) =>
    name.includes('-') ? `${prefix.slice(0, -1)}["${name}"]` : `${prefix}${name}`,
  ),
);

/**
 * serializeError keeps what a person needs of an error and nothing that could carry a secret:
 * an error of `pg` holds its client, and with it the password and the cancel key.
 */
function serializeError(error: unknown): Record<string, unknown> {
  if (!types.isNativeError(error)) return { message: String(error) };
  const { code } = error as { code?: unknown };
  return {
    name: error.name,
    ...(code === undefined ? {} : { code }),
    message: withoutCredentials(error.message),
    stack: withoutCredentials(error.stack ?? ''),
    ...(error.cause === undefined ? {} : { cause: serializeError(error.cause) }),
  };
}

function withoutCredentials(text: string): string {
  return text.replace(/(\b[a-z][a-z0-9+.-]*:\/\/)[^\s/@]*@/gi, '$1[redacted]@');
}

/**
 * createLogger makes the JSON logger of one process; `level` is a pino level name, `destination`
 * defaults to standard output.
 */
export function createLogger(
  options: { level?: string; name?: string } = {},
  destination?: DestinationStream,
): Logger {
  const settings = {
    level: options.level ?? 'info',
    ...(options.name === undefined ? {} : { name: options.name }),
    redact: { paths: redactedPaths, censor: '[redacted]' },
    serializers: { err: serializeError, error: serializeError },
  };
  return destination === undefined ? pino(settings) : pino(settings, destination);
}
