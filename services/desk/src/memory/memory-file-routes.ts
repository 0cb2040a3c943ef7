import type { Router } from 'express';
import { DeskError, parseOrRefuse, routes, type MemoryImportView } from '@dragoman/shared/contract';
import {
  appendAudit,
  exportedUnits,
  memoryImports,
  refreshWordRarity,
  type Trx,
} from '@dragoman/shared/db';
import type { Person } from '@dragoman/shared/domain';
import type { Guarded } from '@dragoman/shared/platform';
import type { DeskDeps } from '../desk-deps.js';
import { decodeTable } from '../files/decode-text.js';
import { sendPieces } from '../files/send-pieces.js';
import { uploadedBytes, wholeUpload } from '../files/uploaded-bytes.js';
import type { XmlElement } from '../files/xml-element.js';
import { importArchive } from './archive/import-archive.js';
import { presentImport } from './present-memory.js';
import { importTmx, type BroughtFile, type DoneImport } from './tmx/import-tmx.js';
import { writeTmx } from './tmx/write-tmx.js';

const mebibyte = 1_024 * 1_024;
/** A million units with all that tools write about them; our own export of as many comes in again. */
const largestTmx = 2_048 * mebibyte;
/** Archives are held whole: they are aligned, not streamed. */
const largestArchive = 32 * mebibyte;
/** Past this many new units the planner counts words again at once. */
const manyUnits = 2_000;

/** memoryFileRoutes mounts the files the memory comes in and goes out as; they are never held whole. */
export function memoryFileRoutes(router: Router, guard: Guarded<Person>, deps: DeskDeps): void {
  const { db } = deps;

  router.post(routes.importTmx.path, async (request, response) => {
    const person = await guard.admit(request, routes.importTmx);
    const { name } = parseOrRefuse(routes.importTmx.query, request.query, 'query');
    const bytes = uploadedBytes(request, largestTmx);
    const view = await bringIn(deps, { name, by: person.id }, (trx, file, now) =>
      importTmx(trx, bytes, file, now),
    );
    response.status(201).json(view);
  });

  router.post(routes.importArchive.path, async (request, response) => {
    const person = await guard.admit(request, routes.importArchive);
    const { name } = parseOrRefuse(routes.importArchive.query, request.query, 'query');
    const text = decodeTable(await wholeUpload(request, largestArchive));
    const view = await bringIn(deps, { name, by: person.id }, (trx, file, now) =>
      importArchive(trx, text, file, now),
    );
    response.status(201).json(view);
  });

  router.get(routes.exportMemory.path, async (request, response) => {
    await guard.admit(request, routes.exportMemory);
    const query = parseOrRefuse(routes.exportMemory.query, request.query, 'query');
    const [brought] = query.importId === undefined ? [] : await memoryImports(db, query.importId);
    if (query.importId !== undefined && !brought)
      throw new DeskError('not_found', 'There is no such import.');
    const part = {
      ...(query.origin === undefined ? {} : { origin: query.origin }),
      ...(query.importId === undefined ? {} : { importId: query.importId }),
    };
    response.status(200).type('application/x-tmx+xml');
    response.setHeader('Content-Disposition', 'attachment; filename="memory.tmx"');
    const header = (brought?.header ?? null) as XmlElement | null;
    await sendPieces(response, writeTmx(exportedUnits(db, part), header));
  });
}

/** bringIn runs an import in one transaction, records it, and has words counted again after a large one. */
async function bringIn(
  { db, now }: DeskDeps,
  file: BroughtFile,
  take: (trx: Trx, file: BroughtFile, now: Date) => Promise<DoneImport>,
): Promise<MemoryImportView> {
  const { view, added } = await db.transaction().execute(async (trx) => {
    const { id, report } = await take(trx, file, now());
    const [row] = await memoryImports(trx, id);
    if (!row) throw new Error(`Import ${id} is gone inside its own transaction.`);
    if (report)
      await appendAudit(
        trx,
        {
          actor: file.by,
          action: 'memory.imported',
          subject: id,
          detail: { name: file.name, kind: row.kind, added: report.added, refused: report.refused },
        },
        now(),
      );
    return { view: presentImport(row), added: report?.added ?? 0 };
  });
  if (added >= manyUnits) await refreshWordRarity(db);
  return view;
}
