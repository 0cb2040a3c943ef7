import { DeskError, type TranslationQuery } from '@dragoman/shared/contract';
import { queueMarks, type QueueMark, type TranslationFilter } from '@dragoman/shared/db';
import { PublicationStatus, TranslationState, type Person } from '@dragoman/shared/domain';

/** A story is due soon when no more than this is left to its deadline. */
const soonMs = 2 * 60 * 60 * 1_000;

/** readFilter reads what a page of the queue is narrowed to, or refuses, naming the field. */
export function readFilter(
  query: Omit<TranslationQuery, 'cursor' | 'limit'>,
  person: Person,
  now: Date,
): TranslationFilter {
  const { state, publication, assignee, section, source, priority, due, has, q } = query;
  return {
    ...(state ? { states: listed('state', state, TranslationState.options) } : {}),
    ...(publication
      ? { publications: listed('publication', publication, PublicationStatus.options) }
      : {}),
    ...(assignee === undefined ? {} : { assignee: assigneeOf(assignee, person) }),
    ...(section === undefined ? {} : { section }),
    ...(source === undefined ? {} : { source }),
    ...(priority === undefined ? {} : { priority }),
    ...(due === undefined ? {} : { dueBefore: due === 'late' ? now : soonAfter(now) }),
    ...(has ? { marks: listed<QueueMark>('has', has, queueMarks) } : {}),
    ...(q === undefined ? {} : { words: q }),
  };
}

function soonAfter(now: Date): Date {
  return new Date(now.getTime() + soonMs);
}

function assigneeOf(asked: string, person: Person): string | null {
  if (asked === 'me') return person.id;
  return asked === 'none' ? null : asked;
}

function listed<T extends string>(field: string, value: string, known: readonly T[]): T[] {
  return value.split(',').map((name) => {
    const match = known.find((option) => option === name.trim());
    if (match !== undefined) return match;
    const message = `There is no ${field} “${name}”. Use ${known.join(', ')}.`;
    throw new DeskError('invalid_request', message, { errors: [{ field, message }] });
  });
}
