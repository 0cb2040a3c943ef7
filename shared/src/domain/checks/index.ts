export { checkSegment } from './check-segment.js';
export type { CheckedSegment, CheckedText } from './checked-segment.js';
export { fingerprint } from './fingerprint.js';
export { blockingFindings, bySeverity } from './severity-order.js';
export { numberLedger, quotationLedger, type LedgerLine, type Snippet } from './story-ledger.js';
