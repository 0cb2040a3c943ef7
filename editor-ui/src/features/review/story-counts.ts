import type { SegmentView, TranslationView } from '@dragoman/shared/contract';
import {
  countWords,
  plainOfParagraphs,
  readingSeconds,
  type RichText,
  type TargetStatus,
} from '@dragoman/shared/domain';
import type { RulerPart } from '../../chrome/ruler.js';
import { compared } from '../story/compared.js';
import { countChanges } from '../story/rewritten.js';
import { type SegmentInk, segmentInk } from '../story/segment-ink.js';
import type { EditSession } from './edit-session.js';
import { liveFindings } from './live-findings.js';
import { type SegmentText, type SegmentWork, textOf } from './segment-work.js';
import { serverTextOf } from './server-text.js';

/** What the tools say of the whole story, unsaved words included. */
export interface StoryCounts {
  readonly changes: number;
  readonly confirmed: number;
  readonly cut: number;
  readonly all: number;
  readonly blocking: number;
  readonly firstBlocking: string | null;
  readonly undecided: number;
  readonly drafting: number;
  readonly arabicWords: number;
  readonly englishWords: number;
  readonly seconds: number;
  readonly ruler: readonly RulerPart[];
}

/** storyCounts counts a story as it reads on this page. Segments nobody touched are counted once. */
export function storyCounts(
  view: TranslationView,
  session: EditSession,
  beforeOf: (id: string) => readonly RichText[] | null,
  activeId: string | null,
): StoryCounts {
  const lines = view.segments.map((segment, index) => {
    const counted = countSegment(segment, session.segments.get(segment.id), beforeOf(segment.id));
    const { ink, words, blocking, changed, open } = counted;
    const part: RulerPart = {
      id: segment.id,
      kind: ink.ruler,
      weight: words,
      ...(open ? { label: String(index + 1) } : {}),
      here: segment.id === activeId,
      blocked: blocking > 0,
      changed,
    };
    return { ...counted, id: segment.id, part, drafting: segment.drafting };
  });
  const sum = (of: (line: (typeof lines)[number]) => number | boolean) =>
    lines.reduce((total, line) => total + Number(of(line)), 0);
  const englishWords = sum(({ read }) => read);
  return {
    changes: sum(({ changes }) => changes),
    confirmed: sum(({ confirmed }) => confirmed),
    cut: sum(({ cut }) => cut),
    all: lines.length,
    blocking: sum(({ blocking }) => blocking),
    firstBlocking: lines.find(({ blocking }) => blocking > 0)?.id ?? null,
    undecided: sum(({ changed }) => changed),
    drafting: sum(({ drafting }) => drafting),
    arabicWords: view.article.words,
    englishWords,
    seconds: readingSeconds(englishWords),
    ruler: lines.map(({ part }) => part),
  };
}

interface CountedSegment {
  readonly ink: SegmentInk;
  readonly words: number;
  readonly read: number;
  readonly blocking: number;
  readonly changes: number;
  readonly cut: boolean;
  readonly changed: boolean;
  readonly confirmed: boolean;
  readonly open: boolean;
}

interface Seen {
  readonly work: SegmentWork | undefined;
  readonly before: readonly RichText[] | null;
  readonly counted: CountedSegment;
}

const seen = new WeakMap<SegmentView, Seen>();

/** One segment's share; a key changes one of hundreds, and only that one is counted again. */
function countSegment(
  segment: SegmentView,
  work: SegmentWork | undefined,
  before: readonly RichText[] | null,
): CountedSegment {
  const known = seen.get(segment);
  if (known && known.work === work && known.before === before) return known.counted;
  const text: SegmentText = work ? textOf(work) : serverTextOf(segment);
  const cut = text.status === 'cut';
  const parts = compared(before, text.paragraphs);
  const blocking = cut ? 0 : liveFindings(segment, text).filter(isBlocking).length;
  const changed = segment.sourceChange !== 'none' && !cut;
  const english = wordsOf(text.paragraphs);
  const counted = {
    ink: segmentInk(segment, text.status, false),
    words: english || countWords(segment.source?.plain ?? ''),
    read: cut ? 0 : english,
    blocking,
    changes: cut || !parts ? 0 : countChanges(parts),
    cut,
    changed,
    confirmed: text.status === 'confirmed',
    open: isOpen(text.status) || blocking > 0 || changed,
  };
  seen.set(segment, { work, before, counted });
  return counted;
}

const wordCounts = new WeakMap<readonly RichText[], number>();

/** wordsOf counts the words of a text once. */
export function wordsOf(paragraphs: readonly RichText[]): number {
  const known = wordCounts.get(paragraphs);
  if (known !== undefined) return known;
  const words = countWords(plainOfParagraphs(paragraphs));
  wordCounts.set(paragraphs, words);
  return words;
}

function isOpen(status: TargetStatus): boolean {
  return status === 'untouched' || status === 'edited';
}

function isBlocking({ severity }: { readonly severity: string }): boolean {
  return severity === 'block';
}
