import { checkSegment, plainOfParagraphs, type Finding, type RichText } from '../domain/index.js';
import type { Trx } from './database.js';
import {
  sourcePlainOf,
  wholeSegment,
  wholeSegments,
  type WholeSegment,
} from './segment-queries.js';

/** The findings of a segment that stand, and those a person has dismissed for exactly this text. */
export interface JudgedFindings {
  readonly open: readonly Finding[];
  readonly dismissed: readonly Finding[];
}

/** findingsOf runs the checks over a stored segment and sets its dismissals against them. */
export function findingsOf(segment: WholeSegment): JudgedFindings {
  const { row, blocks, draft, dismissals } = segment;
  if (row.wants_draft && draft === null && row.target_plain === '' && row.status === 'untouched')
    return { open: [], dismissed: [] };
  const findings = checkSegment({
    kind: row.kind,
    source:
      blocks.length === 0
        ? null
        : { text: sourcePlainOf(blocks), hrefs: blocks.flatMap((block) => hrefsOf(block.text)) },
    target: { text: plainOfParagraphs(row.target), hrefs: row.target.flatMap(hrefsOf) },
    status: row.status,
    draft: draft === null ? null : draft.plain,
    drafted: draft === null || draft.origin !== 'not_drafted',
  });
  const settled = new Set(dismissals.map((dismissal) => dismissal.fingerprint));
  return {
    open: findings.filter((finding) => !settled.has(finding.fingerprint)),
    dismissed: findings.filter((finding) => settled.has(finding.fingerprint)),
  };
}

/**
 * refreshFindings counts the standing findings of segments again, after their text, their Arabic or
 * their dismissals changed. Follow it with `refreshCounts`.
 */
export async function refreshFindings(
  trx: Trx,
  translationId: string,
  segmentIds?: readonly string[],
): Promise<void> {
  for (const segment of await wholeSegments(trx, translationId, segmentIds)) {
    const { open } = findingsOf(segment);
    const count = (severity: Finding['severity']) =>
      open.filter((finding) => finding.severity === severity).length;
    await trx
      .updateTable('segment')
      .set({
        findings_block: count('block'),
        findings_warn: count('warn'),
        findings_advise: count('advise'),
      })
      .where('id', '=', segment.row.id)
      .execute();
  }
}

/** findingById looks up a standing finding of a segment by its id, null when it no longer stands. */
export async function findingById(
  trx: Trx,
  translationId: string,
  segmentId: string,
  findingId: string,
): Promise<Finding | null> {
  const segment = await wholeSegment(trx, translationId, segmentId);
  if (!segment) return null;
  return findingsOf(segment).open.find((finding) => finding.id === findingId) ?? null;
}

function hrefsOf(text: RichText): string[] {
  return text.flatMap((run) =>
    (run.marks ?? []).flatMap((mark) => (mark.type === 'link' ? [mark.href] : [])),
  );
}
