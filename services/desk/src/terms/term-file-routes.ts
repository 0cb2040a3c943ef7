import type { Router } from 'express';
import { parseOrRefuse, routes, type TermFileFormat } from '@dragoman/shared/contract';
import { eachTerm } from '@dragoman/shared/db';
import type { Person } from '@dragoman/shared/domain';
import type { Guarded } from '@dragoman/shared/platform';
import type { DeskDeps } from '../desk-deps.js';
import { sendPieces } from '../files/send-pieces.js';
import { wholeUpload } from '../files/uploaded-bytes.js';
import { importTerms } from './files/import-terms.js';
import { termsOfCsv } from './files/terms-of-csv.js';
import { termsOfTbx } from './files/terms-of-tbx.js';
import { writeTermsCsv } from './files/write-csv.js';
import { writeTermsTbx } from './files/write-tbx.js';

/** 64 MiB: some two hundred thousand terms. */
const largestFile = 64 * 1_024 * 1_024;

/** termFileRoutes mounts the files terms come in and go out as, before anything reads bodies as JSON. */
export function termFileRoutes(router: Router, guard: Guarded<Person>, deps: DeskDeps): void {
  router.post(routes.importTerms.path, async (request, response) => {
    const person = await guard.admit(request, routes.importTerms);
    const query = parseOrRefuse(routes.importTerms.query, request.query, 'query');
    const bytes = await wholeUpload(request, largestFile);
    const format = query.format ?? formatOf(bytes);
    const report = await importTerms(
      deps,
      person,
      format === 'tbx' ? termsOfTbx(bytes) : termsOfCsv(bytes),
      { ...query, format },
    );
    response.status(200).json(report);
  });

  router.get(routes.exportTerms.path, async (request, response) => {
    await guard.admit(request, routes.exportTerms);
    const { format, status } = parseOrRefuse(routes.exportTerms.query, request.query, 'query');
    const terms = eachTerm(deps.db, format === 'tbx' ? (status ?? 'adopted') : status);
    response.status(200).type(format === 'csv' ? 'text/csv' : 'application/x-tbx+xml');
    response.setHeader('Content-Disposition', `attachment; filename="terms.${format}"`);
    await sendPieces(response, format === 'csv' ? writeTermsCsv(terms) : writeTermsTbx(terms));
  });
}

function formatOf(bytes: Buffer): TermFileFormat {
  // Past a byte-order mark and the zeros of UTF-16.
  const start = bytes
    .subarray(0, 200)
    .toString('latin1')
    .replaceAll(/[^!-~]/g, '');
  return start.startsWith('<') ? 'tbx' : 'csv';
}
