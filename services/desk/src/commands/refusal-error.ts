import { DeskError } from '@dragoman/shared/contract';
import type { TranslationLine } from '@dragoman/shared/db';
import type { Command, Refusal } from '@dragoman/shared/domain';

/** refusalError puts the workflow's refusal into words a person can act on. */
export function refusalError(refusal: Refusal, command: Command, line: TranslationLine): DeskError {
  const verb = command.replaceAll('_', ' ');
  switch (refusal.code) {
    case 'forbidden_role':
      return new DeskError('forbidden_role', `Only ${refusal.needs.join(' or ')} may ${verb}.`);
    case 'not_allowed_now':
      return new DeskError(
        'not_allowed_now',
        `Cannot ${verb}: the translation is ${standing(refusal.state, line.publication)}.`,
        { extra: { state: refusal.state, publication: line.publication } },
      );
    case 'source_withdrawn':
      return new DeskError(
        'source_withdrawn',
        'The Arabic edition has withdrawn this article. The translation is frozen; a live story can still be withdrawn.',
      );
    case 'not_assignee':
      return new DeskError(
        'not_assignee',
        `Only ${line.assignee_name ?? 'the person who claimed it'} may ${verb} this translation.`,
      );
    case 'four_eyes':
      return new DeskError(
        'four_eyes',
        'You made the last change to this text, so somebody else has to approve it.',
      );
  }
}

/** Where a story stands, in words: `in review`, `approved and live`. */
function standing(state: string, publication: TranslationLine['publication']): string {
  const words = state.replaceAll('_', ' ');
  return publication === 'none' ? words : `${words} and ${publication}`;
}
