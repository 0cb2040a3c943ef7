import type { Router } from 'express';
import { routes } from '@dragoman/shared/contract';
import { openCounts, queuePage } from '@dragoman/shared/db';
import type { Person } from '@dragoman/shared/domain';
import { serveRoute, type Guarded } from '@dragoman/shared/platform';
import { runCommand } from '../commands/run-command.js';
import { saveSegment } from '../commands/save-segment.js';
import type { DeskDeps } from '../desk-deps.js';
import { readFilter } from '../queue/queue-filter.js';
import { cursorAfter, readCursor } from './cursor.js';
import { loadReasons } from './load-reasons.js';
import { loadView, viewerOf } from './load-view.js';
import { presentSummary } from './present-summary.js';
import { readIfMatch } from './read-if-match.js';

/** translationRoutes mounts the queue, the translation and its commands. */
export function translationRoutes(router: Router, guard: Guarded<Person>, deps: DeskDeps): void {
  const viewer = (person: Person) => viewerOf(deps.db, person, deps.env.EDITION_URL);

  serveRoute(router, routes.listTranslations, guard, async ({ query }, person) => {
    const { cursor, limit, sort = 'rank', ...narrowing } = query;
    const lines = await queuePage(
      deps.db,
      readFilter(narrowing, person, deps.now()),
      cursor === undefined ? null : readCursor(sort, cursor),
      limit + 1,
      sort,
    );
    const page = lines.slice(0, limit);
    const last = page.at(-1);
    const sees = await viewer(person);
    return {
      body: {
        items: page.map((line) => presentSummary(line, sees)),
        next: last && lines.length > limit ? cursorAfter(sort, last) : null,
        counts: await openCounts(deps.db),
      },
    };
  });

  serveRoute(router, routes.getTranslation, guard, async ({ params }, person) => ({
    body: await loadView(deps.db, params.id, await viewer(person)),
    headers: { 'Cache-Control': 'no-store' },
  }));

  serveRoute(router, routes.getSegmentReasons, guard, async ({ params }) => ({
    body: await loadReasons(deps.db, params.id, params.segmentId),
  }));

  serveRoute(router, routes.saveSegment, guard, async ({ params, body, request }, person) => {
    const saved = await saveSegment(deps, person, params.id, {
      ...body,
      segmentId: params.segmentId,
      version: readIfMatch(request.headers['if-match']),
    });
    return { body: saved, headers: { ETag: `"${saved.version}"` } };
  });

  serveRoute(router, routes.dismissFinding, guard, async ({ params, body }, person) => ({
    body: await runCommand(deps, person, params.id, 'dismiss', {
      segmentId: params.segmentId,
      findingId: params.findingId,
      reason: body.reason,
    }),
  }));

  serveRoute(router, routes.command, guard, async ({ params, body }, person) => ({
    body: await runCommand(deps, person, params.id, params.command, body),
  }));
}
