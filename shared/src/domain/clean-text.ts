import { countRemoved, INVISIBLE, type RemovedCharacter } from './hidden-character.js';
import { normaliseRichText, plainOf, type RichText, type Run } from './rich-text.js';
import { isSafeHref } from './safe-href.js';

/** The language a text is cleaned for: joiners and direction marks mean something in Arabic only. */
export type TextLanguage = 'ar' | 'en';

/** A cleaned text and what was taken out of it, for the record (invariant 13). */
export interface CleanText {
  readonly text: string;
  readonly removed: readonly RemovedCharacter[];
}

/** A cleaned paragraph and what was taken out of it. */
export interface CleanRichText {
  readonly text: RichText;
  readonly removed: readonly RemovedCharacter[];
}

/**
 * cleanText makes a text well-formed NFC with LF line ends, no invisible junk and no space at its ends;
 * spaces inside stay as they are. Arabic keeps joiners and single direction marks; English keeps a
 * joiner only inside an emoji. Cleaning twice changes nothing.
 */
export function cleanText(text: string, language: TextLanguage): CleanText {
  const cleaned = cleanRichText([{ text }], language);
  return { text: plainOf(cleaned.text), removed: cleaned.removed };
}

/** cleanRichText cleans a paragraph as one text across its runs, and drops the marks of unsafe links. */
export function cleanRichText(text: RichText, language: TextLanguage): CleanRichText {
  const removed: string[] = [];
  const swept = text
    // A surrogate pair split between two runs is broken in both: each run must stand alone.
    .flatMap((run) => sweep([run], LONE_SURROGATE, removed))
    .map(withSafeLinks);
  const visible = sweep(swept, INVISIBLE, removed);
  const plain = sweep(visible, STRAY[language], removed);
  const lines = sweep(plain, /\r(?=\n)/gu, []).map(withPlainBreaks);
  const composed = composeRuns(normaliseRichText(lines));
  return {
    text: normaliseRichText(sweep(composed, EDGE_SPACE, [])),
    removed: countRemoved(removed),
  };
}

const LONE_SURROGATE = /\p{Cs}/gu;
// The look-behind keeps a long run of inner spaces from being scanned once for each of its spaces.
const EDGE_SPACE = /^\s+|(?<!\s)\s+$/gu;

const STRAY: Record<TextLanguage, RegExp> = {
  ar: /(?<=[\u200E\u200F\u061C])[\u200E\u200F\u061C]/gu,
  en: /[\u200C\u200E\u200F\u061C]|(?<!\p{Extended_Pictographic}\p{Emoji_Modifier}?)\u200D|\u200D(?!\p{Extended_Pictographic})/gu,
};

/** sweep takes every match of `pattern` in the whole paragraph out of its runs, and notes each in `removed`. */
function sweep(runs: readonly Run[], pattern: RegExp, removed: string[]): Run[] {
  const whole = plainOf([...runs]);
  const matches = [...whole.matchAll(pattern)];
  // Nearly every text is clean already, and taking it apart letter by letter is what costs.
  if (matches.length === 0) return [...runs];
  const gone = new Uint8Array(whole.length);
  for (const match of matches) {
    gone.fill(1, match.index, match.index + match[0].length);
    removed.push(match[0]);
  }
  let start = 0;
  return runs.map((run) => {
    const from = start;
    start += run.text.length;
    const units = run.text.split('').filter((_, unit) => gone[from + unit] === 0);
    return { ...run, text: units.join('') };
  });
}

function withSafeLinks(run: Run): Run {
  const marks = (run.marks ?? []).filter((mark) => mark.type !== 'link' || isSafeHref(mark.href));
  return { text: run.text, marks };
}

// Word processors write soft line breaks as vertical tab, form feed or U+2028; UAX #14 breaks at them all.
function withPlainBreaks(run: Run): Run {
  return {
    ...run,
    text: run.text.replace(/[\r\v\f\u0085\u2028\u2029]/g, '\n').replace(/\t/g, ' '),
  };
}

/** composeRuns brings each run to NFC, after giving a mark that leads a run to the letter it belongs to. */
function composeRuns(runs: RichText): RichText {
  const joined: Run[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    const marks = last ? (/^\p{M}+/u.exec(run.text)?.[0] ?? '') : '';
    if (last) last.text += marks;
    if (marks !== run.text) joined.push({ ...run, text: run.text.slice(marks.length) });
  }
  return normaliseRichText(joined).map((run) => ({ ...run, text: run.text.normalize('NFC') }));
}
