import {
  commandInput,
  parseOrRefuse,
  type CommandAnswer,
  type CommandInput,
} from '@dragoman/shared/contract';
import type { Command, Person } from '@dragoman/shared/domain';
import type { DeskDeps } from '../desk-deps.js';
import { approveTranslation, reopenTranslation, returnTranslation } from './approval-commands.js';
import { assignTranslation, unassignTranslation } from './assignment-commands.js';
import { addComment, resolveComment, unresolveComment } from './comment-commands.js';
import {
  claimTranslation,
  recallTranslation,
  redraftTranslation,
  releaseTranslation,
  submitTranslation,
} from './desk-commands.js';
import { giveCommand, type CommandOutcome, type CommandScene } from './give-command.js';
import {
  publishTranslation,
  scheduleTranslation,
  unscheduleTranslation,
  withdrawTranslation,
} from './publication-commands.js';
import { addSegment } from './add-segment.js';
import { moveSegment } from './move-segment.js';
import { mergeSegment, splitSegment } from './reshape-commands.js';
import { saveSegment } from './save-segment.js';
import {
  confirmSegment,
  cutSegment,
  dismissFinding,
  keepTarget,
  restoreSegment,
  takeProposal,
} from './segment-commands.js';
import { undoReshape } from './undo-reshape.js';
import { undoable } from './undoable.js';

type Acts = {
  readonly [C in Exclude<Command, 'save'>]: (
    scene: CommandScene,
    input: CommandInput<C>,
  ) => Promise<CommandOutcome>;
};

const noted = async (_scene: CommandScene, input: { reason?: string | null | undefined }) => ({
  audit: { reason: input.reason ?? null },
});

/** What each command does. A command of the workflow without a line here does not compile. */
const acts: Acts = {
  claim: claimTranslation,
  release: releaseTranslation,
  assign: assignTranslation,
  unassign: unassignTranslation,
  confirm: confirmSegment,
  cut: cutSegment,
  restore: restoreSegment,
  split: undoable('split', splitSegment),
  merge: undoable('merge', mergeSegment),
  move: undoable('move', moveSegment),
  add: undoable('add', addSegment),
  undo_reshape: undoReshape,
  comment: addComment,
  resolve: resolveComment,
  unresolve: unresolveComment,
  dismiss: dismissFinding,
  take_proposal: takeProposal,
  keep_target: keepTarget,
  redraft: redraftTranslation,
  submit: submitTranslation,
  recall: recallTranslation,
  return: returnTranslation,
  approve: approveTranslation,
  reopen: reopenTranslation,
  publish: publishTranslation,
  schedule: scheduleTranslation,
  unschedule: unscheduleTranslation,
  withdraw: withdrawTranslation,
  spike: noted,
  unspike: async () => ({}),
};

/**
 * runCommand gives a command. Its input is parsed only after role and moment have been checked, so that
 * whoever may not give it learns that first. `save` has a door of its own: it may be said twice.
 */
export async function runCommand(
  deps: DeskDeps,
  actor: Person,
  translationId: string,
  command: Command,
  body: unknown,
): Promise<CommandAnswer> {
  if (command === 'save') return saveSegment(deps, actor, translationId, body);
  const act = acts[command] as (scene: CommandScene, input: unknown) => Promise<CommandOutcome>;
  return giveCommand(deps, actor, translationId, command, (scene) =>
    act(scene, parseOrRefuse(commandInput[command], body)),
  );
}
