import { DeskError, type CommandAnswer } from '@dragoman/shared/contract';
import {
  appendAudit,
  deskSettings,
  emitEvent,
  lockTranslation,
  refreshCounts,
  standingOf,
  type TranslationLine,
  type Trx,
} from '@dragoman/shared/db';
import { decide, type Command, type Person } from '@dragoman/shared/domain';
import type { DeskDeps } from '../desk-deps.js';
import { withdrawMoot } from '../notifications/withdraw-moot.js';
import { loadSummary } from '../translations/load-view.js';
import type { Viewer } from '../translations/present-summary.js';
import { refusalError } from './refusal-error.js';

/** What a command works in: one transaction, the translation held, the decision taken. */
export interface CommandScene {
  readonly trx: Trx;
  readonly line: TranslationLine;
  readonly actor: Person;
  readonly now: Date;
  readonly deps: DeskDeps;
}

/** What a command did: what joins its answer, what the record should say, and what to do after commit. */
export interface CommandOutcome {
  readonly answer?: Omit<CommandAnswer, 'translation'>;
  readonly audit?: Record<string, unknown> | 'none';
  readonly segmentId?: string;
  readonly afterCommit?: () => Promise<void>;
}

/**
 * giveCommand carries out a command on a translation: lock, decide, do, move state and publication
 * status, count, tell, record, all in one transaction; then what follows a commit.
 */
export async function giveCommand(
  deps: DeskDeps,
  actor: Person,
  translationId: string,
  command: Command,
  act: (scene: CommandScene) => Promise<CommandOutcome>,
): Promise<CommandAnswer> {
  const now = deps.now();
  const done = await deps.db.transaction().execute(async (trx) => {
    const line = await lockTranslation(trx, translationId);
    if (!line) throw new DeskError('not_found', 'There is no such translation.');
    const { fourEyes } = await deskSettings(trx);
    const decision = decide(standingOf(line, fourEyes), command, actor);
    if (!decision.allowed) throw refusalError(decision.refusal, command, line);

    const outcome = await act({ trx, line, actor, now, deps });
    if (decision.state !== line.state || decision.publication !== line.publication)
      await trx
        .updateTable('translation')
        .set({ state: decision.state, publication: decision.publication, updated_at: now })
        .where('id', '=', translationId)
        .execute();
    await withdrawMoot(trx, command, translationId, now);
    await refreshCounts(trx, translationId);
    await emitEvent(trx, {
      kind: outcome.segmentId ? 'segment' : 'translation',
      translationId,
      ...(outcome.segmentId ? { segmentId: outcome.segmentId } : {}),
      detail: { command, by: actor.id, version: outcome.answer?.version ?? null },
    });
    const viewer: Viewer = { actor, fourEyes, editionUrl: deps.env.EDITION_URL };
    const summary = await loadSummary(trx, translationId, viewer);
    if (outcome.audit !== 'none')
      await appendAudit(
        trx,
        {
          actor: actor.id,
          action: `translation.${command}`,
          subject: outcome.segmentId ?? translationId,
          translationId,
          detail: { from: line.state, to: decision.state, ...outcome.audit },
        },
        now,
      );
    return { outcome, summary };
  });
  await done.outcome.afterCommit?.();
  return { translation: done.summary, ...done.outcome.answer };
}
