import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const shared = new URL('../shared/src/', import.meta.url).pathname;

export default defineConfig({
  plugins: [react()],
  resolve: {
    alias: {
      '@dragoman/shared/domain': `${shared}domain/index.ts`,
      '@dragoman/shared/contract': `${shared}contract/index.ts`,
    },
  },
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    // The desk reads from it what a translation's page will ask for.
    manifest: true,
    // The desk's content policy allows no data: fonts.
    assetsInlineLimit: 0,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            // What every page needs comes in one file: over HTTP/1.1 a dozen small ones wait for each other.
            { name: 'shell', tags: ['$initial'] },
            {
              name: 'editor',
              test: /node_modules\/(?:prosemirror-|rope-sequence|orderedmap|w3c-keyname)/,
            },
          ],
        },
      },
    },
    chunkSizeWarningLimit: 700,
  },
  server: {
    // The desk checks the Origin of what changes anything, so the proxy speaks as the desk's own page.
    proxy: {
      '/api': {
        target: 'http://localhost:8080',
        headers: { origin: 'http://localhost:8080' },
      },
    },
  },
});
