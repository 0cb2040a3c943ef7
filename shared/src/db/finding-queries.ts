import { sql } from 'kysely';
import { plainOfParagraphs, type Finding, type RichText } from '../domain/index.js';
import type { Trx } from './database.js';
import { findingsFor } from './remembered-findings.js';
import {
  sourcePlainOf,
  wholeSegment,
  wholeSegments,
  type SegmentRow,
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
  const findings = findingsFor({
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
 * their dismissals changed, and returns the segments as they now stand. Follow it with `refreshCounts`.
 */
export async function refreshFindings(
  trx: Trx,
  translationId: string,
  segmentIds?: readonly string[],
): Promise<WholeSegment[]> {
  const stored = await wholeSegments(trx, translationId, segmentIds);
  const counted = stored.map((segment) => ({
    ...segment,
    row: { ...segment.row, ...countsOf(findingsOf(segment).open) },
  }));
  const rows = counted.map(({ row }) => row).filter((row, index) => differs(row, stored[index]));
  if (rows.length > 0)
    await sql`
      UPDATE segment SET findings_block = counted.block, findings_warn = counted.warn,
        findings_advise = counted.advise
      FROM unnest(
        ${rows.map((row) => row.id)}::uuid[], ${rows.map((row) => row.findings_block)}::int[],
        ${rows.map((row) => row.findings_warn)}::int[], ${rows.map((row) => row.findings_advise)}::int[]
      ) AS counted (id, block, warn, advise)
      WHERE segment.id = counted.id`.execute(trx);
  return counted;
}

type FindingCounts = Pick<SegmentRow, 'findings_block' | 'findings_warn' | 'findings_advise'>;

function countsOf(open: readonly Finding[]): FindingCounts {
  const count = (severity: Finding['severity']) =>
    open.filter((finding) => finding.severity === severity).length;
  return {
    findings_block: count('block'),
    findings_warn: count('warn'),
    findings_advise: count('advise'),
  };
}

function differs(counts: FindingCounts, before: WholeSegment | undefined): boolean {
  return (
    counts.findings_block !== before?.row.findings_block ||
    counts.findings_warn !== before.row.findings_warn ||
    counts.findings_advise !== before.row.findings_advise
  );
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
