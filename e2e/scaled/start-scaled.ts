import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createEmptyDatabase, startScriptedEngine, startTestRedis } from '@dragoman/shared/testing';
import { until } from '../newsroom/open-newsroom.js';
import { freePort } from '../newsroom/run-standalone.js';
import { readCompose, type ComposeService } from './read-compose.js';
import { killEveryPart, runPart, type Part } from './run-part.js';

export const sessionSecret = 'a session secret of the scaled suite alone';
export const engineKey = 'sk-of-the-scaled-suite';
const listening = [
  ...['intake', 'desk', 'edition'],
  ...['draft-worker', 'publish-worker', 'upkeep-worker', 'practice-engine'],
];

export type Scaled = Awaited<ReturnType<typeof openScaled>>;

/**
 * openScaled prepares what docker-compose.yml stands on (a real, empty Postgres and a real Redis, an
 * engine, the secrets) and lets a test run its commands, each on a port of its own on this machine.
 */
export async function openScaled() {
  const folder = await mkdtemp(join(tmpdir(), 'dragoman-scaled-'));
  const [database, redis, engine] = await Promise.all([
    createEmptyDatabase(),
    startTestRedis(),
    startScriptedEngine(),
  ]);
  const ports = new Map<string, number>();
  for (const name of listening) ports.set(name, await freePort());
  const origin = (name: string) => `http://127.0.0.1:${ports.get(name)}`;

  const secrets = { database_url: database.url, session_secret: sessionSecret };
  for (const [name, secret] of Object.entries(secrets))
    await writeFile(join(folder, name), `${secret}\n`);
  const services = readCompose({
    PUBLIC_URL: origin('desk'),
    EDITION_URL: origin('edition'),
    OPENAI_BASE_URL: engine.baseUrl,
    OPENAI_API_KEY: engineKey,
    DRAFT_MODEL: 'scripted-1',
  });
  const service = (name: string): ComposeService => {
    const found = services.get(name);
    if (!found) throw new Error(`docker-compose.yml has no service ${name}.`);
    return found;
  };

  // What a container finds by name stands somewhere else on this machine.
  function here(name: string): Record<string, string> {
    const port = String(ports.get(name) ?? 0);
    const placed = Object.entries(service(name).environment).map(([key, value]) => [
      key,
      value
        .replace('/run/secrets', folder)
        .replace('redis://redis:6379', redis.url)
        .replace(/^http:\/\/([a-z-]+):8080$/, (_all, host: string) => origin(host)),
    ]);
    return { ...Object.fromEntries(placed), HOST: '127.0.0.1', PORT: port };
  }
  const run = (name: string, command: readonly string[] = service(name).command): Part =>
    runPart(command, here(name));

  /** Runs the service's own health check, as Docker would; true when it passes. */
  async function isHealthy(name: string): Promise<boolean> {
    const [kind, ...command] = service(name).healthcheck?.test ?? [];
    if (kind !== 'CMD') throw new Error(`${name} has no health check that can be run.`);
    return (await runPart(command, here(name)).untilEnded()) === 0;
  }

  return {
    redis,
    engine,
    databaseUrl: database.url,
    services,
    origin,
    run,
    isHealthy,
    untilAnswers: (name: string) =>
      until(`${name} is ready`, () =>
        fetch(`${origin(name)}/readyz`).then(
          ({ ok }) => ok,
          () => false,
        ),
      ),
    async close() {
      await killEveryPart();
      await Promise.all([engine.close(), redis.destroy()]);
      await database.destroy();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
