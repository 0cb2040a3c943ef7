import { readFileSync } from 'node:fs';
import { isIP } from 'node:net';
import { z } from 'zod';
import { OperatorError } from './operator-error.js';

const url = (protocols: string[]) =>
  z
    .string()
    .refine(
      (value) => URL.canParse(value) && protocols.includes(new URL(value).protocol),
      `must be a URL beginning with ${protocols.map((name) => `${name}//`).join(' or ')}`,
    );
const httpUrl = url(['http:', 'https:']).transform((value) => value.replace(/\/+$/, ''));

const proxyNames = ['loopback', 'linklocal', 'uniquelocal'];
const isProxy = (address: string) =>
  proxyNames.includes(address) || isIP(address.replace(/\/\d{1,3}$/, '')) !== 0;

const perMillion = String.raw`(\d+(?:\.\d+)?)`;
const PRICED = new RegExp(`^([^;\\s]+)=${perMillion}/${perMillion}/${perMillion}$`);

// `model=prompt/cached/completion` per million tokens, several parted by commas.
const modelPrices = z.string().transform((list, context) =>
  list.split(',').flatMap((entry) => {
    const [, model = '', prompt, cached, completion] = PRICED.exec(entry.trim()) ?? [];
    if (model !== '')
      return [
        { model, prompt: Number(prompt), cached: Number(cached), completion: Number(completion) },
      ];
    const message = 'must list prices as model=prompt/cached/completion, parted by commas';
    context.addIssue({ code: 'custom', message });
    return [];
  }),
);

const Variables = z.object({
  NODE_ENV: z.string().optional(),
  PORT: z.coerce.number().int().min(0).max(65_535).default(8080),
  HOST: z.string().default('127.0.0.1'),
  PUBLIC_URL: httpUrl.optional(),
  DATA_DIR: z.string().default('.data'),
  DATABASE_URL: url(['postgres:', 'postgresql:']).optional(),
  REDIS_URL: url(['redis:', 'rediss:']).optional(),
  OPENAI_API_KEY: z.string().optional(),
  OPENAI_BASE_URL: httpUrl.optional(),
  DRAFT_MODEL: z.string().optional(),
  ENGINE_STALL_SECONDS: z.coerce.number().min(1).max(900).default(90),
  ENGINE_PRICES: modelPrices.optional(),
  // Shorter than this a signing key can be guessed.
  SESSION_SECRET: z.string().min(32, 'must have at least 32 characters').optional(),
  DEMO_PASSWORD: z.string().optional(),
  ADMIN_PASSWORD: z.string().min(12, 'must have at least 12 characters').optional(),
  LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent']).default('info'),
  INTAKE_URL: httpUrl.optional(),
  EDITION_URL: httpUrl.optional(),
  // Whose word on a caller's address is taken: the reverse proxies in front.
  TRUST_PROXY: z
    .string()
    .refine(
      (value) => value.split(',').every((address) => isProxy(address.trim())),
      `must list addresses, networks (10.0.0.0/8) or ${proxyNames.join(', ')}, with commas between`,
    )
    .default('loopback'),
  EDITION_NAME: z.string().default('Al-Marsa'),
  EDITION_NAME_AR: z.string().default('المرسى'),
  OIDC_ISSUER: httpUrl.optional(),
  OIDC_CLIENT_ID: z.string().optional(),
  OIDC_CLIENT_SECRET: z.string().optional(),
  OIDC_NAME: z.string().optional(),
  OIDC_ROLES_CLAIM: z.string().optional(),
});

const Environment = Variables.superRefine((env, context) => {
  if (env.OIDC_ISSUER && !(env.OIDC_CLIENT_ID && env.OIDC_CLIENT_SECRET)) {
    const message = 'needs OIDC_CLIENT_ID and OIDC_CLIENT_SECRET beside it';
    context.addIssue({ code: 'custom', path: ['OIDC_ISSUER'], message });
  }
}).transform((env) => ({
  ...env,
  PUBLIC_URL: env.PUBLIC_URL ?? `http://localhost:${env.PORT}`,
  EDITION_URL: env.EDITION_URL ?? env.PUBLIC_URL ?? `http://localhost:${env.PORT}`,
}));

/** Env is the validated environment of a process. URLs carry no slash at their end. */
export type Env = Readonly<z.infer<typeof Environment>>;

const secretNames = [
  'DATABASE_URL',
  'REDIS_URL',
  'OPENAI_API_KEY',
  'SESSION_SECRET',
  'DEMO_PASSWORD',
  'ADMIN_PASSWORD',
  'OIDC_CLIENT_SECRET',
] as const;

/** EnvError lists everything that is wrong with the environment, one problem a line. */
export class EnvError extends OperatorError {
  override name = 'EnvError';
  constructor(problems: readonly string[]) {
    super(`The environment is not right:\n${problems.map((line) => `  - ${line}`).join('\n')}`);
  }
}

/**
 * loadEnv validates the environment once and freezes it; a secret may come as NAME or as the path
 * of a file in NAME_FILE. Throws EnvError with every problem and no secret.
 */
export function loadEnv(source: NodeJS.ProcessEnv = process.env): Env {
  const problems: string[] = [];
  // An empty variable means "not set": compose files pass on what is missing as ''.
  const given = Object.fromEntries(
    Object.entries(source).filter(([, value]) => value !== undefined && value !== ''),
  );
  for (const name of secretNames) {
    const file = given[`${name}_FILE`];
    if (file === undefined) continue;
    if (given[name] !== undefined) problems.push(`${name}: set it or ${name}_FILE, not both`);
    try {
      given[name] = readFileSync(file, 'utf8').trim();
    } catch (error) {
      problems.push(`${name}_FILE: cannot read ${file} (${(error as { code?: string }).code})`);
    }
  }
  const parsed = Environment.safeParse(given);
  if (!parsed.success) {
    problems.push(
      ...parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`),
    );
  }
  if (!parsed.success || problems.length > 0) throw new EnvError(problems);
  return Object.freeze(parsed.data);
}
