import {
  DeskError,
  type CommentView,
  type ReshapeRef,
  type RevisionRef,
  type TranslationSummary,
  type TranslationView,
} from '@dragoman/shared/contract';
import {
  contentHashOf,
  currentContent,
  deskSettings,
  countRevisions,
  judgedSegments,
  newestReshape,
  revisionByNumber,
  translationLine,
  type Db,
  type TranslationLine,
  type Trx,
} from '@dragoman/shared/db';
import type { Actor } from '@dragoman/shared/domain';
import { nameRef, presentSegment, type Names } from './present-segment.js';
import { presentRevision } from './present-revision.js';
import { instant, presentSummary, type Viewer } from './present-summary.js';

/** viewerOf gathers what presenting to a person needs. */
export async function viewerOf(db: Db | Trx, actor: Actor, editionUrl: string): Promise<Viewer> {
  const { fourEyes } = await deskSettings(db);
  return { actor, fourEyes, editionUrl };
}

/** lineOr404 reads a translation, or refuses with `not_found`. */
export async function lineOr404(db: Db | Trx, id: string): Promise<TranslationLine> {
  const line = await translationLine(db, id);
  if (!line) throw new DeskError('not_found', 'There is no such translation.');
  return line;
}

/** loadSummary reads one translation as a line of the queue. */
export async function loadSummary(
  db: Db | Trx,
  id: string,
  viewer: Viewer,
): Promise<TranslationSummary> {
  return presentSummary(await lineOr404(db, id), viewer);
}

/** loadView reads a whole translation as the review page works on it, all of one moment. */
export async function loadView(db: Db, id: string, viewer: Viewer): Promise<TranslationView> {
  return db
    .transaction()
    .setIsolationLevel('repeatable read')
    .setAccessMode('read only')
    .execute(async (trx) => {
      const line = await lineOr404(trx, id);
      const segments = await judgedSegments(trx, id);
      const names = await namesOfPeople(trx);
      return {
        ...presentSummary(line, viewer),
        contentHash: contentHashOf(await currentContent(trx, id)),
        revision: await standingRevision(trx, line, names),
        revisions: await countRevisions(trx, id),
        lastReshape: await lastReshape(trx, id, names),
        segments: segments.map((segment) => presentSegment(segment, names)),
        comments: await loadComments(trx, id, names),
      };
    });
}

async function lastReshape(trx: Trx, id: string, names: Names): Promise<ReshapeRef | null> {
  const reshape = await newestReshape(trx, id);
  if (!reshape) return null;
  const { command, by, at } = reshape;
  return { command, by: nameRef(by, names), at: at.toISOString() };
}

/** standingRevision names the revision that waits for approval or was approved, null when none does. */
async function standingRevision(
  db: Db | Trx,
  line: TranslationLine,
  names: Names,
): Promise<RevisionRef | null> {
  const number = line.approved_revision ?? line.review_revision;
  if (number === null) return null;
  const revision = await revisionByNumber(db, line.id, number);
  return revision && presentRevision(revision, names);
}

/** namesOfPeople reads everybody's name; a desk has tens of people, not thousands. */
export async function namesOfPeople(db: Db | Trx): Promise<Names> {
  const people = await db.selectFrom('user').select(['id', 'name']).execute();
  return new Map(people.map(({ id, name }) => [id, name]));
}

async function loadComments(trx: Trx, translationId: string, names: Names): Promise<CommentView[]> {
  const comments = await trx
    .selectFrom('comment')
    .selectAll()
    .where('translation_id', '=', translationId)
    .orderBy('at')
    .orderBy('id')
    .execute();
  return comments.map((comment) => ({
    id: comment.id,
    kind: comment.kind,
    segmentId: comment.segment_id,
    parentId: comment.parent_id,
    quote: comment.quote,
    body: comment.body,
    mentions: comment.mentions.map((id) => nameRef(id, names)),
    by: nameRef(comment.by, names),
    at: comment.at.toISOString(),
    resolvedAt: instant(comment.resolved_at),
    resolvedBy: comment.resolved_by === null ? null : nameRef(comment.resolved_by, names),
  }));
}
