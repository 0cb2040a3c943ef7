import type { Finding } from '../finding.js';
import { arabicLeft } from './arabic-left.js';
import { bySentence } from './by-sentence.js';
import { NO_CONTEXT, type CheckContext } from './check-context.js';
import type { Check, CheckedSegment } from './checked-segment.js';
import { relativeDay } from './dates/relative-day.js';
import { timeOfDay } from './dates/time-of-day.js';
import { weekday } from './dates/weekday.js';
import { currency } from './money/currency.js';
import { compassPoints } from './names/compass.js';
import { nameDiffers } from './names/name-differs.js';
import { namedOtherwise } from './names/named-otherwise.js';
import { otherNation } from './names/other-nation.js';
import { unfoundedNames } from './names/unfounded-names.js';
import { bareScales } from './numbers/bare-scales.js';
import { boundsExchanged } from './numbers/bounds-exchanged.js';
import { percentPoints } from './numbers/percent-points.js';
import { coverage } from './meaning/coverage.js';
import { dateMonth } from './date-month.js';
import { doubledWord } from './doubled-word.js';
import { emptyTarget } from './empty-target.js';
import { finalPunctuation } from './final-punctuation.js';
import { findingOf, weighed } from './finding-of.js';
import { fingerprint } from './fingerprint.js';
import { hiddenCharacter } from './hidden-character.js';
import { lengthRatio } from './length-ratio.js';
import { limitLost } from './limit-lost.js';
import { linkLost } from './link-lost.js';
import { markupLeft } from './markup-left.js';
import { mechanics } from './mechanics.js';
import { modelLeak } from './model-leak.js';
import { negation } from './negation.js';
import { notDrafted } from './not-drafted.js';
import { numberFindings } from './numbers/number-findings.js';
import { fromTo } from './numbers/from-to.js';
import { kindsExchanged } from './numbers/kinds-exchanged.js';
import { numbersExchanged } from './numbers/numbers-exchanged.js';
import { quoteCount } from './quote-count.js';
import { bySeverity } from './severity-order.js';
import { quoteAttribution } from './speech/quote-attribution.js';
import { hedgeLost } from './speech/hedge-lost.js';
import { exchangedSentences } from './speech/exchanged-sentences.js';
import { speakingBodies } from './speech/speaking-bodies.js';
import { titleRole } from './speech/title-role.js';
import { staleSource } from './stale-source.js';
import { termsKept } from './terms-kept.js';
import { untouchedMachineText } from './untouched-machine-text.js';

const CHECKS: readonly Check[] = [
  notDrafted,
  emptyTarget,
  staleSource,
  arabicLeft,
  hiddenCharacter,
  modelLeak,
  markupLeft,
  numberFindings,
  bySentence(numbersExchanged),
  bySentence(kindsExchanged),
  fromTo,
  bySentence(boundsExchanged),
  bareScales,
  percentPoints,
  currency,
  dateMonth,
  weekday,
  relativeDay,
  timeOfDay,
  linkLost,
  quoteCount,
  bySentence(nameDiffers),
  bySentence(namedOtherwise),
  otherNation,
  unfoundedNames,
  compassPoints,
  termsKept,
  bySentence(quoteAttribution),
  exchangedSentences,
  bySentence(speakingBodies),
  bySentence(titleRole),
  bySentence(hedgeLost),
  bySentence(limitLost),
  bySentence(negation),
  coverage,
  lengthRatio,
  untouchedMachineText,
  finalPunctuation,
  doubledWord,
  mechanics,
];

/**
 * checkSegment reads one segment with every check and returns what they found, gravest first and then
 * in reading order. A cut segment yields nothing. Pure and total: the same segment always gives the
 * same findings, in the browser while typing and on the server when it counts, and no text makes it
 * throw. Ranges are UTF-16 offsets into `target.text` and `source.text`.
 */
export function checkSegment(
  segment: CheckedSegment,
  context: CheckContext = NO_CONTEXT,
): Finding[] {
  if (segment.status === 'cut') return [];
  const taken = new Set<string>();
  const texts = fingerprint(segment.source?.text ?? '', segment.target.text);
  return CHECKS.flatMap((check) => check(segment, context))
    .flatMap((alarm) => weighed(alarm, context))
    .map((alarm) => findingOf(alarm, texts, taken))
    .sort(bySeverity);
}
