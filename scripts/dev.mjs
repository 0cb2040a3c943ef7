// Runs everything for a developer: the servers from a build that follows the sources, and the
// editor's pages from Vite. Ctrl-C ends both.
import { spawn } from 'node:child_process';
import { existsSync, readdirSync, watch } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const children = new Set();

function launch(args) {
  const child = spawn(process.execPath, args, { cwd: root, stdio: 'inherit' });
  children.add(child);
  child.once('exit', () => children.delete(child));
  return child;
}

function ended(child) {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => child.once('exit', resolve));
}

async function build() {
  const child = launch(['scripts/build.mjs', '--server']);
  await ended(child);
  return child.exitCode === 0;
}

let server;
let isBusy = false;
let changedMeanwhile = false;

async function restart() {
  if (isBusy) {
    changedMeanwhile = true;
    return;
  }
  isBusy = true;
  do {
    changedMeanwhile = false;
    if (server) {
      server.kill('SIGTERM');
      await ended(server);
    }
    if (await build()) server = launch(['services/standalone/dist/main.js']);
  } while (changedMeanwhile);
  isBusy = false;
}

const folders = ['services', 'workers'].flatMap((folder) =>
  readdirSync(join(root, folder)).map((name) => join(root, folder, name, 'src')),
);
let pause;
for (const folder of [join(root, 'shared', 'src'), ...folders].filter((path) => existsSync(path))) {
  watch(folder, { recursive: true }, (_event, file) => {
    if (!file?.endsWith('.ts') || file.endsWith('.test.ts')) return;
    clearTimeout(pause);
    // An editor writes several times, a branch switch writes many files.
    pause = setTimeout(() => void restart(), 200);
  });
}

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, async () => {
    const left = [...children];
    for (const child of left) child.kill('SIGTERM');
    await Promise.all(left.map(ended));
    process.exit(0);
  });
}

await restart();
launch(['node_modules/vite/bin/vite.js', 'editor-ui']);
