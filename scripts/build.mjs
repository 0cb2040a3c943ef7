// Builds what runs: every workspace's src → dist with swc (types are checked by `npm run types`,
// over the whole tree at once), then the editor's pages with Vite.
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { transformFile } from '@swc/core';

const root = new URL('..', import.meta.url).pathname;
const packages = [
  'shared',
  ...(await workspacesIn('services')),
  ...(await workspacesIn('workers')),
];

async function workspacesIn(folder) {
  return (await readdir(join(root, folder))).map((name) => `${folder}/${name}`);
}

async function sourcesOf(folder) {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  return entries
    .filter(
      (entry) => entry.isFile() && entry.name.endsWith('.ts') && !entry.name.endsWith('.test.ts'),
    )
    .map((entry) => join(entry.parentPath, entry.name));
}

async function transpile(packageFolder) {
  const src = join(root, packageFolder, 'src');
  const dist = join(root, packageFolder, 'dist');
  await rm(dist, { recursive: true, force: true });
  for (const file of await sourcesOf(src)) {
    const out = join(dist, relative(src, file).replace(/\.ts$/, '.js'));
    const { code, map } = await transformFile(file, {
      jsc: { target: 'es2022', parser: { syntax: 'typescript' } },
      module: { type: 'es6' },
      sourceMaps: true,
    });
    await mkdir(dirname(out), { recursive: true });
    await writeFile(out, `${code}\n//# sourceMappingURL=${out.split('/').pop()}.map\n`);
    await writeFile(`${out}.map`, map);
  }
}

const only = process.argv.includes('--server') ? 'server' : 'all';
await Promise.all(packages.map(transpile));
if (only === 'all') {
  const { build } = await import('vite');
  await build({ root: join(root, 'editor-ui'), logLevel: 'warn' });
}
