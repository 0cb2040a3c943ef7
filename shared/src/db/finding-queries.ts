import { sql } from 'kysely';
import {
  bySeverity,
  plainOfParagraphs,
  type CheckedSegment,
  type Finding,
  type RichText,
} from '../domain/index.js';
import { checkContextOf, type KnownContext } from './check-context-queries.js';
import type { Db, Trx } from './database.js';
import { findingsFor, storyFindingsFor } from './remembered-findings.js';
import {
  sourcePlainOf,
  wholeSegments,
  type SegmentRow,
  type WholeSegment,
} from './segment-queries.js';

/** The findings of a segment that stand, and those a person has dismissed for exactly this text. */
export interface JudgedFindings {
  readonly open: readonly Finding[];
  readonly dismissed: readonly Finding[];
}

/** A segment with what the checks say of it. */
export interface JudgedSegment extends WholeSegment {
  readonly judged: JudgedFindings;
}

/** judgedSegments loads the segments of a translation in order, with what the checks say of each. */
export async function judgedSegments(
  db: Db | Trx,
  translationId: string,
): Promise<JudgedSegment[]> {
  const segments = await wholeSegments(db, translationId);
  return judge(segments, await checkContextOf(db, translationId));
}

/** judgedSegment loads one segment of a translation with what the checks say of it, null when there is none. */
export async function judgedSegment(
  db: Db | Trx,
  translationId: string,
  segmentId: string,
): Promise<JudgedSegment | null> {
  const segments = await judgedSegments(db, translationId);
  return segments.find(({ row }) => row.id === segmentId) ?? null;
}

/**
 * judge runs the checks over the segments of a whole story, each and all together, and sets their
 * dismissals against what they find.
 */
export function judge(
  segments: readonly WholeSegment[],
  { context, print }: KnownContext,
): JudgedSegment[] {
  const checked = segments.map(checkedOf);
  const ofStory = storyFindingsFor(checked, context, print);
  return segments.map((segment, at) => {
    const one = checked[at];
    const findings =
      one === undefined || isAwaited(segment)
        ? []
        : [...findingsFor(one, context, print), ...(ofStory[at] ?? [])].sort(bySeverity);
    return { ...segment, judged: settled(findings, segment) };
  });
}

/** A segment whose first draft is still to come: there is nothing to judge. */
function isAwaited({ row, draft }: WholeSegment): boolean {
  return row.wants_draft && draft === null && row.target_plain === '' && row.status === 'untouched';
}

function settled(findings: readonly Finding[], { dismissals }: WholeSegment): JudgedFindings {
  const prints = new Set(dismissals.map((dismissal) => dismissal.fingerprint));
  return {
    open: findings.filter((finding) => !prints.has(finding.fingerprint)),
    dismissed: findings.filter((finding) => prints.has(finding.fingerprint)),
  };
}

function checkedOf({ row, blocks, draft }: WholeSegment): CheckedSegment {
  return {
    kind: row.kind,
    source:
      blocks.length === 0
        ? null
        : { text: sourcePlainOf(blocks), hrefs: blocks.flatMap((block) => hrefsOf(block.text)) },
    target: { text: plainOfParagraphs(row.target), hrefs: row.target.flatMap(hrefsOf) },
    status: row.status,
    draft: draft?.origin === 'machine' ? draft.plain : null,
    drafted: draft === null || draft.origin !== 'not_drafted',
    stale: row.source_change === 'changed' && row.status !== 'untouched',
  };
}

/**
 * refreshFindings counts the standing findings of a translation again, after the text, the Arabic or the
 * dismissals of segments changed, and returns those segments (all, where none is named) as they now stand.
 * One segment's words may raise or settle a finding in another: all are counted. Follow it with `refreshCounts`.
 */
export async function refreshFindings(
  trx: Trx,
  translationId: string,
  segmentIds?: readonly string[],
): Promise<JudgedSegment[]> {
  const stored = await judgedSegments(trx, translationId);
  const counted = stored.map((segment) => ({
    ...segment,
    row: { ...segment.row, ...countsOf(segment.judged.open) },
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
  const wanted = segmentIds && new Set(segmentIds);
  return wanted ? counted.filter(({ row }) => wanted.has(row.id)) : counted;
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

/** findingById looks up a finding of a segment as it stands or is dismissed; null when it is gone. */
export async function findingById(
  trx: Trx,
  translationId: string,
  segmentId: string,
  findingId: string,
): Promise<{ readonly finding: Finding; readonly isDismissed: boolean } | null> {
  const { open = [], dismissed = [] } =
    (await judgedSegment(trx, translationId, segmentId))?.judged ?? {};
  const named = ({ id }: Finding) => id === findingId;
  const finding = open.find(named);
  if (finding) return { finding, isDismissed: false };
  const gone = dismissed.find(named);
  return gone ? { finding: gone, isDismissed: true } : null;
}

function hrefsOf(text: RichText): string[] {
  return text.flatMap((run) =>
    (run.marks ?? []).flatMap((mark) => (mark.type === 'link' ? [mark.href] : [])),
  );
}
