import type { Router } from 'express';
import {
  DeskError,
  routes,
  type KeyScope,
  type SourceKeyView,
  type SourceView,
} from '@dragoman/shared/contract';
import {
  appendAudit,
  createSourceKey,
  revokeSourceKey,
  sourceKeysOf,
  type Db,
  type SourceKeyRow,
  type Trx,
} from '@dragoman/shared/db';
import type { Person } from '@dragoman/shared/domain';
import { serveRoute, type Guarded } from '@dragoman/shared/platform';
import type { DeskDeps } from '../desk-deps.js';
import { instant } from '../translations/present-summary.js';

/** sourceRoutes mounts the sources and their keys. */
export function sourceRoutes(router: Router, guard: Guarded<Person>, deps: DeskDeps): void {
  const { db } = deps;

  serveRoute(router, routes.listSources, guard, async () => {
    const rows = await db.selectFrom('source').selectAll().orderBy('id').execute();
    return { body: { items: rows.map(presentSource) } };
  });

  serveRoute(router, routes.createSource, guard, async ({ body }, person) =>
    db.transaction().execute(async (trx) => {
      const row = await trx
        .insertInto('source')
        .values({ id: body.id, name: body.name, home_url: body.homeUrl ?? null })
        .onConflict((conflict) => conflict.doNothing())
        .returningAll()
        .executeTakeFirst();
      if (!row)
        throw new DeskError('already_exists', `There already is a source ${body.id}.`, {
          errors: [{ field: 'id', message: 'Choose another short name.' }],
        });
      await appendAudit(
        trx,
        { actor: person.id, action: 'source.created', subject: body.id },
        deps.now(),
      );
      return { body: presentSource(row) };
    }),
  );

  serveRoute(router, routes.listSourceKeys, guard, async ({ params }) => {
    await sourceOr404(db, params.source);
    return { body: { items: (await sourceKeysOf(db, params.source)).map(presentKey) } };
  });

  serveRoute(router, routes.createSourceKey, guard, async ({ params, body }, person) =>
    db.transaction().execute(async (trx) => {
      const { source } = params;
      await sourceOr404(trx, source);
      const expiresAt = body.expiresAt ? new Date(body.expiresAt) : null;
      const { key, row } = await createSourceKey(
        trx,
        { sourceId: source, name: body.name, scopes: body.scopes, expiresAt, createdBy: person.id },
        deps.now(),
      );
      await appendAudit(
        trx,
        {
          actor: person.id,
          action: 'source_key.created',
          subject: row.prefix,
          detail: { source, scopes: body.scopes },
        },
        deps.now(),
      );
      return { body: { key, view: presentKey(row) }, headers: { 'Cache-Control': 'no-store' } };
    }),
  );

  serveRoute(router, routes.revokeSourceKey, guard, async ({ params }, person) =>
    db.transaction().execute(async (trx) => {
      const row = await revokeSourceKey(trx, params.source, params.keyId, deps.now());
      if (!row) throw new DeskError('not_found', 'There is no such key.');
      await appendAudit(
        trx,
        { actor: person.id, action: 'source_key.revoked', subject: row.prefix },
        deps.now(),
      );
      return { body: presentKey(row) };
    }),
  );
}

async function sourceOr404(db: Db | Trx, id: string): Promise<void> {
  const row = await db.selectFrom('source').select('id').where('id', '=', id).executeTakeFirst();
  if (!row) throw new DeskError('not_found', `There is no source ${id}.`);
}

function presentSource(row: {
  id: string;
  name: string;
  home_url: string | null;
  created_at: Date;
}): SourceView {
  return {
    id: row.id,
    name: row.name,
    homeUrl: row.home_url,
    createdAt: row.created_at.toISOString(),
  };
}

function presentKey(row: SourceKeyRow): SourceKeyView {
  return {
    id: row.id,
    name: row.name,
    prefix: row.prefix,
    scopes: row.scopes as KeyScope[],
    createdAt: row.created_at.toISOString(),
    expiresAt: instant(row.expires_at),
    revokedAt: instant(row.revoked_at),
    lastUsedAt: instant(row.last_used_at),
  };
}
