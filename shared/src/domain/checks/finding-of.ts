import type { Finding, TextRange } from '../finding.js';
import type { CheckContext } from './check-context.js';
import { severityAt } from './check-levels.js';
import type { Alarm } from './checked-segment.js';
import { findingSentence } from './finding-sentences.js';
import { fingerprint } from './fingerprint.js';

/** weighed gives the alarm the weight the desk gives its kind; none where the desk has put it off. */
export function weighed(alarm: Alarm, { levels }: CheckContext): Alarm[] {
  const severity = severityAt(levels, alarm.kind, alarm.severity);
  return severity === null ? [] : [{ ...alarm, severity }];
}

/**
 * findingOf gives an alarm its identity. `texts` is the print of the texts it judges; the finding's own
 * covers the place as well, so that dismissing one of two alarms leaves the other standing.
 */
export function findingOf(alarm: Alarm, texts: string, taken: Set<string>): Finding {
  const { kind, severity, code, params = {}, range = null, sourceRange = null, fix = null } = alarm;
  const message = findingSentence(code, params);
  const place = `${placeOf(range)}|${placeOf(sourceRange)}|${alarm.subject ?? ''}`;
  const print = fingerprint(kind, texts, place);
  const id = unusedId(`${kind}-${print.slice(0, 8)}`, taken);
  return { id, kind, severity, message, code, params, range, sourceRange, fix, fingerprint: print };
}

function placeOf(range: TextRange | null): string {
  return range ? `${range.start}-${range.end}` : '';
}

function unusedId(id: string, taken: Set<string>): string {
  let unused = id;
  for (let ordinal = 2; taken.has(unused); ordinal += 1) unused = `${id}-${ordinal}`;
  taken.add(unused);
  return unused;
}
