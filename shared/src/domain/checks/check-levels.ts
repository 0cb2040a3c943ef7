import { z } from 'zod';
import { FindingKind, type Severity } from '../finding.js';

/** How a desk takes a check: not at all, or always with one weight. Unset, each finding weighs as it was measured to. */
export const CheckLevel = z.enum(['off', 'advise', 'warn', 'block']);
export type CheckLevel = z.infer<typeof CheckLevel>;

/** What the desk has set for checks; a check that is not named keeps its own weights. */
export const CheckLevels = z.partialRecord(FindingKind, CheckLevel);
export type CheckLevels = z.infer<typeof CheckLevels>;

const WEIGHT: Readonly<Record<CheckLevel, number>> = { off: 0, advise: 1, warn: 2, block: 3 };

// What would be published broken whatever anybody thinks of it: an empty paragraph, the engine's own
// words, text in the wrong script. And wrong figures: a desk may read them as warnings, not be deaf to them.
const LOWEST: Partial<Record<FindingKind, CheckLevel>> = {
  not_drafted: 'block',
  empty_target: 'block',
  model_leak: 'block',
  arabic_left: 'warn',
  hidden_character: 'warn',
  markup_left: 'warn',
  stale_source: 'warn',
  term_banned: 'advise',
  number_scale: 'advise',
  number_value: 'advise',
  percent: 'advise',
  currency: 'advise',
  date_month: 'advise',
  negation: 'advise',
  omitted: 'advise',
};

/** lowestLevel is the least a desk may make of a check. */
export function lowestLevel(kind: FindingKind): CheckLevel {
  return LOWEST[kind] ?? 'off';
}

/** isTooLow tells whether a desk may not set a check so low. */
export function isTooLow(kind: FindingKind, level: CheckLevel): boolean {
  return WEIGHT[level] < WEIGHT[lowestLevel(kind)];
}

/** severityAt is what a finding weighs at this desk, null where the desk does not want to hear of it. */
export function severityAt(levels: CheckLevels, kind: FindingKind, own: Severity): Severity | null {
  const set = levels[kind];
  if (set === undefined) return own;
  const level = isTooLow(kind, set) ? lowestLevel(kind) : set;
  return level === 'off' ? null : level;
}
