import type { Router } from 'express';
import { DeskError, routes } from '@dragoman/shared/contract';
import {
  appendAudit,
  deleteUnits,
  memoryImports,
  recallMemory,
  removeImport,
  searchMemory,
  segmentQuestion,
} from '@dragoman/shared/db';
import type { Person } from '@dragoman/shared/domain';
import { serveRoute, type Guarded } from '@dragoman/shared/platform';
import type { DeskDeps } from '../desk-deps.js';
import { linkRoutes } from './link-routes.js';
import { presentImport, presentUnit } from './present-memory.js';

/** memoryRoutes mounts the memory: recall, search, and what is taken out of it again. */
export function memoryRoutes(router: Router, guard: Guarded<Person>, deps: DeskDeps): void {
  const { db } = deps;
  linkRoutes(router, guard, deps);

  serveRoute(router, routes.searchMemory, guard, async ({ query }) => {
    const { units, next } = await searchMemory(
      db,
      {
        search: query.q,
        ...(query.language === undefined ? {} : { language: query.language }),
        ...(query.origin === undefined ? {} : { origin: query.origin }),
        ...(query.importId === undefined ? {} : { importId: query.importId }),
      },
      query.cursor === undefined ? null : readNumber(query.cursor),
      query.limit,
    );
    return { body: { items: units.map(presentUnit), next: next === null ? null : String(next) } };
  });

  serveRoute(router, routes.recallMemory, guard, async ({ body }) => {
    const { source = null, ...question } = body;
    return { body: { items: await recallMemory(db, { ...question, sourceId: source }) } };
  });

  serveRoute(router, routes.getSegmentMemory, guard, async ({ params }) => {
    const question = await segmentQuestion(db, params.id, params.segmentId);
    if (!question) throw new DeskError('not_found', 'There is no such segment.');
    return { body: { items: await recallMemory(db, question) } };
  });

  serveRoute(router, routes.removeMemoryUnit, guard, async ({ params, body }, person) =>
    db.transaction().execute(async (trx) => {
      const removed = await deleteUnits(trx, [params.id]);
      if (removed === 0) throw new DeskError('not_found', 'There is no such unit in the memory.');
      await appendAudit(
        trx,
        {
          actor: person.id,
          action: 'memory.unit_removed',
          subject: params.id,
          detail: { ...body },
        },
        deps.now(),
      );
      return { body: { removed } };
    }),
  );

  serveRoute(router, routes.listMemoryImports, guard, async () => ({
    body: { items: (await memoryImports(db)).map(presentImport) },
  }));

  serveRoute(router, routes.removeMemoryImport, guard, async ({ params, body }, person) =>
    db.transaction().execute(async (trx) => {
      const [found] = await memoryImports(trx, params.id);
      if (!found) throw new DeskError('not_found', 'There is no such import.');
      const removed = await removeImport(trx, params.id);
      await appendAudit(
        trx,
        {
          actor: person.id,
          action: 'memory.import_removed',
          subject: params.id,
          detail: { ...body, name: found.name, removed },
        },
        deps.now(),
      );
      return { body: { removed } };
    }),
  );
}

function readNumber(cursor: string): number {
  if (/^\d{1,15}$/.test(cursor)) return Number(cursor);
  throw new DeskError('invalid_request', 'This cursor is not one of ours.', {
    errors: [{ field: 'cursor', message: 'Use the `next` of the page before.' }],
  });
}
