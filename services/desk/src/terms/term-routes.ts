import type { Router } from 'express';
import { DeskError, routes } from '@dragoman/shared/contract';
import {
  countTerms,
  listTerms,
  placeOf,
  proposeTerms,
  termById,
  termHistory,
} from '@dragoman/shared/db';
import type { Person } from '@dragoman/shared/domain';
import { serveRoute, type Guarded } from '@dragoman/shared/platform';
import type { DeskDeps } from '../desk-deps.js';
import { namesOfPeople } from '../translations/load-view.js';
import { readIfMatch } from '../translations/read-if-match.js';
import { changeTerm } from './change-term.js';
import { createTerm } from './create-term.js';
import { presentTerm, presentTermEvent } from './present-term.js';
import { readTermCursor, termCursor } from './term-cursor.js';
import { loadTranslationTerms } from './translation-terms.js';

/** termRoutes mounts the term base. */
export function termRoutes(router: Router, guard: Guarded<Person>, deps: DeskDeps): void {
  const { db } = deps;

  serveRoute(router, routes.listTerms, guard, async ({ query: { cursor, ...query } }) => {
    const after = cursor === undefined ? undefined : readTermCursor(cursor);
    const rows = await listTerms(db, { ...query, after });
    const items = rows.slice(0, query.limit);
    const last = rows.length > query.limit ? items.at(-1) : undefined;
    const names = await namesOfPeople(db);
    return {
      body: {
        items: items.map((row) => presentTerm(row, names)),
        next: last ? termCursor(placeOf(last, query)) : null,
        counts: await countTerms(db),
      },
    };
  });

  serveRoute(router, routes.createTerm, guard, async ({ body }, person) => {
    const term = await createTerm(deps, person, body);
    return { body: term, headers: { ETag: `"${term.version}"` } };
  });

  serveRoute(router, routes.mineTerms, guard, async ({ body }, person) => ({
    body: await proposeTerms(db, { stories: body.stories, by: person.id }, deps.now()),
  }));

  serveRoute(router, routes.getTerm, guard, async ({ params }) => {
    const row = await termById(db, params.termId);
    if (!row) throw new DeskError('not_found', 'There is no such term.');
    const names = await namesOfPeople(db);
    const history = await termHistory(db, params.termId);
    return {
      body: {
        term: presentTerm(row, names),
        history: history.map((event) => presentTermEvent(event, names)),
      },
      headers: { ETag: `"${row.version}"` },
    };
  });

  serveRoute(router, routes.changeTerm, guard, async ({ params, body, request }, person) => {
    const version = readIfMatch(request.header('If-Match'), 'term');
    const term = await changeTerm(deps, person, params.termId, version, body);
    return { body: term, headers: { ETag: `"${term.version}"` } };
  });

  serveRoute(router, routes.getTranslationTerms, guard, async ({ params }) => ({
    body: await loadTranslationTerms(db, params.id),
  }));
}
