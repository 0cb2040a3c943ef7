import type { Router } from 'express';
import * as contract from '@dragoman/shared/contract';
import { escapeHtml } from '@dragoman/shared/domain';

/** apiDocs mounts the API's description, for programs and, readable, for people. */
export function apiDocs(router: Router, publicUrl: string): void {
  router.get('/api/openapi.json', (_request, response) => {
    response.json(contract.openApiDocument(publicUrl, contract));
  });
  router.get('/api/docs', (_request, response) => {
    response.type('html').send(docsPage());
  });
}

function docsPage(): string {
  const rows = Object.values(contract.routes).map(
    (route) =>
      `<tr><th scope="row"><code>${route.method.toUpperCase()} /api/v1${escapeHtml(route.path)}</code></th>` +
      `<td>${escapeHtml(route.summary)}</td><td>${route.roles.join(', ')}${'key' in route ? `, key with ${route.key}` : ''}</td></tr>`,
  );
  return `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Dragoman API</title><style>body{font:16px/1.5 system-ui;margin:2rem auto;max-width:70rem;padding:0 1rem}
th,td{text-align:start;padding:.3rem 1rem .3rem 0;vertical-align:top;font-weight:400;border-block-end:1px solid #ccc}</style>
<h1>Dragoman API</h1>
<p>Every route, generated from the contract. Schemas: <a href="/api/openapi.json">openapi.json</a> (OpenAPI 3.1).
Errors are RFC 9457 problem details with a stable <code>code</code>.</p>
<table><thead><tr><th>Route</th><th>What it does</th><th>Who may</th></tr></thead><tbody>${rows.join('')}</tbody></table></html>`;
}
