import { type RichDiffPart, type RichText, richDiff } from '@dragoman/shared/domain';

interface Compared {
  readonly before: readonly RichText[];
  readonly parts: readonly RichDiffPart[];
}

const made = new WeakMap<readonly RichText[], Compared>();

/**
 * compared gives the diff of two texts, made once for each version of them: a story of hundreds of
 * segments is drawn again on every key, and only one segment has changed.
 */
export function compared(
  before: readonly RichText[] | null,
  after: readonly RichText[],
): readonly RichDiffPart[] | null {
  if (!before) return null;
  const known = made.get(after);
  if (known?.before === before) return known.parts;
  const parts = richDiff(before, after);
  made.set(after, { before, parts });
  return parts;
}
