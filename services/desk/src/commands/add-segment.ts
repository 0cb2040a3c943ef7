import type { CommandInput } from '@dragoman/shared/contract';
import {
  placeSegments,
  refreshFindings,
  wholeSegments,
  type JudgedSegment,
} from '@dragoman/shared/db';
import { namesOfPeople } from '../translations/load-view.js';
import { presentSegment } from '../translations/present-segment.js';
import type { CommandOutcome, CommandScene } from './give-command.js';
import { insertOwnSegment } from './insert-own-segment.js';
import { assertMayFollow } from './move-segment.js';
import { readParagraphs } from './read-paragraphs.js';
import { lostRace } from './segment-or-404.js';

/** addSegment puts a segment of the desk's own behind another: English that no Arabic stands for. */
export async function addSegment(
  scene: CommandScene,
  { after, kind, paragraphs = [] }: CommandInput<'add'>,
): Promise<CommandOutcome> {
  const { trx, line, actor, now } = scene;
  const segments = await wholeSegments(trx, line.id);
  assertMayFollow(segments, after);
  const id = await insertOwnSegment(scene, {
    position: segments.length,
    kind,
    target: readParagraphs(paragraphs),
    made: 'add',
    detail: { after },
  });
  await trx
    .updateTable('translation')
    .set({ last_editor_id: actor.id, last_edited_at: now })
    .where('id', '=', line.id)
    .execute();
  const order = segments.map(({ row }) => row.id);
  order.splice(order.indexOf(after) + 1, 0, id);
  await placeSegments(trx, order);
  const [added] = await refreshFindings(trx, line.id, [id]);
  return {
    segmentId: id,
    answer: { segment: await presented(trx, added), version: 1 },
    audit: { after, kind },
  };
}

async function presented(trx: CommandScene['trx'], segment: JudgedSegment | undefined) {
  if (!segment) throw lostRace();
  return presentSegment(segment, await namesOfPeople(trx));
}
