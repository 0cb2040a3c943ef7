import type { Router } from 'express';
import { DeskError, routes, type StyleSheetVersion } from '@dragoman/shared/contract';
import {
  addStyleSheet,
  appendAudit,
  styleSheets,
  type StoredStyleSheet,
} from '@dragoman/shared/db';
import { styleRules, type Person } from '@dragoman/shared/domain';
import { serveRoute, type Guarded } from '@dragoman/shared/platform';
import type { DeskDeps } from '../desk-deps.js';
import { instant } from '../translations/present-summary.js';

/** styleRoutes mounts the desk's house style and its history. */
export function styleRoutes(router: Router, guard: Guarded<Person>, deps: DeskDeps): void {
  const { db } = deps;

  serveRoute(router, routes.listStyleSheets, guard, async () => ({
    body: { items: (await styleSheets(db)).map(presentStyleSheet) },
  }));

  serveRoute(router, routes.putStyleSheet, guard, async ({ body }, person) => {
    const now = deps.now();
    const { sheet, basedOn, note = null } = body;
    return db.transaction().execute(async (trx) => {
      const change = { sheet, basedOn, note: note || null, by: person.id };
      const version = await addStyleSheet(trx, change, now);
      if (version === null)
        throw new DeskError(
          'stale_version',
          'Somebody has changed the house style since you opened it. Load it again and make your change there.',
        );
      const detail = { version, basedOn, note: note || null };
      await appendAudit(
        trx,
        { actor: person.id, action: 'style_sheet.changed', subject: 'desk', detail },
        now,
      );
      const by = { id: person.id, name: person.name };
      return { body: presentStyleSheet({ version, sheet, note: note || null, by, at: now }) };
    });
  });
}

function presentStyleSheet({ version, sheet, note, by, at }: StoredStyleSheet): StyleSheetVersion {
  return { version, sheet, note, by, at: instant(at), told: styleRules(sheet) };
}
