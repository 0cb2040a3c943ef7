import { DeskError, type CommandInput } from '@dragoman/shared/contract';
import { placeSegments, wholeSegments, type WholeSegment } from '@dragoman/shared/db';
import type { CommandOutcome, CommandScene } from './give-command.js';

/** moveSegment puts a segment behind another one; both keep their Arabic, drafts and English. */
export async function moveSegment(
  { trx, line }: CommandScene,
  { segmentId, after }: CommandInput<'move'>,
): Promise<CommandOutcome> {
  const segments = await wholeSegments(trx, line.id);
  const moved = segmentIn(segments, segmentId);
  assertMayFollow(segments, after);
  if (isHead(moved)) throw invalid('segmentId', 'Headline and standfirst stay where they are.');
  if (segmentId === after) throw invalid('after', 'A segment cannot stand behind itself.');
  const order = segments.map(({ row }) => row.id).filter((id) => id !== segmentId);
  order.splice(order.indexOf(after) + 1, 0, segmentId);
  await placeSegments(trx, order);
  return { segmentId, audit: { after } };
}

/** assertMayFollow refuses a place that is not in the story, or that parts headline and standfirst. */
export function assertMayFollow(segments: readonly WholeSegment[], after: string): void {
  segmentIn(segments, after);
  const next = segments[segments.findIndex(({ row }) => row.id === after) + 1];
  if (next && isHead(next))
    throw invalid('after', 'Headline and standfirst stand first. Choose a place behind them.');
}

function segmentIn(segments: readonly WholeSegment[], id: string): WholeSegment {
  const segment = segments.find(({ row }) => row.id === id);
  if (!segment) throw new DeskError('not_found', 'There is no such segment in this translation.');
  return segment;
}

function isHead({ row }: WholeSegment): boolean {
  return row.kind === 'headline' || row.kind === 'standfirst';
}

function invalid(field: string, message: string): DeskError {
  return new DeskError('invalid_request', message, { errors: [{ field, message }] });
}
