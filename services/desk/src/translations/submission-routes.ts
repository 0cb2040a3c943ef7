import type { Router } from 'express';
import { routes, type Submission } from '@dragoman/shared/contract';
import { queuePage, type QueueLine } from '@dragoman/shared/db';
import type { Person } from '@dragoman/shared/domain';
import { serveRoute, type Guarded } from '@dragoman/shared/platform';
import type { DeskDeps } from '../desk-deps.js';
import { cursorAfter, readCursor } from './cursor.js';
import {
  instant,
  personRef,
  presentPublication,
  presentSummary,
  type Viewer,
} from './present-summary.js';

/** submissionRoutes mounts what a person handed in, and what became of it. */
export function submissionRoutes(router: Router, guard: Guarded<Person>, deps: DeskDeps): void {
  serveRoute(router, routes.listSubmissions, guard, async ({ query }, person) => {
    const lines = await queuePage(
      deps.db,
      { submittedBy: person.id },
      query.cursor === undefined ? null : readCursor('handed_in', query.cursor),
      query.limit + 1,
      'handed_in',
    );
    const page = lines.slice(0, query.limit);
    const last = page.at(-1);
    const { total } = await deps.db
      .selectFrom('article')
      .select((eb) => eb.fn.countAll<number>().as('total'))
      .where('submitted_by', '=', person.id)
      .executeTakeFirstOrThrow();
    const viewer: Viewer = { actor: person, fourEyes: true, editionUrl: deps.env.EDITION_URL };
    return {
      body: {
        items: page.map((line) => presentSubmission(line, viewer)),
        next: last && lines.length > query.limit ? cursorAfter('handed_in', last) : null,
        total: Number(total),
      },
    };
  });
}

function presentSubmission(line: QueueLine, viewer: Viewer): Submission {
  const { article, progress } = presentSummary(line, viewer);
  return {
    article,
    translation: {
      id: line.id,
      state: line.state,
      headline: line.headline,
      assignee: personRef(line.assignee_id, line.assignee_name),
      progress,
      publication: presentPublication(line, viewer.editionUrl),
      submittedAt: instant(line.submitted_at),
      updatedAt: line.updated_at.toISOString(),
    },
  };
}
