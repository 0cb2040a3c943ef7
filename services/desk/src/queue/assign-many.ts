import { DeskError, type AssignmentResults, type Assignments } from '@dragoman/shared/contract';
import type { Person } from '@dragoman/shared/domain';
import { runCommand } from '../commands/run-command.js';
import type { DeskDeps } from '../desk-deps.js';

/**
 * assignMany gives many translations to one person, or to nobody, each in a transaction of its own: what
 * can be done is done, and every refusal is told beside the story it is of.
 */
export async function assignMany(
  deps: DeskDeps,
  actor: Person,
  { personId, translationIds }: Assignments,
): Promise<AssignmentResults['items']> {
  const results: AssignmentResults['items'] = [];
  for (const translationId of new Set(translationIds)) {
    const refusal = await refusalOf(() =>
      personId === null
        ? runCommand(deps, actor, translationId, 'unassign', {})
        : runCommand(deps, actor, translationId, 'assign', { personId }),
    );
    results.push({
      translationId,
      ok: refusal === null,
      code: refusal?.code ?? null,
      detail: refusal?.message ?? null,
    });
  }
  return results;
}

async function refusalOf(act: () => Promise<unknown>): Promise<DeskError | null> {
  try {
    await act();
    return null;
  } catch (error) {
    if (error instanceof DeskError) return error;
    throw error;
  }
}
