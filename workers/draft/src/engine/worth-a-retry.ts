import { bySeverity, type Finding, type FindingKind, type Severity } from '@dragoman/shared/domain';

/**
 * The kinds of finding that an engine can mend when it is told of them. Left out is what asks for a
 * person (an untouched text, a stale source) and what another look does not change.
 */
const MENDABLE: ReadonlySet<FindingKind> = new Set([
  'number_value',
  'number_scale',
  'percent',
  'currency',
  'date_month',
  'weekday',
  'relative_day',
  'time_of_day',
  'name_value',
  'name_missing',
  'title_role',
  'term_required',
  'term_banned',
  'quote_count',
  'quote_attribution',
  'negation',
  'hedge_lost',
  'omitted',
  'added',
  'length_ratio',
  'arabic_left',
  'model_leak',
  'markup_left',
  'link_lost',
]);

/** worthARetry keeps the findings, gravest first, for which an engine is asked a second time. */
export function worthARetry(findings: readonly Finding[]): Finding[] {
  return findings
    .filter(({ kind, severity }) => severity !== 'advise' && MENDABLE.has(kind))
    .toSorted(bySeverity);
}

const WEIGHTS: readonly Severity[] = ['block', 'warn', 'advise'];

/** isBetter tells whether one text's findings weigh less than another's, the gravest compared first. */
export function isBetter(one: readonly Finding[], other: readonly Finding[]): boolean {
  for (const weight of WEIGHTS) {
    const [mine, theirs] = [one, other].map(
      (findings) => findings.filter(({ severity }) => severity === weight).length,
    );
    if (mine !== theirs) return (mine ?? 0) < (theirs ?? 0);
  }
  return false;
}
