import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Figure } from './figure.js';

const dist = new URL('../editor-ui/dist/', import.meta.url);
const zipped = (file: string) => gzipSync(readFileSync(new URL(file, dist))).length;

/** sizeFigures weighs what the desk's first page loads, and the editor that a story loads besides. */
export function sizeFigures(): Figure[] {
  const shell = readFileSync(new URL('index.html', dist), 'utf8');
  const loaded = [...shell.matchAll(/(?:src|href)="\/(assets\/[^"]+\.(?:js|css))"/g)].map(
    (match) => match[1] ?? '',
  );
  const editor = readdirSync(new URL('assets/', dist)).filter((name) =>
    /^editor-.*\.js$/.test(name),
  );
  return [
    figure('desk page shell', ['index.html', ...loaded], 190),
    figure(
      'editor chunk',
      editor.map((name) => `assets/${name}`),
      80,
    ),
  ];
}

function figure(what: string, files: readonly string[], budget: number): Figure {
  const size = files.map(zipped).reduce((sum, one) => sum + one, 0) / 1_000;
  return {
    what,
    measured: `${size.toFixed(0)} kB gzip`,
    budget: `≤ ${budget} kB`,
    holds: files.length > 0 && size <= budget,
  };
}
