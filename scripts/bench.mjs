// `npm run bench`: measures the budgets, from the sources and, for sizes, from the built pages.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = new URL('..', import.meta.url);
const run = (...args) =>
  spawnSync(process.execPath, args, {
    cwd: fileURLToPath(root),
    stdio: 'inherit',
    env: { ...process.env, NODE_ENV: 'production' },
  }).status ?? 1;

const isBuilt = existsSync(new URL('editor-ui/dist/index.html', root));
const built = isBuilt ? 0 : run('scripts/build.mjs');
process.exit(built || run('--import', './scripts/register-typescript.mjs', 'bench/main.ts'));
