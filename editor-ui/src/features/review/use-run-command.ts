import type { CommandAnswer, CommandInput } from '@dragoman/shared/contract';
import type { Command } from '@dragoman/shared/domain';
import { useCallback, useState } from 'react';
import { ApiProblem } from '../../api/api-problem.js';
import { giveCommand } from '../../api/call-route.js';
import { queryClient, queryKeys } from '../../api/query-client.js';
import type { SessionStore } from './session-store.js';

export type RunCommand = <C extends Command>(
  command: C,
  input: CommandInput<C>,
) => Promise<CommandAnswer | null>;

/** A command on its way, and why the last one was refused. */
export interface CommandRun {
  readonly run: RunCommand;
  readonly running: Command | null;
  readonly problem: Error | null;
  readonly forget: () => void;
}

/**
 * useRunCommand gives commands of the workflow to one translation: what is typed is saved first, and the
 * story is asked for again afterwards. The desk's answer, null where it refused.
 */
export function useRunCommand(id: string, store: SessionStore | null): CommandRun {
  const [running, setRunning] = useState<Command | null>(null);
  const [problem, setProblem] = useState<Error | null>(null);
  const run = useCallback<RunCommand>(
    async (command, input) => {
      setRunning(command);
      setProblem(null);
      try {
        // Words that cannot be sent stay on this computer; the command must not run ahead of them.
        if (store && !(await store.flush())) throw unsaved();
        return await giveCommand(id, command, input);
      } catch (error) {
        setProblem(error instanceof Error ? error : new Error(String(error)));
        return null;
      } finally {
        await queryClient.invalidateQueries({ queryKey: queryKeys.translation(id) });
        void queryClient.invalidateQueries({ queryKey: queryKeys.translations });
        setRunning(null);
      }
    },
    [id, store],
  );
  const forget = useCallback(() => setProblem(null), []);
  return { run, running, problem, forget };
}

function unsaved(): ApiProblem {
  return new ApiProblem('unreachable', 0, 'What you wrote is not saved yet.');
}
