import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import express, { type Router } from 'express';

const require = createRequire(import.meta.url);

/** The faces the public page is set in: Source Serif with optical sizes, Naskh for the Arabic original. */
const fonts: Readonly<Record<string, string>> = {
  'source-serif-4.woff2':
    '@fontsource-variable/source-serif-4/files/source-serif-4-latin-opsz-normal.woff2',
  'source-serif-4-italic.woff2':
    '@fontsource-variable/source-serif-4/files/source-serif-4-latin-opsz-italic.woff2',
  'inter.woff2': '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2',
  'noto-naskh-arabic.woff2':
    '@fontsource/noto-naskh-arabic/files/noto-naskh-arabic-arabic-400-normal.woff2',
};

/** assets serves the style sheet and the fonts of the public pages. */
export function assets(router: Router): void {
  const folder = fileURLToPath(new URL('../assets/', import.meta.url));
  for (const [name, file] of Object.entries(fonts)) {
    const path = require.resolve(file);
    router.get(`/edition/assets/fonts/${name}`, (_request, response) => {
      response.sendFile(path, { immutable: true, maxAge: '1y' });
    });
  }
  router.use('/edition/assets', express.static(folder, { maxAge: '1h', fallthrough: false }));
}
