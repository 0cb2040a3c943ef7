import type { Finding, Severity } from '../finding.js';

const WEIGHT: Readonly<Record<Severity, number>> = { block: 0, warn: 1, advise: 2 };

/** bySeverity orders findings gravest first, and findings of one weight as they stand in the English. */
export function bySeverity(a: Finding, b: Finding): number {
  return WEIGHT[a.severity] - WEIGHT[b.severity] || startOf(a) - startOf(b);
}

/**
 * blockingFindings returns the findings that stop submission and approval: those of severity `block`
 * whose fingerprint nobody has dismissed (invariant 10). `dismissed` holds fingerprints, not ids.
 */
export function blockingFindings(
  findings: readonly Finding[],
  dismissed: ReadonlySet<string>,
): Finding[] {
  return findings.filter(
    (finding) => finding.severity === 'block' && !dismissed.has(finding.fingerprint),
  );
}

function startOf(finding: Finding): number {
  return finding.range?.start ?? Number.MAX_SAFE_INTEGER;
}
