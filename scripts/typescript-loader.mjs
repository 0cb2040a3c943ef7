// Lets plain Node run the TypeScript sources as they are: swc strips the types, './name.js' finds
// './name.ts', and the doors of the workspaces lead to src. For processes outside Jest's own
// module system (its global setup, servers that a test launches and kills); products run from dist.
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { transform } from '@swc/core';

const root = new URL('..', import.meta.url);

function sourceOf(specifier, parentURL) {
  const door = /^@dragoman\/shared\/([a-z-]+)$/.exec(specifier);
  if (door) return new URL(`shared/src/${door[1]}/index.ts`, root);
  const worker = /^@dragoman\/([a-z-]+)-worker$/.exec(specifier);
  if (worker) return new URL(`workers/${worker[1]}/src/index.ts`, root);
  const service = /^@dragoman\/([a-z-]+)$/.exec(specifier);
  if (service) return new URL(`services/${service[1]}/src/index.ts`, root);
  if (/^\.{1,2}\/.*\.js$/.test(specifier) && parentURL?.endsWith('.ts')) {
    return new URL(specifier.replace(/\.js$/, '.ts'), parentURL);
  }
  return undefined;
}

export async function resolve(specifier, context, nextResolve) {
  const source = sourceOf(specifier, context.parentURL);
  if (source && existsSync(source)) return { url: source.href, shortCircuit: true };
  return nextResolve(specifier, context);
}

export async function load(url, context, nextLoad) {
  if (!url.startsWith('file:') || !url.endsWith('.ts')) return nextLoad(url, context);
  const filename = fileURLToPath(url);
  const { code } = await transform(await readFile(filename, 'utf8'), {
    filename,
    jsc: { target: 'es2022', parser: { syntax: 'typescript' } },
    module: { type: 'es6' },
    sourceMaps: 'inline',
  });
  return { format: 'module', source: code, shortCircuit: true };
}
