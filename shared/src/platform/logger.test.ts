import pg from 'pg';
import { createLogger } from './logger.js';

const canary = 'canary-7f3a9';

function logged(write: (logger: ReturnType<typeof createLogger>) => void): string {
  const lines: string[] = [];
  write(createLogger({ level: 'trace' }, { write: (line) => lines.push(line) }));
  return lines.join('');
}

describe('createLogger', () => {
  it('lets no secret through, at any depth a log line of ours has', () => {
    const secrets = {
      authorization: canary,
      cookie: canary,
      'set-cookie': canary,
      password: canary,
      apiKey: canary,
      OPENAI_API_KEY: canary,
      SESSION_SECRET: canary,
    };
    const text = logged((logger) => {
      logger.info(secrets, 'top');
      logger.info({ env: secrets }, 'one down');
      logger.info({ req: { headers: secrets } }, 'two down');
      logger.info({ a: { req: { headers: secrets } } }, 'three down');
    });
    expect(text).not.toContain(canary);
    expect(text.match(/\[redacted\]/g)).toHaveLength(4 * Object.keys(secrets).length);
  });

  it('tells of an error its name, code, message and stack, and not what hangs on it', async () => {
    const client = new pg.Client({ host: '127.0.0.1', port: 1, user: 'u', password: canary });
    const refused: Error = await client.connect().then(
      () => new Error('port 1 answers'),
      (error: Error) => error,
    );
    const error = Object.assign(new Error('outer', { cause: refused }), { client, code: 'X1' });
    const line = JSON.parse(logged((logger) => logger.error({ err: error }, 'failed')));
    expect(JSON.stringify(line)).not.toContain(canary);
    expect(line.err).toMatchObject({ name: 'Error', code: 'X1', message: 'outer' });
    expect(line.err.cause).toMatchObject({ code: 'ECONNREFUSED' });
    expect(Object.keys(line.err).sort()).toEqual(['cause', 'code', 'message', 'name', 'stack']);
  });

  it('blanks the credentials of an address in a message', () => {
    const error = new Error(`cannot reach postgres://desk:${canary}@db/desk`);
    const text = logged((logger) => logger.error({ err: error }, 'failed'));
    expect(text).not.toContain(canary);
    expect(text).toContain('postgres://[redacted]@db/desk');
  });
});
