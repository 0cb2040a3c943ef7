import type { Router } from 'express';
import { DeskError, routes } from '@dragoman/shared/contract';
import { openCounts, queuePage, type TranslationFilter } from '@dragoman/shared/db';
import { PublicationStatus, TranslationState, type Person } from '@dragoman/shared/domain';
import { serveRoute, type Guarded } from '@dragoman/shared/platform';
import { runCommand } from '../commands/run-command.js';
import { saveSegment } from '../commands/save-segment.js';
import type { DeskDeps } from '../desk-deps.js';
import { cursorAfter, readCursor } from './cursor.js';
import { loadView, viewerOf } from './load-view.js';
import { presentSummary } from './present-summary.js';
import { readIfMatch } from './read-if-match.js';

/** translationRoutes mounts the queue, the translation and its commands. */
export function translationRoutes(router: Router, guard: Guarded<Person>, deps: DeskDeps): void {
  const viewer = (person: Person) => viewerOf(deps.db, person, deps.env.EDITION_URL);

  serveRoute(router, routes.listTranslations, guard, async ({ query }, person) => {
    const lines = await queuePage(
      deps.db,
      filterOf(query, person),
      query.cursor === undefined ? null : readCursor(query.cursor),
      query.limit + 1,
    );
    const page = lines.slice(0, query.limit);
    const last = page.at(-1);
    const sees = await viewer(person);
    return {
      body: {
        items: page.map((line) => presentSummary(line, sees)),
        next: last && lines.length > query.limit ? cursorAfter(last.queue_rank, last.id) : null,
        counts: await openCounts(deps.db),
      },
    };
  });

  serveRoute(router, routes.getTranslation, guard, async ({ params }, person) => ({
    body: await loadView(deps.db, params.id, await viewer(person)),
    headers: { 'Cache-Control': 'no-store' },
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

interface QueueQuery {
  readonly state?: string | undefined;
  readonly publication?: string | undefined;
  readonly assignee?: string | undefined;
  readonly section?: string | undefined;
  readonly q?: string | undefined;
}

function filterOf(query: QueueQuery, person: Person): TranslationFilter {
  const { state, publication, assignee, section, q } = query;
  return {
    ...(state ? { states: listed('state', state, TranslationState.options) } : {}),
    ...(publication
      ? { publications: listed('publication', publication, PublicationStatus.options) }
      : {}),
    ...(assignee === undefined ? {} : { assignee: assigneeOf(assignee, person) }),
    ...(section === undefined ? {} : { section }),
    ...(q === undefined ? {} : { words: q }),
  };
}

function assigneeOf(asked: string, person: Person): string | null {
  if (asked === 'me') return person.id;
  return asked === 'none' ? null : asked;
}

function listed<T extends string>(field: string, value: string, known: readonly T[]): T[] {
  return value.split(',').map((name) => {
    const match = known.find((option) => option === name.trim());
    if (match !== undefined) return match;
    const message = `There is no ${field} “${name}”. Use ${known.join(', ')}.`;
    throw new DeskError('invalid_request', message, { errors: [{ field, message }] });
  });
}
