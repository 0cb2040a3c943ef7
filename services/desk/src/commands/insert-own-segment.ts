import { randomUUID } from 'node:crypto';
import { jsonb } from '@dragoman/shared/db';
import { plainOfParagraphs, type BlockKind, type RichText } from '@dragoman/shared/domain';
import type { CommandScene } from './give-command.js';

/** A segment that the desk makes, and what the edit log is told of it. */
interface OwnSegment {
  readonly position: number;
  readonly kind: BlockKind;
  readonly target: RichText[];
  readonly made: 'add' | 'split';
  readonly detail: Record<string, unknown>;
}

/** insertOwnSegment stores a segment that is the editor's from its first version on, and gives its id. */
export async function insertOwnSegment(
  { trx, line, actor, now }: CommandScene,
  { position, kind, target, made, detail }: OwnSegment,
): Promise<string> {
  const id = randomUUID();
  await trx
    .insertInto('segment')
    .values({
      id,
      translation_id: line.id,
      position,
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
      kind: made,
      by: actor.id,
      at: now,
      from_paragraphs: jsonb([]),
      to_paragraphs: jsonb(target),
      from_status: 'untouched',
      to_status: 'edited',
      detail: jsonb(detail),
    })
    .execute();
  return id;
}
