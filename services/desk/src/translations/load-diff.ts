import { DeskError, type DiffView } from '@dragoman/shared/contract';
import { revisionByNumber, wholeSegments, type Db } from '@dragoman/shared/db';
import { editRate, plainOfParagraphs, segmentDiff } from '@dragoman/shared/domain';
import { lineOr404 } from './load-view.js';

/** One side of a comparison: the text of each segment, in order. */
type Side = ReadonlyMap<string, { readonly kind: string; readonly text: string }>;

/**
 * loadDiff compares two texts of a translation segment by segment: the machine's draft, a revision by
 * number, or the text as it stands. A segment that only one side has shows as wholly inserted or deleted.
 */
export async function loadDiff(
  db: Db,
  translationId: string,
  from: string,
  to: string,
): Promise<DiffView> {
  await lineOr404(db, translationId);
  const before = await sideOf(db, translationId, from);
  const after = await sideOf(db, translationId, to);
  const ids = [...after.keys(), ...[...before.keys()].filter((id) => !after.has(id))];
  let edits = 0;
  let words = 0;
  const segments = ids.map((segmentId) => {
    const was = before.get(segmentId)?.text ?? '';
    const is = after.get(segmentId)?.text ?? '';
    const effort = editRate(was, is);
    edits += effort.edits;
    words += effort.words;
    const { parts, changes, rewritten } = segmentDiff(was, is);
    return {
      segmentId,
      kind: (after.get(segmentId) ?? before.get(segmentId))?.kind ?? 'paragraph',
      changes,
      rewritten,
      parts: parts.map(({ type, text }) => ({ type, text })),
    };
  });
  return {
    from,
    to,
    changes: segments.reduce((sum, segment) => sum + segment.changes, 0),
    editRate: words === 0 ? 0 : edits / words,
    segments,
  };
}

async function sideOf(db: Db, translationId: string, name: string): Promise<Side> {
  if (name === 'draft' || name === 'current') {
    const segments = await wholeSegments(db, translationId);
    return new Map(
      segments
        .filter(({ row }) => name === 'draft' || row.status !== 'cut')
        .map(({ row, draft }) => [
          row.id,
          { kind: row.kind, text: name === 'draft' ? (draft?.plain ?? '') : row.target_plain },
        ]),
    );
  }
  const revision = await revisionByNumber(db, translationId, Number(name));
  if (!revision) throw new DeskError('not_found', `There is no revision ${name}.`);
  return new Map(
    revision.content.segments.map(({ segmentId, kind, paragraphs }) => [
      segmentId,
      { kind, text: plainOfParagraphs(paragraphs) },
    ]),
  );
}
