import { CheckSettings } from '@dragoman/shared/contract';
import type { CheckLevel, FindingKind } from '@dragoman/shared/domain';
import { callRoute } from '../../api/call-route.js';
import { theirsOf } from './theirs-of.js';

/** One check to be set, and the settings that its setter saw. */
export interface CheckChange {
  readonly kind: FindingKind;
  readonly level: CheckLevel | null;
  readonly base: CheckSettings;
}

/**
 * setCheck sets one check and leaves the others as they stand now, also where somebody has set those
 * meanwhile. Throws the refusal when it is this very check that was set to something else.
 */
export async function setCheck({ kind, level, base }: CheckChange): Promise<CheckSettings> {
  try {
    return await callRoute('putCheckSettings', {
      body: { levels: levelsOf(base, { kind, level }) },
      headers: { 'if-match': `"${base.version}"` },
    });
  } catch (error) {
    const theirs = error instanceof Error ? theirsOf(error, CheckSettings) : null;
    if (!theirs) throw error;
    const standing = levelOf(theirs, kind);
    if (standing === level) return theirs;
    if (standing !== levelOf(base, kind)) throw error;
    return setCheck({ kind, level, base: theirs });
  }
}

/** levelOf reads what the desk has set for one check; null where it keeps its own weights. */
export function levelOf({ checks }: CheckSettings, kind: FindingKind): CheckLevel | null {
  return checks.find((check) => check.kind === kind)?.level ?? null;
}

function levelsOf(
  { checks }: CheckSettings,
  changed: Omit<CheckChange, 'base'>,
): Partial<Record<FindingKind, CheckLevel>> {
  const levels: Partial<Record<FindingKind, CheckLevel>> = {};
  for (const { kind, level } of checks.map((each) => (each.kind === changed.kind ? changed : each)))
    if (level !== null) levels[kind] = level;
  return levels;
}
