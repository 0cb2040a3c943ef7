import { randomBytes } from 'node:crypto';
import { link, readFile, rm, writeFile } from 'node:fs/promises';
import { z } from 'zod';

const Credentials = z.object({ superuser: z.string().min(1), app: z.string().min(1) });

/** Credentials are the passwords of an embedded Postgres' superuser and application role. */
export type Credentials = z.infer<typeof Credentials>;

/** readCredentials reads the passwords kept beside a cluster; undefined when there are none yet. */
export async function readCredentials(file: string): Promise<Credentials | undefined> {
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    if ((error as { code?: string }).code === 'ENOENT') return undefined;
    throw error;
  });
  return text === undefined ? undefined : Credentials.parse(JSON.parse(text));
}

/**
 * createCredentials invents passwords and keeps them in `file`, readable by the owner only; where
 * another process was quicker, its passwords are returned.
 */
export async function createCredentials(file: string): Promise<Credentials> {
  const invented = {
    superuser: randomBytes(24).toString('base64url'),
    app: randomBytes(24).toString('base64url'),
  };
  const half = `${file}.${randomBytes(4).toString('hex')}`;
  await writeFile(half, JSON.stringify(invented), { mode: 0o600 });
  try {
    await link(half, file);
    return invented;
  } catch (error) {
    const existing = await readCredentials(file);
    if (existing) return existing;
    throw error;
  } finally {
    await rm(half, { force: true });
  }
}
