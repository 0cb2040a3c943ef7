import type { RichDiffPart } from '@dragoman/shared/domain';

/** isRewritten tells whether so little survived that old and new are better read apart. */
export function isRewritten(parts: readonly RichDiffPart[]): boolean {
  return (
    parts.length === 2 &&
    parts.every(({ type }) => type === 'insert' || type === 'delete') &&
    parts.some(({ runs }) => runs.some(({ text }) => /\S+\s+\S+\s+\S+/u.test(text)))
  );
}

/** countChanges counts the changes of a diff. */
export function countChanges(parts: readonly RichDiffPart[]): number {
  return parts.reduce(
    (count, { change }) => (change === null ? count : Math.max(count, change + 1)),
    0,
  );
}
