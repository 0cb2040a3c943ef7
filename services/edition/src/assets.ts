import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { Router } from 'express';

const require = createRequire(import.meta.url);

/** The faces the public page is set in: Source Serif with optical sizes, Naskh for the Arabic original. */
const fonts: Readonly<Record<string, string>> = {
  'source-serif-4.woff2':
    '@fontsource-variable/source-serif-4/files/source-serif-4-latin-opsz-normal.woff2',
  'source-serif-4-ext.woff2':
    '@fontsource-variable/source-serif-4/files/source-serif-4-latin-ext-opsz-normal.woff2',
  'source-serif-4-italic.woff2':
    '@fontsource-variable/source-serif-4/files/source-serif-4-latin-opsz-italic.woff2',
  'inter.woff2': '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2',
  'noto-naskh-arabic.woff2':
    '@fontsource/noto-naskh-arabic/files/noto-naskh-arabic-arabic-400-normal.woff2',
  'noto-naskh-arabic-bold.woff2':
    '@fontsource/noto-naskh-arabic/files/noto-naskh-arabic-arabic-700-normal.woff2',
};

const styleSheet = fileURLToPath(new URL('../assets/edition.css', import.meta.url));
const styleVersion = createHash('sha256')
  .update(readFileSync(styleSheet))
  .digest('hex')
  .slice(0, 12);

/** The style sheet's address names its content, so that caches may keep it for ever. */
export const styleSheetHref = `/edition/assets/edition.css?v=${styleVersion}`;

/** assets serves the style sheet and the fonts of the public pages. */
export function assets(): Router {
  const router = Router();
  const forever = { headers: { 'Cache-Control': 'public, max-age=31536000, immutable' } };
  router.get('/edition/assets/edition.css', (_request, response) => {
    response.sendFile(styleSheet, forever);
  });
  for (const [name, file] of Object.entries(fonts)) {
    const path = require.resolve(file);
    router.get(`/edition/assets/fonts/${name}`, (_request, response) => {
      response.sendFile(path, forever);
    });
  }
  return router;
}
