import type { DraftView, PersonRef, SegmentView, TargetView } from '@dragoman/shared/contract';
import {
  sourcePlainOf,
  type DraftRow,
  type SegmentRow,
  type JudgedSegment,
} from '@dragoman/shared/db';
import type { Run } from '@dragoman/shared/domain';
import { instant, personRef } from './present-summary.js';

/** Names of people by id, for the marks they left on segments. */
export type Names = ReadonlyMap<string, string>;

/** presentSegment writes a segment with its Arabic, its draft, its English and what the checks say of it. */
export function presentSegment(segment: JudgedSegment, names: Names): SegmentView {
  const { row, blocks, draft, proposal, judged } = segment;
  const standing = new Set(judged.dismissed.map((finding) => finding.fingerprint));
  return {
    id: row.id,
    kind: row.kind,
    position: row.position,
    source: blocks.length === 0 ? null : { blocks: [...blocks], plain: sourcePlainOf(blocks) },
    sourceChange: row.source_change,
    previousSource: row.previous_source,
    drafting: row.wants_draft,
    draft: draft && presentDraft(draft),
    proposal: proposal && presentDraft(proposal),
    target: presentTarget(row, names),
    findings: [...judged.open],
    dismissed: segment.dismissals
      .filter((dismissal) => standing.has(dismissal.fingerprint))
      .map(({ kind, message, reason, by, at }) => ({
        kind,
        message,
        reason,
        by: nameRef(by, names),
        at: at.toISOString(),
      })),
  };
}

/** presentTarget writes the English of a segment as it stands, and who left it so. */
export function presentTarget(row: SegmentRow, names: Names): TargetView {
  return {
    version: row.target_version,
    paragraphs: row.target,
    plain: row.target_plain,
    status: row.status,
    cutReason: row.cut_reason,
    by: personRef(row.edited_by, nameOf(row.edited_by, names)),
    at: instant(row.edited_at),
  };
}

function presentDraft(draft: DraftRow): DraftView {
  return {
    id: draft.id,
    plain: draft.plain,
    runs: draft.paragraphs.flatMap((paragraph, index): Run[] =>
      index === 0 ? paragraph : [{ text: '\n' }, ...paragraph],
    ),
    paragraphs: draft.paragraphs,
    origin: draft.origin,
    engine: draft.engine,
    model: draft.model,
    promptVersion: draft.prompt_version,
    sourceVersion: draft.source_version,
    at: draft.created_at.toISOString(),
  };
}

/** nameRef names a person who certainly acted. */
export function nameRef(id: string, names: Names): PersonRef {
  return { id, name: names.get(id) ?? id };
}

function nameOf(id: string | null, names: Names): string | null {
  return id === null ? null : (names.get(id) ?? null);
}
