import {
  commandInput,
  parseOrRefuse,
  type CommandInput,
  type SavedSegment,
} from '@dragoman/shared/contract';
import {
  cleanParagraphs,
  editWithOp,
  judgedSegment,
  writeTarget,
  type JudgedSegment,
  type WholeSegment,
} from '@dragoman/shared/db';
import type { Person, RichText, TargetStatus } from '@dragoman/shared/domain';
import type { DeskDeps } from '../desk-deps.js';
import { loadSummary, namesOfPeople, viewerOf } from '../translations/load-view.js';
import { presentSegment } from '../translations/present-segment.js';
import { giveCommand, type CommandOutcome, type CommandScene } from './give-command.js';
import { readParagraphs } from './read-paragraphs.js';
import { lostRace, segmentOr404 } from './segment-or-404.js';
import { staleSegment } from './stale-segment.js';

type Save = CommandInput<'save'>;

/**
 * saveSegment stores a segment's English if nobody was faster (invariant 4), keeping every save
 * (invariant 5). The same `opId` again answers with the version it made and changes nothing, whatever
 * has happened since. A stale save is refused with both texts and loses neither.
 */
export async function saveSegment(
  deps: DeskDeps,
  actor: Person,
  translationId: string,
  input: unknown,
): Promise<SavedSegment> {
  const repeated = await savedBefore(deps, actor, translationId, input);
  if (repeated) return repeated;
  const { translation, segment, version } = await giveCommand(
    deps,
    actor,
    translationId,
    'save',
    (scene) => storeSave(scene, parseOrRefuse(commandInput.save, input)),
  );
  if (!segment || version === undefined) throw new Error('a save answers with its segment');
  return { version, segment, translation };
}

async function storeSave(scene: CommandScene, save: Save): Promise<CommandOutcome> {
  const { trx, line, actor, now } = scene;
  const paragraphs = readParagraphs(save.paragraphs);
  const segment = await segmentOr404(trx, line.id, save.segmentId);
  const { row } = segment;
  // The same operation may have been stored while this one waited for the translation.
  const stored = save.opId === undefined ? null : await editWithOp(trx, row.id, save.opId);
  if (stored) return savedOutcome(scene, await judged(scene, row.id), stored.version);

  const status = nextStatus(segment, paragraphs, save.status);
  if (status === row.status && sameText(row.target, paragraphs))
    return savedOutcome(scene, await judged(scene, row.id), row.target_version);
  if (row.target_version !== save.version)
    throw await staleSegment(trx, segment, save.version, paragraphs);
  const written = await writeTarget(
    trx,
    row,
    {
      paragraphs,
      status,
      kind: status === 'confirmed' ? 'confirm' : 'save',
      by: actor.id,
      opId: save.opId,
    },
    now,
  );
  if (!written) throw lostRace();
  return savedOutcome(scene, written, written.row.target_version);
}

async function judged({ trx, line }: CommandScene, segmentId: string): Promise<JudgedSegment> {
  const segment = await judgedSegment(trx, line.id, segmentId);
  if (!segment) throw lostRace();
  return segment;
}

/** Every save is in the edit log already: the audit log need not repeat it. */
async function savedOutcome(
  { trx }: CommandScene,
  segment: JudgedSegment,
  version: number,
): Promise<CommandOutcome> {
  const view = presentSegment(segment, await namesOfPeople(trx));
  return { audit: 'none', segmentId: segment.row.id, answer: { segment: view, version } };
}

/** Editing unconfirms, as editors know it from their other tools; saving the same words changes nothing. */
function nextStatus(
  { row }: WholeSegment,
  paragraphs: readonly RichText[],
  asked: 'edited' | 'confirmed' | undefined,
): TargetStatus {
  if (asked) return asked;
  return sameText(row.target, paragraphs) ? row.status : 'edited';
}

function sameText(stored: readonly RichText[], cleaned: readonly RichText[]): boolean {
  return JSON.stringify(cleanParagraphs(stored)) === JSON.stringify(cleaned);
}

/** A lost answer is asked for again even when the story has moved on, so the state is not looked at. */
async function savedBefore(
  { db, env }: DeskDeps,
  actor: Person,
  translationId: string,
  input: unknown,
): Promise<SavedSegment | null> {
  const { data } = commandInput.save.safeParse(input);
  if (data?.opId === undefined || !actor.roles.includes('editor')) return null;
  const edit = await editWithOp(db, data.segmentId, data.opId);
  const segment = edit && (await judgedSegment(db, translationId, data.segmentId));
  if (!edit || !segment) return null;
  return {
    version: edit.version,
    segment: presentSegment(segment, await namesOfPeople(db)),
    translation: await loadSummary(db, translationId, await viewerOf(db, actor, env.EDITION_URL)),
  };
}
