import type { TranslationView } from '@dragoman/shared/contract';

/** What every save moves: rows know their own words, and the rest of the page counts for itself. */
const moving = new Set<string>([
  'segments',
  'updatedAt',
  'contentHash',
  'findings',
  'lastEditor',
  'headline',
  'headlineSettled',
]);

/**
 * sameFrame tells whether two answers of the desk differ in nothing but the words of segments. A story
 * of hundreds of rows is then drawn again in one of them only.
 */
export function sameFrame(a: TranslationView, b: TranslationView): boolean {
  if (a.segments.length !== b.segments.length) return false;
  if (a.segments.some(({ id }, index) => id !== b.segments[index]?.id)) return false;
  const drafting = b.state === 'queued' || b.state === 'drafting';
  const keys = Object.keys(b).filter((key) => !moving.has(key) && (drafting || key !== 'progress'));
  return keys.every((key) => sameValue(Reflect.get(a, key), Reflect.get(b, key)));
}

function sameValue(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}
