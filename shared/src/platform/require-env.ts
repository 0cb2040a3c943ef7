import { EnvError, type Env } from './load-env.js';

/**
 * requireEnv picks the variables a process cannot do without. Throws EnvError naming every one that is
 * not set, each with the reason given for it.
 */
export function requireEnv<Name extends keyof Env>(
  env: Env,
  reasons: Readonly<Record<Name, string>>,
): { [Key in Name]: NonNullable<Env[Key]> } {
  const names = Object.keys(reasons) as Name[];
  const missing = names.filter((name) => env[name] === undefined);
  if (missing.length > 0)
    throw new EnvError(missing.map((name) => `${name}: set it; ${reasons[name]}`));
  return Object.fromEntries(names.map((name) => [name, env[name]])) as {
    [Key in Name]: NonNullable<Env[Key]>;
  };
}
