import type { TextRange } from '../../finding.js';
import { remembered } from '../remembered.js';
import { isNotAName } from './not-a-name.js';
import { latinSounds, type Sound } from './sounds.js';

/** A capitalised word of English prose that may be a name, or part of one. */
export interface EnglishName {
  /** As written, without its article and possessive: «al-Badawi’s» is Badawi. */
  readonly stem: string;
  /** "al", "el" … in lower case, null where it has none. */
  readonly article: string | null;
  readonly range: TextRange;
  readonly sounds: readonly Sound[];
  /** Whether it begins a sentence, where any word has a capital. */
  readonly initial: boolean;
  /** Names that stand side by side share a run. */
  readonly run: number;
}

const WORD = /\p{L}[\p{L}\p{M}’'ʿʾ]*/gu;
const ARTICLE = /^(?:al|el)$/i;
const JOINED_ARTICLE = /^(?:ul|ash|ad|an|ar|as|at|az|adh|ath|en|l|d|o)$/i;
const SENTENCE_START = /(?:^|[.!?:…\n]["”’»)\]]*\s*|\n)["“‘'«([—–-]*\s*$/;

/**
 * readEnglishNames finds the capitalised words of English prose in reading order, articles set apart and
 * without the commonest words that only a sentence or a calendar gives a capital.
 */
export const readEnglishNames: (text: string) => readonly EnglishName[] = remembered(read);

/** runsOf groups names that stand side by side: the words of one name, or a name and its office. */
export function runsOf(names: readonly EnglishName[]): EnglishName[][] {
  const runs = new Map<number, EnglishName[]>();
  for (const name of names) runs.set(name.run, [...(runs.get(name.run) ?? []), name]);
  return [...runs.values()];
}

function read(text: string): EnglishName[] {
  const names: EnglishName[] = [];
  let run = 0;
  let lastEnd = -1;
  let article: { readonly text: string; readonly start: number; readonly end: number } | null =
    null;
  for (const match of text.matchAll(WORD)) {
    const written = match[0];
    const start = match.index;
    const end = start + written.length;
    const isArticle = ARTICLE.test(written) || (JOINED_ARTICLE.test(written) && text[end] === '-');
    if (isArticle) {
      article = { text: written, start, end };
      continue;
    }
    const stem = written.replace(/[’']s?$/u, '').replace(/[’'ʿʾ]/gu, '');
    if (!/^\p{Lu}/u.test(written) || stem.length < 2 || isNotAName(stem.toLowerCase())) {
      article = null;
      continue;
    }
    const joined = article !== null && /^[\s-]?$/.test(text.slice(article.end, start));
    const from = joined && article ? article.start : start;
    if (
      lastEnd < 0 ||
      !/^[\s-]*(?:(?:bin|ibn|bint|abu|abou|de|van|von)\s)?$/.test(text.slice(lastEnd, from))
    )
      run += 1;
    names.push({
      stem,
      article: joined && article ? article.text.toLowerCase() : null,
      range: { start: from, end: end - (written.length - written.replace(/[’']s?$/u, '').length) },
      sounds: latinSounds(stem),
      initial: SENTENCE_START.test(text.slice(Math.max(0, from - 6), from)),
      run,
    });
    lastEnd = end;
    article = null;
  }
  return names;
}
