import {
  checkSegment,
  checkStory,
  createTermMatcher,
  seedTerms,
  type CheckContext,
  type CheckedSegment,
  type Finding,
  type FindingKind,
  type Severity,
} from '@dragoman/shared/domain';

/** A story as the checks read it: Arabic and English, the headline first. */
export interface CheckedStory {
  readonly publishedAt: string | null;
  /** Paragraphs alone, without a headline. */
  readonly isHeadless?: boolean;
  readonly pairs: readonly { readonly ar: string; readonly en: string }[];
}

/** How often a check spoke with one weight: in how many segments, and the share that is of all. */
export interface AlarmRate {
  readonly kind: FindingKind;
  readonly severity: Severity;
  readonly segments: number;
  readonly share: number;
}

const LIMITS: Readonly<Record<Severity, number>> = { block: 0.01, warn: 0.05, advise: 0.1 };

/** findingsIn runs all checks over a story, with the terms every desk starts with, segment by segment. */
export function findingsIn({ publishedAt, isHeadless, pairs }: CheckedStory): Finding[][] {
  const context: CheckContext = { publishedAt, levels: {}, terms: seeds() };
  const segments = pairs.map(({ ar, en }, index): CheckedSegment => ({
    kind: index === 0 && !isHeadless ? 'headline' : 'paragraph',
    source: { text: ar, hrefs: [] },
    target: { text: en, hrefs: [] },
    status: 'edited',
    draft: null,
    drafted: true,
  }));
  const ofStory = checkStory(segments, context);
  return segments.map((segment, at) => [...checkSegment(segment, context), ...(ofStory[at] ?? [])]);
}

/** falseAlarms counts what each check says of faithful human translations: all of it is too much. */
export function falseAlarms(stories: readonly CheckedStory[]): AlarmRate[] {
  return ratesOf(stories.flatMap(findingsIn));
}

/** ratesOf counts how often each check spoke with each weight, of segments that are all faithful. */
export function ratesOf(all: readonly (readonly Finding[])[]): AlarmRate[] {
  const counts = new Map<string, number>();
  for (const findings of all)
    for (const name of new Set(findings.map(({ kind, severity }) => `${kind} ${severity}`)))
      counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts]
    .map(([name, segments]) => {
      const [kind, severity] = name.split(' ') as [FindingKind, Severity];
      return { kind, severity, segments, share: segments / all.length };
    })
    .sort((a, b) => b.share - a.share);
}

/** tooOften picks the rates above what a weight may cost: 1 % for what blocks, 5 % for what warns, 10 % for advice. */
export function tooOften(rates: readonly AlarmRate[]): AlarmRate[] {
  return rates.filter(({ severity, share }) => share > LIMITS[severity]);
}

/** printFalseAlarms says the rates of all checks, the highest first. */
export function printFalseAlarms(
  stories: readonly CheckedStory[],
  say: (line: string) => void,
): void {
  const segments = stories.reduce((sum, { pairs }) => sum + pairs.length, 0);
  say(`False alarms on ${segments} segments of ${stories.length} faithful human translations`);
  printRates(falseAlarms(stories), say);
}

/** printRates says rates and which of them are above their limits. */
export function printRates(rates: readonly AlarmRate[], say: (line: string) => void): void {
  for (const { kind, severity, segments: count, share } of rates)
    say(
      `  ${kind.padEnd(24)}${severity.padEnd(8)}${count.toString().padStart(4)}  ${percent(share)}`,
    );
  const bad = tooOften(rates);
  say(
    bad.length === 0
      ? '  None above its limit.'
      : `  Above its limit: ${bad.map(({ kind }) => kind).join(', ')}`,
  );
}

function percent(share: number): string {
  return `${(100 * share).toFixed(2)} %`;
}

let matcher: CheckContext['terms'] = null;

function seeds(): CheckContext['terms'] {
  matcher ??= createTermMatcher(seedTerms().map(({ key, content }) => ({ id: key, ...content })));
  return matcher;
}
