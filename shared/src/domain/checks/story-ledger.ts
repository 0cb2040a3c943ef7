import type { TextRange } from '../finding.js';
import { haveCommonReading, compareNumbers } from './numbers/compare-numbers.js';
import type { NumberMention } from './numbers/number-mention.js';
import { readArabicNumbers } from './numbers/read-arabic-numbers.js';
import { readEnglishNumbers } from './numbers/read-english-numbers.js';
import { readArabicQuotations, readEnglishQuotations } from './read-quotations.js';

/** A piece of a text to show: the words around, and where in them the thing itself stands. */
export interface Snippet {
  /** Where the thing stands in the whole text. */
  readonly range: TextRange;
  /** The thing with a few words around it, as it is to be shown. */
  readonly text: string;
  /** Where the thing stands in `text`. */
  readonly mark: TextRange;
}

/** One line of the approver's ledger: what the Arabic has and what the English has for it. */
export interface LedgerLine {
  readonly arabic: Snippet | null;
  readonly english: Snippet | null;
  /** True where both are present and, for numbers, have the same value. */
  readonly agrees: boolean;
}

const WORDS_AROUND = 3;

/**
 * numberLedger pairs every telling number of an Arabic text with the English number of the same value,
 * in the order of the Arabic; then the pairs that disagree stand side by side, and an English number
 * without an Arabic one stands alone at the end.
 */
export function numberLedger(source: string, target: string): LedgerLine[] {
  const english = readEnglishNumbers(target);
  const disagreements = compareNumbers(source, target);
  const taken = new Set<number>();
  const lines = readArabicNumbers(source).flatMap((mention): LedgerLine[] => {
    const line = { arabic: snippet(source, mention.range) };
    const disagreement = disagreements.find(({ arabic }) => isSame(arabic, mention));
    if (disagreement) {
      const instead = disagreement.english;
      return [{ ...line, english: instead && snippet(target, instead.range), agrees: false }];
    }
    const at = english.findIndex(
      (each, index) => !taken.has(index) && haveCommonReading(mention, each),
    );
    const twin = at < 0 ? english.find((each) => haveCommonReading(mention, each)) : english[at];
    if (!mention.telling || !twin) return [];
    taken.add(at);
    return [{ ...line, english: snippet(target, twin.range), agrees: true }];
  });
  const unfounded = disagreements.filter(({ arabic }) => arabic === null);
  return [
    ...lines,
    ...unfounded.map(({ english: mention }): LedgerLine => {
      return { arabic: null, english: mention && snippet(target, mention.range), agrees: false };
    }),
  ];
}

/**
 * quotationLedger pairs the quotations of the two texts in order, whole and with their marks. English
 * often breaks one quotation in two at the speaker (“a,” he said, “b”): where it has more than the
 * Arabic, such halves are one. Where the counts differ still, the Arabic ones share out the English ones
 * by where they stand, and an English remainder is shown beside none.
 */
export function quotationLedger(source: string, target: string): LedgerLine[] {
  const arabic = readArabicQuotations(source);
  const english = halvesJoined(target, readEnglishQuotations(target), arabic.length);
  const unclaimed = new Set(english);
  const lines = arabic.map((range, index): LedgerLine => {
    const partner =
      arabic.length === english.length
        ? english[index]
        : nearest([...unclaimed], range, source.length, target.length);
    if (partner) unclaimed.delete(partner);
    return {
      arabic: whole(source, range),
      english: partner ? whole(target, partner) : null,
      agrees: partner !== undefined,
    };
  });
  const rest = [...unclaimed].map((range): LedgerLine => {
    return { arabic: null, english: whole(target, range), agrees: false };
  });
  return [...lines, ...rest];
}

/** Words between two quotations that name their speaker: no sentence, and not many. */
const SPEAKER_AT_MOST = 60;
const SPEAKER = /^[^“”"«»\n]{1,60}$/u;
const SAID =
  /\b(?:said|says|told|added|adds|asked|wrote|explained|continued|noted|insisted|recalled|replied)\b/u;
const GOES_ON = /,[”"’»]$/u;

/** halvesJoined takes quotations that only a speaker breaks for one, surest and shortest breaks first, until as many are left as wanted. */
function halvesJoined(
  text: string,
  quotations: readonly TextRange[],
  wanted: number,
): readonly TextRange[] {
  if (quotations.length <= Math.max(1, wanted)) return quotations;
  const breaks = quotations.slice(1).flatMap((next, at) => {
    const before = quotations[at] ?? next;
    const between = text.slice(before.end, next.start);
    const goesOn = GOES_ON.test(text.slice(before.start, before.end)) && !/[.!?]/u.test(between);
    const isBreak = SPEAKER.test(between) && (goesOn || SAID.test(between));
    return isBreak ? [{ at, cost: (goesOn ? 0 : SPEAKER_AT_MOST) + between.length }] : [];
  });
  const [best] = breaks.sort((a, b) => a.cost - b.cost);
  if (!best) return quotations;
  const [before, next] = [quotations[best.at], quotations[best.at + 1]];
  if (!before || !next) return quotations;
  const joined = quotations.toSpliced(best.at, 2, { start: before.start, end: next.end });
  return halvesJoined(text, joined, wanted);
}

/** The English quotation that stands about as far into its text as the Arabic one into its own. */
function nearest(
  candidates: readonly TextRange[],
  range: TextRange,
  sourceLength: number,
  targetLength: number,
): TextRange | undefined {
  const share = ({ start, end }: TextRange, length: number) => (start + end) / 2 / length;
  const wanted = share(range, sourceLength);
  const distance = (candidate: TextRange) => Math.abs(share(candidate, targetLength) - wanted);
  return [...candidates].sort((a, b) => distance(a) - distance(b))[0];
}

function isSame(a: NumberMention | null, b: NumberMention): boolean {
  return a !== null && a.range.start === b.range.start && a.range.end === b.range.end;
}

function whole(text: string, range: TextRange): Snippet {
  const quotation = text.slice(range.start, range.end);
  return { range, text: quotation, mark: { start: 0, end: quotation.length } };
}

function snippet(text: string, range: TextRange): Snippet {
  const before = lastWords(text.slice(Math.max(0, range.start - 80), range.start));
  const after = firstWords(text.slice(range.end, range.end + 80));
  const said = text.slice(range.start, range.end);
  return {
    range,
    text: before + said + after,
    mark: { start: before.length, end: before.length + said.length },
  };
}

// A sentence end or line break ends the snippet: the words beyond it belong to something else.
function firstWords(text: string): string {
  const [clause = ''] = text.split(/(?<=[.!?؟؛;])\s|\n/);
  return clause
    .split(/(?<=\S)(?=\s)/)
    .slice(0, WORDS_AROUND + 1)
    .join('')
    .trimEnd();
}

function lastWords(text: string): string {
  const clause = text.split(/(?<=[.!?؟؛;])\s|\n/).at(-1) ?? '';
  return clause
    .split(/(?<=\s)(?=\S)/)
    .slice(-WORDS_AROUND - 1)
    .join('')
    .trimStart();
}
