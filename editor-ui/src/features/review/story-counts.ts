import type { TranslationView } from '@dragoman/shared/contract';
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
import { segmentInk } from '../story/segment-ink.js';
import type { EditSession } from './edit-session.js';
import { liveFindings } from './live-findings.js';
import { type SegmentText, textOf } from './segment-work.js';
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
    const work = session.segments.get(segment.id);
    const text: SegmentText = work ? textOf(work) : serverTextOf(segment);
    const cut = text.status === 'cut';
    const parts = compared(beforeOf(segment.id), text.paragraphs);
    const blocking = cut ? 0 : liveFindings(segment, text).filter(isBlocking).length;
    const ink = segmentInk(segment, text.status, false);
    const changed = segment.sourceChange !== 'none' && !cut;
    const open = isOpen(text.status) || blocking > 0 || changed;
    const part: RulerPart = {
      id: segment.id,
      kind: ink.ruler,
      weight: wordsOf(text.paragraphs) || countWords(segment.source?.plain ?? ''),
      ...(open ? { label: String(index + 1) } : {}),
      here: segment.id === activeId,
      blocked: blocking > 0,
      changed,
    };
    return {
      id: segment.id,
      part,
      blocking,
      cut,
      changed,
      changes: cut || !parts ? 0 : countChanges(parts),
      confirmed: text.status === 'confirmed',
      drafting: segment.drafting,
      words: cut ? 0 : wordsOf(text.paragraphs),
    };
  });
  const sum = (of: (line: (typeof lines)[number]) => number | boolean) =>
    lines.reduce((total, line) => total + Number(of(line)), 0);
  const englishWords = sum(({ words }) => words);
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

const counted = new WeakMap<readonly RichText[], number>();

/** wordsOf counts the words of a text once. */
export function wordsOf(paragraphs: readonly RichText[]): number {
  const known = counted.get(paragraphs);
  if (known !== undefined) return known;
  const words = countWords(plainOfParagraphs(paragraphs));
  counted.set(paragraphs, words);
  return words;
}

function isOpen(status: TargetStatus): boolean {
  return status === 'untouched' || status === 'edited';
}

function isBlocking({ severity }: { readonly severity: string }): boolean {
  return severity === 'block';
}
