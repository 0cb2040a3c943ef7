import type { Router } from 'express';
import {
  DeskError,
  NotificationKind,
  routes,
  type NotificationView,
} from '@dragoman/shared/contract';
import {
  markNotifications,
  mutedKinds,
  muteKinds,
  notificationPage,
  unreadNotifications,
  type Db,
  type NotificationCursor,
} from '@dragoman/shared/db';
import type { Person } from '@dragoman/shared/domain';
import { serveRoute, type Guarded } from '@dragoman/shared/platform';
import type { DeskDeps } from '../desk-deps.js';
import { personRef } from '../translations/present-summary.js';

/** notificationRoutes mounts what a person was told of, and what they want to be told of. */
export function notificationRoutes(router: Router, guard: Guarded<Person>, deps: DeskDeps): void {
  const { db } = deps;

  serveRoute(router, routes.listNotifications, guard, async ({ query }, person) => {
    const { unread, cursor, limit } = query;
    const rows = await notificationPage(db, person.id, {
      unreadOnly: unread === 'true',
      after: cursor === undefined ? null : readCursor(cursor),
      limit: limit + 1,
    });
    const page = rows.slice(0, limit);
    const last = page.at(-1);
    return {
      body: {
        items: page.map(presentNotification),
        next: last && rows.length > limit ? writeCursor(last.at_text, last.id) : null,
        unread: await unreadNotifications(db, person.id),
      },
      headers: { 'Cache-Control': 'no-store' },
    };
  });

  serveRoute(router, routes.markNotifications, guard, async ({ body }, person) => {
    await markNotifications(db, person.id, { ids: body.ids, read: body.read }, deps.now());
    return { body: { unread: await unreadNotifications(db, person.id) } };
  });

  serveRoute(router, routes.getMutedKinds, guard, async (_call, person) => ({
    body: { muted: await known(db, person.id) },
  }));

  serveRoute(router, routes.putMutedKinds, guard, async ({ body }, person) => {
    await muteKinds(db, person.id, body.muted);
    return { body: { muted: await known(db, person.id) } };
  });
}

async function known(db: Db, personId: string): Promise<NotificationKind[]> {
  const kinds = await mutedKinds(db, personId);
  return NotificationKind.options.filter((kind) => kinds.includes(kind));
}

function presentNotification(
  row: Awaited<ReturnType<typeof notificationPage>>[number],
): NotificationView {
  const excerpt = row.detail['excerpt'];
  return {
    id: row.id,
    kind: NotificationKind.parse(row.kind),
    translation:
      row.translation_id === null
        ? null
        : {
            id: row.translation_id,
            headline: row.headline ?? '',
            sourceHeadline: row.source_headline ?? '',
          },
    segmentId: row.segment_id,
    by: personRef(row.by, row.by_name),
    excerpt: typeof excerpt === 'string' ? excerpt : null,
    times: row.times,
    at: row.at.toISOString(),
    read: row.read_at !== null,
  };
}

function writeCursor(at: string, id: string): string {
  return Buffer.from(`${at}|${id}`).toString('base64url');
}

function readCursor(cursor: string): NotificationCursor {
  const match = /^([\d :.+-]{19,40})\|([\da-f-]{36})$/.exec(
    Buffer.from(cursor, 'base64url').toString(),
  );
  const [, at, id] = match ?? [];
  if (at === undefined || id === undefined || Number.isNaN(Date.parse(at)))
    throw new DeskError('invalid_request', 'This cursor is not one of ours. Start from the top.', {
      errors: [{ field: 'cursor', message: 'Use the `next` of the page before.' }],
    });
  return { at, id };
}
