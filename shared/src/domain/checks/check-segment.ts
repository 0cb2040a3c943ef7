import type { Finding, TextRange } from '../finding.js';
import { arabicLeft } from './arabic-left.js';
import type { Alarm, Check, CheckedSegment } from './checked-segment.js';
import { dateMonth } from './date-month.js';
import { doubledWord } from './doubled-word.js';
import { emptyTarget } from './empty-target.js';
import { finalPunctuation } from './final-punctuation.js';
import { findingSentence } from './finding-sentences.js';
import { fingerprint } from './fingerprint.js';
import { hiddenCharacter } from './hidden-character.js';
import { lengthRatio } from './length-ratio.js';
import { linkLost } from './link-lost.js';
import { markupLeft } from './markup-left.js';
import { modelLeak } from './model-leak.js';
import { negation } from './negation.js';
import { notDrafted } from './not-drafted.js';
import { numberFindings } from './numbers/number-findings.js';
import { quoteCount } from './quote-count.js';
import { bySeverity } from './severity-order.js';
import { untouchedMachineText } from './untouched-machine-text.js';

const CHECKS: readonly Check[] = [
  notDrafted,
  emptyTarget,
  arabicLeft,
  hiddenCharacter,
  modelLeak,
  markupLeft,
  numberFindings,
  dateMonth,
  linkLost,
  quoteCount,
  negation,
  lengthRatio,
  untouchedMachineText,
  finalPunctuation,
  doubledWord,
];

/**
 * checkSegment reads one segment with every check and returns what they found, gravest first and then
 * in reading order. A cut segment yields nothing. Pure and total: the same segment always gives the
 * same findings, in the browser while typing and on the server when it counts, and no text makes it
 * throw. Ranges are UTF-16 offsets into `target.text` and `source.text`.
 */
export function checkSegment(segment: CheckedSegment): Finding[] {
  if (segment.status === 'cut') return [];
  const taken = new Set<string>();
  const texts = fingerprint(segment.source?.text ?? '', segment.target.text);
  return CHECKS.flatMap((check) => check(segment))
    .map((alarm) => findingOf(alarm, texts, taken))
    .sort(bySeverity);
}

/** The print covers the place as well, so that dismissing one of two alarms leaves the other standing. */
function findingOf(alarm: Alarm, texts: string, taken: Set<string>): Finding {
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
