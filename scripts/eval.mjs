// `npm run eval`: evaluates drafting and checks, from the sources.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const run = spawnSync(
  process.execPath,
  ['--import', './scripts/register-typescript.mjs', 'eval/main.ts', ...process.argv.slice(2)],
  { cwd: fileURLToPath(new URL('..', import.meta.url)), stdio: 'inherit' },
);
process.exit(run.status ?? 1);
