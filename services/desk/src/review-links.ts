import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

// What Vite writes of each chunk it made: where it lies, and what it cannot do without.
type Manifest = Readonly<Record<string, { readonly file: string; readonly imports?: string[] }>>;
const reviewPage = 'src/features/review/review-page.tsx';

/**
 * reviewLinks reads the build's manifest and gives the `Link` headers of a translation's page, which have the
 * browser ask for the review page's scripts and for the story while it still reads the shell. Without a
 * manifest only the story is asked for.
 */
export function reviewLinks(pagesDir: string): (translationId: string) => string[] {
  const scripts = chunksOf(pagesDir).map((file) => `</${file}>; rel=modulepreload; crossorigin`);
  const fetched = (path: string) => `<${path}>; rel=preload; as=fetch; crossorigin`;
  return (translationId) => [
    fetched('/api/v1/me'),
    fetched(`/api/v1/translations/${translationId}`),
    ...scripts,
  ];
}

function chunksOf(pagesDir: string): string[] {
  const file = join(pagesDir, '.vite', 'manifest.json');
  if (!existsSync(file)) return [];
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as Manifest;
  const wanted = new Set<string>();
  const add = (name: string) => {
    const chunk = manifest[name];
    if (!chunk || wanted.has(chunk.file)) return;
    wanted.add(chunk.file);
    chunk.imports?.forEach(add);
  };
  add(reviewPage);
  return [...wanted];
}
