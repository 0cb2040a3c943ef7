import { DeskError } from '@dragoman/shared/contract';
import { wholeSegment, type Trx, type WholeSegment } from '@dragoman/shared/db';

/** segmentOr404 loads a segment of the translation that is held, or refuses with `not_found`. */
export async function segmentOr404(
  trx: Trx,
  translationId: string,
  segmentId: string,
): Promise<WholeSegment> {
  const segment = await wholeSegment(trx, translationId, segmentId);
  if (!segment) throw new DeskError('not_found', 'There is no such segment in this translation.');
  return segment;
}

/** lostRace is what a write inside a held translation answers if a row still slipped away. */
export function lostRace(): DeskError {
  return new DeskError('stale_segment', 'The segment changed while this ran. Load it again.');
}
