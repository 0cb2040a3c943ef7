import type { Router } from 'express';
import { DeskError, routes, type MemoryLinkAct } from '@dragoman/shared/contract';
import {
  appendAudit,
  insertUnits,
  lockLink,
  memoryImports,
  openLinks,
  relink,
  settleLink,
  unitOfLink,
  type Db,
  type MemoryLinkRow,
  type Trx,
} from '@dragoman/shared/db';
import type { Person } from '@dragoman/shared/domain';
import { serveRoute, type Guarded } from '@dragoman/shared/platform';
import type { DeskDeps } from '../desk-deps.js';

type Side = 'arabic' | 'english';

/** linkRoutes mounts what a person does with the links an alignment is not sure of. */
export function linkRoutes(router: Router, guard: Guarded<Person>, deps: DeskDeps): void {
  const { db, now } = deps;

  serveRoute(router, routes.listMemoryLinks, guard, async ({ params }) => {
    if ((await memoryImports(db, params.id)).length === 0)
      throw new DeskError('not_found', 'There is no such import.');
    return { body: await presentLinks(db, params.id) };
  });

  serveRoute(router, routes.decideMemoryLink, guard, async ({ params, body }, person) =>
    db.transaction().execute(async (trx) => {
      const found = await lockLink(trx, params.id);
      if (!found) throw new DeskError('not_found', 'There is no such link.');
      const { link, story } = found;
      if (link.state !== 'open')
        throw new DeskError('not_allowed_now', 'Somebody has decided on this link already.');
      if (body.act === 'move') await moveParagraph(trx, link, story, body);
      else await settle(trx, link, story, body.act, person, now());
      const links = await presentLinks(trx, link.import_id);
      if (body.act !== 'move')
        await appendAudit(
          trx,
          {
            actor: person.id,
            action: `memory.link_${body.act === 'keep' ? 'kept' : 'dropped'}`,
            subject: link.id,
            detail: { import: link.import_id, story: link.story },
          },
          now(),
        );
      return { body: links };
    }),
  );
}

async function settle(
  trx: Trx,
  link: MemoryLinkRow,
  story: readonly MemoryLinkRow[],
  act: 'keep' | 'drop',
  person: Person,
  now: Date,
): Promise<void> {
  await settleLink(trx, link.id, act === 'keep' ? 'kept' : 'dropped', person.id, now);
  if (act === 'drop') return;
  if (link.arabic.length === 0 || link.english.length === 0)
    throw new DeskError('not_allowed_now', 'A pair needs a paragraph on both sides.');
  const neighbour = (at: number) =>
    story.find(({ position }) => position === at)?.arabic.join('\n') ?? '';
  const neighbours = { previous: neighbour(link.position - 1), next: neighbour(link.position + 1) };
  const from = { importId: link.import_id, reviewedBy: person.id, at: now };
  await insertUnits(trx, [unitOfLink(link, neighbours, from)]);
}

/** The first paragraph goes to the end of the link before, or the last to the beginning of the one after. */
async function moveParagraph(
  trx: Trx,
  link: MemoryLinkRow,
  story: readonly MemoryLinkRow[],
  { side, to }: Extract<MemoryLinkAct, { act: 'move' }>,
): Promise<void> {
  const at = story.indexOf(link) + (to === 'previous' ? -1 : 1);
  const neighbour = story[at];
  const moved = to === 'previous' ? link[side].slice(0, 1) : link[side].slice(-1);
  if (neighbour?.state !== 'open')
    throw new DeskError('not_allowed_now', 'The link beside it is settled, or there is none.');
  if (moved.length === 0)
    throw new DeskError('not_allowed_now', 'There is no paragraph on this side to hand over.');
  const kept = to === 'previous' ? link[side].slice(1) : link[side].slice(0, -1);
  const taken = to === 'previous' ? [...neighbour[side], ...moved] : [...moved, ...neighbour[side]];
  await rewrite(trx, link, side, kept);
  await rewrite(trx, neighbour, side, taken);
}

async function rewrite(
  trx: Trx,
  link: MemoryLinkRow,
  side: Side,
  paragraphs: readonly string[],
): Promise<void> {
  const arabic = side === 'arabic' ? paragraphs : link.arabic;
  const english = side === 'english' ? paragraphs : link.english;
  await relink(trx, link.id, arabic, english);
}

async function presentLinks(db: Db | Trx, importId: string) {
  const { links, open } = await openLinks(db, importId);
  return {
    open,
    items: links.map(({ id, story, position, arabic, english, certainty }) => ({
      id,
      story,
      position,
      arabic,
      english,
      certainty: Math.min(1, Math.max(0, certainty)),
    })),
  };
}
