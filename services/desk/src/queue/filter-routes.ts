import type { Router } from 'express';
import {
  DeskError,
  FilterQuery,
  queueViews,
  routes,
  type QueueCounts,
  type SavedFilter,
} from '@dragoman/shared/contract';
import {
  countOpenBy,
  countQueue,
  dropFilter,
  filtersFor,
  keepFilter,
  type Db,
  type SavedFilterRow,
} from '@dragoman/shared/db';
import type { Person } from '@dragoman/shared/domain';
import { serveRoute, type Guarded } from '@dragoman/shared/platform';
import type { DeskDeps } from '../desk-deps.js';
import { assignMany } from './assign-many.js';
import { readFilter } from './queue-filter.js';

/** filterRoutes mounts the narrowings of the queue that people keep, and assigning many stories at once. */
export function filterRoutes(router: Router, guard: Guarded<Person>, deps: DeskDeps): void {
  const { db } = deps;

  serveRoute(router, routes.listFilters, guard, async (_call, person) => ({
    body: { items: await listed(db, person) },
  }));

  serveRoute(router, routes.keepFilter, guard, async ({ body }, person) => {
    const { name, query, shared } = body;
    if (shared && !person.roles.includes('admin'))
      throw new DeskError(
        'forbidden_role',
        'Only an admin keeps a view for everybody. Keep it for yourself.',
      );
    // What could not be asked of the queue is not kept.
    readFilter(query, person, deps.now());
    const row = await keepFilter(db, {
      person_id: person.id,
      name,
      query: JSON.parse(JSON.stringify(query)) as Record<string, string>,
      shared,
    });
    if (!row) throw new DeskError('not_allowed_now', 'You keep 50 views. Drop one first.');
    return { body: presentFilter(row, person) };
  });

  serveRoute(router, routes.countQueue, guard, async (_call, person) => ({
    body: await countsFor(db, person, deps.now()),
  }));

  serveRoute(router, routes.dropFilter, guard, async ({ params }, person) => {
    const isAdmin = person.roles.includes('admin');
    if (!(await dropFilter(db, params.filterId, person.id, isAdmin)))
      throw new DeskError('not_found', 'There is no such view of yours.');
    return { body: { items: await listed(db, person) } };
  });

  serveRoute(router, routes.assignMany, guard, async ({ body }, person) => ({
    body: { items: await assignMany(deps, person, body) },
  }));
}

async function countsFor(db: Db, person: Person, now: Date): Promise<QueueCounts> {
  const kept = await filtersFor(db, person.id);
  const asked: [string, FilterQuery][] = [
    ...Object.entries(queueViews),
    ...kept.map(({ id, query }): [string, FilterQuery] => [id, FilterQuery.parse(query)]),
  ];
  const counts = await countQueue(
    db,
    Object.fromEntries(asked.map(([name, query]) => [name, readFilter(query, person, now)])),
  );
  const pick = (names: readonly string[]) =>
    Object.fromEntries(names.map((name) => [name, counts[name] ?? 0]));
  return {
    views: pick(Object.keys(queueViews)),
    filters: pick(kept.map(({ id }) => id)),
    sections: await countOpenBy(db, 'section'),
    sources: await countOpenBy(db, 'source_id'),
  };
}

async function listed(db: Db, person: Person): Promise<SavedFilter[]> {
  return (await filtersFor(db, person.id)).map((row) => presentFilter(row, person));
}

function presentFilter(row: SavedFilterRow, person: Person): SavedFilter {
  return {
    id: row.id,
    name: row.name,
    query: FilterQuery.parse(row.query),
    shared: row.shared,
    mine: row.person_id === person.id,
  };
}
