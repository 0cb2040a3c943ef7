import type { Alarm, CheckedSegment } from './checked-segment.js';

/** staleSource warns while the Arabic has changed since the English was written and nobody has confirmed it. */
export function staleSource({ stale, source, target }: CheckedSegment): Alarm[] {
  if (stale !== true || !source || target.text.trim() === '') return [];
  return [{ kind: 'stale_source', severity: 'warn', code: 'stale_source' }];
}
