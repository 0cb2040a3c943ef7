import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadEnv } from './load-env.js';

describe('loadEnv', () => {
  it('needs nothing', () => {
    const env = loadEnv({});
    expect(env).toMatchObject({
      PORT: 8080,
      HOST: '127.0.0.1',
      PUBLIC_URL: 'http://localhost:8080',
      DATA_DIR: '.data',
      LOG_LEVEL: 'info',
      EDITION_NAME: 'Al-Marsa',
      EDITION_NAME_AR: 'المرسى',
    });
    expect(env.DATABASE_URL).toBeUndefined();
    expect(Object.isFrozen(env)).toBe(true);
  });

  it('follows the port in the public address, and takes an empty variable as not set', () => {
    expect(loadEnv({ PORT: '9000', REDIS_URL: '' })).toMatchObject({
      PORT: 9000,
      PUBLIC_URL: 'http://localhost:9000',
    });
    expect(loadEnv({ PUBLIC_URL: 'https://desk.example/' }).PUBLIC_URL).toBe(
      'https://desk.example',
    );
  });

  it('reports every problem at once, without the secrets', () => {
    const broken = () =>
      loadEnv({
        PORT: 'eighty',
        DATABASE_URL: 'mysql://root:hunter2@db/desk',
        SESSION_SECRET: 'short-canary',
        TRUST_PROXY: 'anybody',
        LOG_LEVEL: 'loud',
        OIDC_ISSUER: 'https://login.example',
        OPENAI_API_KEY_FILE: '/nowhere/key',
      });
    expect(broken).toThrow(/PORT[^]*DATABASE_URL[^]*SESSION_SECRET[^]*LOG_LEVEL[^]*TRUST_PROXY/);
    expect(broken).toThrow(/OPENAI_API_KEY_FILE: cannot read \/nowhere\/key \(ENOENT\)/);
    expect(broken).not.toThrow(/hunter2|short-canary/);
    expect(() => loadEnv({ OIDC_ISSUER: 'https://login.example' })).toThrow(
      /OIDC_ISSUER: needs OIDC_CLIENT_ID/,
    );
  });

  it('reads a secret from a file', () => {
    const folder = mkdtempSync(join(tmpdir(), 'dragoman-env-'));
    const file = join(folder, 'key');
    writeFileSync(file, 'sk-from-file\n');
    try {
      expect(loadEnv({ OPENAI_API_KEY_FILE: file }).OPENAI_API_KEY).toBe('sk-from-file');
      expect(() => loadEnv({ OPENAI_API_KEY_FILE: file, OPENAI_API_KEY: 'sk' })).toThrow(
        /not both/,
      );
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
