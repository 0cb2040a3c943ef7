import { plainOfParagraphs, type BlockKind, type RichText } from '@dragoman/shared/domain';
import { tagRichText } from './inline-tags.js';
import type { SegmentKnowledge } from './knowledge.js';
import type { PromptedSegment } from './judge-reply.js';
import type { ContextBlock, TranslatedPair } from './prompt.js';

/** A segment of the article to draft, in the order of the article. */
export interface ArticleSegment {
  /** The caller's name for it, given back with the result. */
  readonly key: string;
  readonly kind: BlockKind;
  readonly source: readonly RichText[];
  /** Its English where there is one already: context for its neighbours. */
  readonly english: string | null;
  readonly wanted: boolean;
  /** What an editor asks for in this draft. */
  readonly instruction?: string | null;
  /** What the desk knows that bears on it; nothing unless told. */
  readonly knowledge?: SegmentKnowledge;
}

/** A wanted segment under its name in the prompt. */
export interface WantedSegment extends PromptedSegment {
  readonly segment: ArticleSegment;
}

// Beyond this much Arabic the context is cut, so that small models still hold the assignment.
const CONTEXT_CHARACTERS = 12_000;
const PREVIOUS_PAIRS = 6;

/** nameOf is a segment's id in prompts and replies: its place in the article. */
function nameOf(index: number): string {
  return `s${String(index + 1).padStart(2, '0')}`;
}

/** contextOf gives the whole article, bare of marks, as the engine's context. */
export function contextOf(article: readonly ArticleSegment[]): ContextBlock[] {
  let left = CONTEXT_CHARACTERS;
  return article.flatMap((segment, index) => {
    const ar = plainOfParagraphs(segment.source);
    left -= ar.length;
    return ar === '' || left < 0 ? [] : [{ id: nameOf(index), kind: segment.kind, ar }];
  });
}

/** wantedOf gives the segments to draft, tagged; paragraphs of one segment stand a line feed apart. */
export function wantedOf(article: readonly ArticleSegment[]): WantedSegment[] {
  return article.flatMap((segment, index) => {
    if (!segment.wanted || plainOfParagraphs(segment.source).trim() === '') return [];
    const { tagged, marks } = tagRichText(joined(segment.source));
    return [{ id: nameOf(index), ar: tagged, marks, segment }];
  });
}

/** previousOf gives the translated pairs that stand just before a segment, the nearest last. */
export function previousOf(
  article: readonly ArticleSegment[],
  english: ReadonlyMap<string, string>,
  first: ArticleSegment,
): TranslatedPair[] {
  return pairsOf(article.slice(0, article.indexOf(first)), english).slice(-PREVIOUS_PAIRS);
}

/** pairsOf gives the segments that have English by now, `english` before what was stored, in their order. */
export function pairsOf(
  segments: readonly ArticleSegment[],
  english: ReadonlyMap<string, string>,
): TranslatedPair[] {
  return segments.flatMap((segment) => {
    const en = english.get(segment.key) ?? segment.english ?? '';
    const ar = plainOfParagraphs(segment.source);
    return ar !== '' && en !== '' ? [{ ar, en }] : [];
  });
}

/** paragraphsOf cuts accepted English into paragraphs where its source has several; else it joins its lines. */
export function paragraphsOf(text: RichText, segment: ArticleSegment): RichText[] {
  if (segment.source.length <= 1) {
    return [text.map((run) => ({ ...run, text: run.text.replace(/\s*\n\s*/gu, ' ') }))];
  }
  const paragraphs: RichText[] = [[]];
  for (const run of text) {
    for (const [index, line] of run.text.split(/\n+/u).entries()) {
      if (index > 0) paragraphs.push([]);
      if (line !== '') paragraphs.at(-1)?.push({ ...run, text: line });
    }
  }
  return paragraphs.filter((paragraph) => paragraph.length > 0);
}

function joined(paragraphs: readonly RichText[]): RichText {
  return paragraphs.flatMap((paragraph, index) =>
    index === 0 ? paragraph : [{ text: '\n' }, ...paragraph],
  );
}
