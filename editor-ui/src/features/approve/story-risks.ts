import type { DismissedFinding, SegmentView, TranslationView } from '@dragoman/shared/contract';
import {
  countWords,
  editRate,
  type Finding,
  plainOfParagraphs,
  untouched,
} from '@dragoman/shared/domain';

/** Why an approver should read a segment before the rest. */
export type RiskReason =
  | { readonly kind: 'finding'; readonly finding: Finding }
  | { readonly kind: 'dismissed'; readonly dismissed: DismissedFinding }
  | { readonly kind: 'arabic' | 'machine' | 'cut' | 'headline' | 'rewritten' | 'edited' };

export interface Risk {
  readonly segment: SegmentView;
  readonly number: number;
  readonly reason: RiskReason;
}

/** Headings and bylines are often right as drafted; sentences rarely are. */
const TELLING_WORDS = 6;
const MOSTLY_NEW = 0.7;
/** What was edited most of the rest: that much at least, and no more segments than an eye takes in. */
const MUCH_EDITED = 0.35;
const MOST_EDITED = 3;

const gravity = [
  ...['block', 'arabic', 'dismissed', 'warn', 'machine', 'cut', 'headline', 'rewritten'],
  'edited',
];

/** storyRisks lists what could be wrong with a story, gravest first, each kind in reading order. */
export function storyRisks({ segments }: Pick<TranslationView, 'segments'>): Risk[] {
  const risks = segments.flatMap((segment, index) =>
    reasonsOf(segment).map((reason): Risk => ({ segment, number: index + 1, reason })),
  );
  const told = new Set(risks.map(({ segment }) => segment));
  return [...risks, ...mostEdited(segments, told)].sort((a, b) => rank(a) - rank(b));
}

/** The segments that people changed most, of those that nothing else points at. */
function mostEdited(
  segments: readonly SegmentView[],
  told: ReadonlySet<SegmentView>,
): readonly Risk[] {
  return segments
    .flatMap((segment, index) => {
      const { draft, target } = segment;
      if (told.has(segment) || !draft || !target) return [];
      if (countWords(target.plain) < TELLING_WORDS) return [];
      const { rate } = editRate(draft.plain, target.plain);
      const risk: Risk = { segment, number: index + 1, reason: { kind: 'edited' } };
      return rate >= MUCH_EDITED ? [{ rate, risk }] : [];
    })
    .sort((a, b) => b.rate - a.rate)
    .slice(0, MOST_EDITED)
    .map(({ risk }) => risk);
}

/** countBlocking counts the findings that stop approval. */
export function countBlocking(risks: readonly Risk[]): number {
  return risks.filter(({ reason }) => nameOf(reason) === 'block').length;
}

/** storyEffort is the share of the machine's words that people changed, over the whole story. */
export function storyEffort({ segments }: Pick<TranslationView, 'segments'>): number {
  const rates = segments.flatMap(({ draft, target }) =>
    draft && target && target.status !== 'cut' ? [editRate(draft.plain, target.plain)] : [],
  );
  const words = rates.reduce((sum, rate) => sum + rate.words, 0);
  return words === 0 ? 0 : rates.reduce((sum, rate) => sum + rate.edits, 0) / words;
}

function reasonsOf(segment: SegmentView): RiskReason[] {
  const { target, draft, kind, findings, dismissed, sourceChange } = segment;
  if (target?.status === 'cut') return [{ kind: 'cut' }];
  const reasons: RiskReason[] = [];
  if (sourceChange !== 'none') reasons.push({ kind: 'arabic' });
  for (const finding of findings)
    if (finding.severity !== 'advise') reasons.push({ kind: 'finding', finding });
  for (const each of dismissed) reasons.push({ kind: 'dismissed', dismissed: each });
  if (!target || !draft) return reasons;
  const same = untouched(draft.plain, target.plain);
  const words = countWords(target.plain);
  if (kind === 'headline' && !same) reasons.push({ kind: 'headline' });
  // Whoever reads a segment for a graver reason reads its wording too.
  if (reasons.length > 0) return reasons;
  if (same && (words >= TELLING_WORDS || kind === 'headline')) reasons.push({ kind: 'machine' });
  const { rate } = editRate(draft.plain, plainOfParagraphs(target.paragraphs));
  if (words >= TELLING_WORDS && rate >= MOSTLY_NEW) reasons.push({ kind: 'rewritten' });
  return reasons;
}

function nameOf(reason: RiskReason): string {
  return reason.kind === 'finding' ? reason.finding.severity : reason.kind;
}

function rank({ reason }: Risk): number {
  return gravity.indexOf(nameOf(reason));
}
