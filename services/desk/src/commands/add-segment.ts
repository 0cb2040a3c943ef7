import { randomUUID } from 'node:crypto';
import type { CommandInput } from '@dragoman/shared/contract';
import {
  jsonb,
  placeSegments,
  refreshFindings,
  wholeSegments,
  type JudgedSegment,
} from '@dragoman/shared/db';
import { plainOfParagraphs } from '@dragoman/shared/domain';
import { namesOfPeople } from '../translations/load-view.js';
import { presentSegment } from '../translations/present-segment.js';
import type { CommandOutcome, CommandScene } from './give-command.js';
import { assertMayFollow } from './move-segment.js';
import { readParagraphs } from './read-paragraphs.js';
import { lostRace } from './segment-or-404.js';

/** addSegment puts a segment of the desk's own behind another: English that no Arabic stands for. */
export async function addSegment(
  { trx, line, actor, now }: CommandScene,
  { after, kind, paragraphs = [] }: CommandInput<'add'>,
): Promise<CommandOutcome> {
  const segments = await wholeSegments(trx, line.id);
  assertMayFollow(segments, after);
  const id = randomUUID();
  const target = readParagraphs(paragraphs);
  await trx
    .insertInto('segment')
    .values({
      id,
      translation_id: line.id,
      position: segments.length,
      kind,
      source_hash: '',
      wants_draft: false,
      target: jsonb(target),
      target_plain: plainOfParagraphs(target),
      target_version: 1,
      status: 'edited',
      edited_by: actor.id,
      edited_at: now,
    })
    .execute();
  await trx
    .insertInto('target_edit')
    .values({
      segment_id: id,
      version: 1,
      kind: 'add',
      by: actor.id,
      at: now,
      from_paragraphs: jsonb([]),
      to_paragraphs: jsonb(target),
      from_status: 'untouched',
      to_status: 'edited',
      detail: jsonb({ after }),
    })
    .execute();
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
