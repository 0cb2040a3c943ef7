export { NO_CONTEXT, type CheckContext } from './check-context.js';
export { CheckLevel, CheckLevels, isTooLow, lowestLevel } from './check-levels.js';
export { checkSegment } from './check-segment.js';
export { checkStory } from './check-story.js';
export type { CheckedSegment, CheckedText } from './checked-segment.js';
export { fingerprint } from './fingerprint.js';
export { blockingFindings, bySeverity } from './severity-order.js';
export { numberLedger, quotationLedger, type LedgerLine, type Snippet } from './story-ledger.js';
export { FINDING_SENTENCES, findingSentence, type FindingCode } from './finding-sentences.js';
