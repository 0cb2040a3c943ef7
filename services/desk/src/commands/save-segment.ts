import {
  DeskError,
  type CommandAnswer,
  type SavedSegment,
  type SaveSegment,
} from '@dragoman/shared/contract';
import {
  cleanParagraphs,
  editWithOp,
  paragraphsAtVersion,
  wholeSegment,
  writeTarget,
  type Db,
  type Trx,
  type WholeSegment,
} from '@dragoman/shared/db';
import {
  cleanRichText,
  isSafeHref,
  plainOfParagraphs,
  richTextOf,
  type Person,
  type RichText,
  type TargetStatus,
} from '@dragoman/shared/domain';
import type { DeskDeps } from '../desk-deps.js';
import { loadSegment, loadSummary, viewerOf } from '../translations/load-view.js';
import { giveCommand, type CommandOutcome } from './give-command.js';

/** A save of one segment's English, as it came from a client. */
export interface SegmentSave extends SaveSegment {
  readonly segmentId: string;
  /** The version the person started from. */
  readonly version: number;
}

/**
 * saveSegment stores a segment's English if nobody was faster (invariant 4), keeping every save
 * (invariant 5). The same `opId` again answers the same and changes nothing. A stale save is refused
 * with both texts and loses neither.
 */
export async function saveSegment(
  deps: DeskDeps,
  actor: Person,
  translationId: string,
  save: SegmentSave,
): Promise<SavedSegment> {
  const paragraphs = readParagraphs(save.paragraphs);
  const repeated = await repeatedSave(deps.db, translationId, save);
  const answer = repeated
    ? await answerAgain(deps, actor, translationId)
    : await storeSave(deps, actor, translationId, save, paragraphs);
  const { view } = await loadSegment(deps.db, translationId, save.segmentId);
  return { version: view.target?.version ?? 0, segment: view, translation: answer.translation };
}

async function storeSave(
  deps: DeskDeps,
  actor: Person,
  translationId: string,
  save: SegmentSave,
  paragraphs: RichText[],
): Promise<CommandAnswer> {
  const command = save.status === 'confirmed' ? 'confirm' : 'save';
  return giveCommand(deps, actor, translationId, command, async ({ trx, now }) => {
    const segment = await wholeSegment(trx, translationId, save.segmentId);
    if (!segment) throw new DeskError('not_found', 'There is no such segment in this translation.');
    const unchanged: CommandOutcome = { audit: 'none', segmentId: segment.row.id };
    // The same operation may have been stored while this one waited for the lock.
    if (save.opId !== undefined && (await editWithOp(trx, segment.row.id, save.opId)))
      return unchanged;

    const status = nextStatus(segment, paragraphs, save.status);
    if (status === segment.row.status && sameText(segment.row.target, paragraphs)) return unchanged;
    if (segment.row.target_version !== save.version)
      throw await staleSegment(trx, segment, save, paragraphs);
    await writeTarget(
      trx,
      segment.row,
      { paragraphs, status, kind: command, by: actor.id, opId: save.opId },
      now,
    );
    return { audit: 'none', segmentId: segment.row.id };
  });
}

/** Editing unconfirms, as editors know it from their other tools; saving the same words changes nothing. */
function nextStatus(
  segment: WholeSegment,
  paragraphs: readonly RichText[],
  asked: 'edited' | 'confirmed' | undefined,
): TargetStatus {
  if (asked) return asked;
  return sameText(segment.row.target, paragraphs) ? segment.row.status : 'edited';
}

function sameText(stored: readonly RichText[], sent: readonly RichText[]): boolean {
  return JSON.stringify(cleanParagraphs(stored)) === JSON.stringify(cleanParagraphs(sent));
}

/** readParagraphs cleans what a client sent: strings become paragraphs, links stay on the allow-list. */
function readParagraphs(sent: SaveSegment['paragraphs']): RichText[] {
  return sent.flatMap((paragraph, index) => {
    const text = typeof paragraph === 'string' ? richTextOf(paragraph) : paragraph;
    for (const run of text)
      for (const mark of run.marks ?? [])
        if (mark.type === 'link' && !isSafeHref(mark.href))
          throw new DeskError('invalid_request', 'Links may go to http, https and mailto only.', {
            errors: [
              { field: `paragraphs.${index}`, message: `This link is not allowed: ${mark.href}` },
            ],
          });
    return splitLines(cleanRichText(text, 'en').text);
  });
}

/** A line feed inside a paragraph is a paragraph break that a client wrote the short way. */
function splitLines(text: RichText): RichText[] {
  const paragraphs: RichText[] = [[]];
  for (const run of text)
    run.text.split('\n').forEach((piece, index) => {
      if (index > 0) paragraphs.push([]);
      if (piece !== '') paragraphs.at(-1)?.push({ ...run, text: piece });
    });
  return paragraphs;
}

async function repeatedSave(db: Db, translationId: string, save: SegmentSave): Promise<boolean> {
  if (save.opId === undefined) return false;
  const edit = await editWithOp(db, save.segmentId, save.opId);
  if (!edit) return false;
  return (await wholeSegment(db, translationId, save.segmentId)) !== null;
}

async function answerAgain(
  deps: DeskDeps,
  actor: Person,
  translationId: string,
): Promise<CommandAnswer> {
  const viewer = await viewerOf(deps.db, actor, deps.env.PUBLIC_URL);
  return { translation: await loadSummary(deps.db, translationId, viewer) };
}

async function staleSegment(
  trx: Trx,
  segment: WholeSegment,
  save: SegmentSave,
  paragraphs: RichText[],
): Promise<DeskError> {
  const { view } = await loadSegment(trx, segment.row.translation_id, segment.row.id);
  const base = await paragraphsAtVersion(trx, segment.row.id, save.version);
  return new DeskError(
    'stale_segment',
    `This segment is at version ${segment.row.target_version}, and you started from ${save.version}. Both texts are below; nothing was changed.`,
    {
      extra: {
        theirs: view.target,
        yours: { paragraphs, plain: plainOfParagraphs(paragraphs) },
        base: base && { version: save.version, paragraphs: base },
      },
    },
  );
}
