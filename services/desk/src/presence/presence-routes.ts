import type { Router } from 'express';
import {
  DeskError,
  routes,
  type PresenceBeat,
  type PresenceView,
  type RecoveredText,
} from '@dragoman/shared/contract';
import {
  beat,
  displacedWords,
  emitEvent,
  forgetSilent,
  holdSegment,
  keepDisplaced,
  leave,
  letGoOthers,
  settleDisplaced,
  wholeSegment,
  whoIsHere,
  type Db,
  type RecoveredRow,
  type Trx,
} from '@dragoman/shared/db';
import type { Person } from '@dragoman/shared/domain';
import { serveRoute, type Guarded } from '@dragoman/shared/platform';
import type { DeskDeps } from '../desk-deps.js';
import { lineOr404, namesOfPeople } from '../translations/load-view.js';
import { personRef } from '../translations/present-summary.js';
import { takeSegment } from './take-segment.js';

/**
 * presenceRoutes mounts who is here and whose hands are where. It lives in rows that lapse, so that any
 * number of desk processes tell the same; an event goes out only when others would see a difference.
 */
export function presenceRoutes(router: Router, guard: Guarded<Person>, deps: DeskDeps): void {
  const { db } = deps;

  serveRoute(router, routes.getPresence, guard, async ({ params }) => {
    await lineOr404(db, params.id);
    return { body: await presenceOf(db, params.id, deps.now()) };
  });

  serveRoute(router, routes.beatPresence, guard, async ({ params, body }, person) => ({
    body: await hearBeat(deps, person, params.id, body),
  }));

  serveRoute(router, routes.leavePresence, guard, async ({ params }, person) => {
    await lineOr404(db, params.id);
    await db.transaction().execute(async (trx) => {
      if (await leave(trx, params.page, person.id)) await tellPresence(trx, params.id);
    });
    return { body: await presenceOf(db, params.id, deps.now()) };
  });

  serveRoute(router, routes.takeSegment, guard, async ({ params, body }, person) => {
    await takeSegment(deps, person, { ...params, page: body.page });
    return { body: await presenceOf(db, params.id, deps.now()) };
  });

  serveRoute(router, routes.listRecovered, guard, async ({ params }, person) => {
    await lineOr404(db, params.id);
    return { body: { items: await recoveredOf(db, params.id, person.id) } };
  });

  serveRoute(router, routes.keepRecovered, guard, async ({ params, body }, person) => {
    const { id: translationId, segmentId } = params;
    const segment = await wholeSegment(db, translationId, segmentId);
    if (!segment) throw new DeskError('not_found', 'There is no such segment.');
    const words = { ...body, translationId, segmentId, personId: person.id, takenBy: null };
    const row = await keepDisplaced(db, words, deps.now());
    return { body: presentRecovered(row, await namesOfPeople(db)) };
  });

  serveRoute(router, routes.settleRecovered, guard, async ({ params }, person) => {
    const settled = await settleDisplaced(db, params.recoveredId, person.id, deps.now());
    if (!settled) throw new DeskError('not_found', 'There are no such words of yours.');
    return { body: { items: await recoveredOf(db, params.id, person.id) } };
  });
}

async function hearBeat(
  { db, now: clock }: DeskDeps,
  person: Person,
  translationId: string,
  { page, segmentId = null, typing }: PresenceBeat,
): Promise<PresenceView> {
  const now = clock();
  await lineOr404(db, translationId);
  return db.transaction().execute(async (trx) => {
    const at = { page, personId: person.id, translationId, segmentId, typing };
    const news = [await forgetSilent(trx, translationId, now), await beat(trx, at, now)];
    if (segmentId !== null && typing && (await isSegmentOf(trx, translationId, segmentId)))
      await holdSegment(trx, { ...at, segmentId }, false, now);
    news.push(await letGoOthers(trx, page, segmentId));
    if (news.includes(true)) await tellPresence(trx, translationId);
    return presenceOf(trx, translationId, now);
  });
}

async function isSegmentOf(trx: Trx, translationId: string, segmentId: string): Promise<boolean> {
  const row = await trx
    .selectFrom('segment')
    .select('id')
    .where('id', '=', segmentId)
    .where('translation_id', '=', translationId)
    .executeTakeFirst();
  return row !== undefined;
}

async function tellPresence(trx: Trx, translationId: string): Promise<void> {
  await emitEvent(trx, { kind: 'presence', translationId });
}

async function presenceOf(db: Db | Trx, translationId: string, now: Date): Promise<PresenceView> {
  const { people, leases } = await whoIsHere(db, translationId, now);
  return {
    people: people.map(({ page, person_id, name, segment_id, typing, since }) => ({
      page,
      person: { id: person_id, name },
      segmentId: segment_id,
      typing,
      since: since.toISOString(),
    })),
    leases: leases.map(({ segment_id, person_id, name, page, since, expires_at }) => ({
      segmentId: segment_id,
      person: { id: person_id, name },
      page,
      since: since.toISOString(),
      until: expires_at.toISOString(),
    })),
  };
}

async function recoveredOf(
  db: Db,
  translationId: string,
  personId: string,
): Promise<RecoveredText[]> {
  const names = await namesOfPeople(db);
  const rows = await displacedWords(db, translationId, personId);
  return rows.map((row) => presentRecovered(row, names));
}

function presentRecovered(row: RecoveredRow, names: ReadonlyMap<string, string>): RecoveredText {
  return {
    id: row.id,
    segmentId: row.segment_id,
    takenBy: personRef(row.taken_by, names.get(row.taken_by ?? '') ?? null),
    baseVersion: row.base_version,
    paragraphs: row.paragraphs,
    at: row.at.toISOString(),
  };
}
