import { commentPlaces, keepReshape, wholeSegments } from '@dragoman/shared/db';
import type { CommandOutcome, CommandScene } from './give-command.js';

/** undoable keeps what a command does to the shape of a story, so that `undo_reshape` can take it back. */
export function undoable<Input>(
  command: 'split' | 'merge' | 'move' | 'add',
  act: (scene: CommandScene, input: Input) => Promise<CommandOutcome>,
): (scene: CommandScene, input: Input) => Promise<CommandOutcome> {
  return async (scene, input) => {
    const { trx, line, actor, now } = scene;
    const before = await wholeSegments(trx, line.id);
    const comments = await commentPlaces(trx, line.id);
    const outcome = await act(scene, input);
    const after = await wholeSegments(trx, line.id);
    const kept = { translationId: line.id, command, by: actor.id, before, after, comments };
    await keepReshape(trx, kept, now);
    return outcome;
  };
}
