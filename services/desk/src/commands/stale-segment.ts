import { DeskError, type StaleSegment } from '@dragoman/shared/contract';
import { paragraphsAtVersion, type Trx, type WholeSegment } from '@dragoman/shared/db';
import type { RichText } from '@dragoman/shared/domain';
import { namesOfPeople } from '../translations/load-view.js';
import { presentTarget } from '../translations/present-segment.js';

/**
 * staleSegment refuses work that started from an older version of a segment, and carries both texts and
 * what both came from, so that neither is lost (invariant 4).
 */
export async function staleSegment(
  trx: Trx,
  { row }: WholeSegment,
  version: number,
  yours: RichText[],
): Promise<DeskError> {
  const base = await paragraphsAt(trx, row, version);
  const extra: StaleSegment = {
    theirs: presentTarget(row, await namesOfPeople(trx)),
    yours: { paragraphs: yours },
    base: base && { version, paragraphs: base },
  };
  return new DeskError(
    'stale_segment',
    `This segment is at version ${row.target_version}, and you started from ${version}. Both texts are below; nothing was changed.`,
    { extra },
  );
}

/** paragraphsAt reads what a segment said at a version, null when nobody kept that. */
export async function paragraphsAt(
  trx: Trx,
  row: WholeSegment['row'],
  version: number,
): Promise<RichText[] | null> {
  if (version > row.target_version) return null;
  return paragraphsAtVersion(trx, row.id, version);
}
