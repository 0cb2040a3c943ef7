import type { Router } from 'express';
import {
  DeskError,
  FilterQuery,
  queueMatters,
  queueViews,
  routes,
  type QueueCounts,
  type QueueMatter,
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
  type TranslationFilter,
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
  const read = (queries: Readonly<Record<string, FilterQuery>>) =>
    Object.entries(queries).map(([name, query]) => [name, readFilter(query, person, now)] as const);
  const filters = Object.fromEntries(kept.map(({ id, query }) => [id, FilterQuery.parse(query)]));
  const asked = [
    ...read(queueViews),
    ...read(filters),
    ...read(queueMatters).map(
      ([name, filter]) => [matter(name), withoutWithdrawn(filter)] as const,
    ),
  ];
  const counts: Partial<Record<string, number>> = await countQueue(db, Object.fromEntries(asked));
  const pick = <Name extends string>(
    names: readonly Name[],
    column = (name: Name): string => name,
  ) =>
    Object.fromEntries(names.map((name) => [name, counts[column(name)] ?? 0])) as Record<
      Name,
      number
    >;
  return {
    views: pick(Object.keys(queueViews)),
    matters: pick(Object.keys(queueMatters) as QueueMatter[], matter),
    filters: pick(Object.keys(filters)),
    sections: await countOpenBy(db, 'section'),
    sources: await countOpenBy(db, 'source_id'),
  };
}

/** A view and a matter may have one name: each has a count of its own. */
const matter = (name: string) => `matter ${name}`;

function withoutWithdrawn(filter: TranslationFilter): TranslationFilter {
  return filter.priority === 'urgent' ? { ...filter, standing: true } : filter;
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
