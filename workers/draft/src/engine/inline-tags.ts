import { normaliseRichText, type Mark, type RichText, type Run } from '@dragoman/shared/domain';

/** A paragraph as the engine sees it: bare text, marked spans between numbered tags. */
export interface TaggedText {
  readonly tagged: string;
  /** `marks[n - 1]` are the marks of the span between ⟦n⟧ and ⟦/n⟧. */
  readonly marks: Mark[][];
}

export type TagProblem = 'tags_missing' | 'tags_invented' | 'tags_repeated' | 'tags_empty';

export type Untagged =
  | { readonly ok: true; readonly text: RichText }
  | { readonly ok: false; readonly reason: TagProblem };

// Engines now and then put spaces inside a tag or write its number in Arabic-Indic digits.
const TAG = /⟦\s*(\/?)\s*([0-9٠-٩]{1,4})\s*⟧/gu;

/** tagRichText wraps each marked run in numbered tags; a marked run of spaces alone is left bare. */
export function tagRichText(text: RichText): TaggedText {
  const marks: Mark[][] = [];
  const tagged = normaliseRichText(text).map((run) => {
    const bare = withoutBrackets(run.text);
    if (!run.marks || bare.trim() === '') return bare;
    marks.push(run.marks);
    return `⟦${marks.length}⟧${bare}⟦/${marks.length}⟧`;
  });
  return { tagged: tagged.join(''), marks };
}

/**
 * untagRichText turns an engine's tagged text back into runs. The tags must be the multiset that was
 * sent: every ⟦n⟧ and ⟦/n⟧ once. Their order is free, since English orders words differently; tags
 * that cross or come back to front still enclose one span, and that span takes the marks.
 */
export function untagRichText(tagged: string, marks: readonly Mark[][]): Untagged {
  const { bare, places } = readTags(tagged);
  const spans: Span[] = [];
  for (const [number, found] of places) {
    const spanMarks = marks[number - 1];
    if (!spanMarks) return { ok: false, reason: 'tags_invented' };
    if (found.opens.length > 1 || found.closes.length > 1)
      return { ok: false, reason: 'tags_repeated' };
    const [a, b] = [found.opens[0], found.closes[0]];
    if (a === undefined || b === undefined) return { ok: false, reason: 'tags_missing' };
    const span = { start: Math.min(a, b), end: Math.max(a, b), marks: spanMarks };
    if (bare.slice(span.start, span.end).trim() === '') return { ok: false, reason: 'tags_empty' };
    spans.push(span);
  }
  if (spans.length < marks.length) return { ok: false, reason: 'tags_missing' };
  return { ok: true, text: runsOf(bare, spans) };
}

interface Span {
  readonly start: number;
  readonly end: number;
  readonly marks: readonly Mark[];
}

interface TagPlaces {
  readonly opens: number[];
  readonly closes: number[];
}

function readTags(tagged: string): { bare: string; places: Map<number, TagPlaces> } {
  const places = new Map<number, TagPlaces>();
  let bare = '';
  let from = 0;
  for (const tag of tagged.matchAll(TAG)) {
    bare += withoutBrackets(tagged.slice(from, tag.index));
    from = tag.index + tag[0].length;
    const number = Number(asciiDigits(tag[2] ?? ''));
    const found = places.get(number) ?? { opens: [], closes: [] };
    (tag[1] === '/' ? found.closes : found.opens).push(bare.length);
    places.set(number, found);
  }
  return { bare: bare + withoutBrackets(tagged.slice(from)), places };
}

function runsOf(bare: string, spans: readonly Span[]): RichText {
  const edges = [0, bare.length, ...spans.flatMap(({ start, end }) => [start, end])];
  const cuts = [...new Set(edges)].sort((a, b) => a - b);
  const runs = cuts.slice(1).map((end, index): Run => {
    const start = cuts[index] ?? 0;
    const marks = spans
      .filter((span) => span.start <= start && span.end >= end)
      .flatMap((span) => span.marks);
    return { text: bare.slice(start, end), marks: [...marks] };
  });
  return normaliseRichText(runs);
}

// A bracket that stands in the article itself would read as a broken tag; square ones say the same.
function withoutBrackets(text: string): string {
  return text.replaceAll('⟦', '[').replaceAll('⟧', ']');
}

function asciiDigits(digits: string): string {
  return digits.replace(/[٠-٩]/gu, (digit) => String(digit.charCodeAt(0) - 0x660));
}
