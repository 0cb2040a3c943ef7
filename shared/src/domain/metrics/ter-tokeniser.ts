import { applyRules } from './bleu-tokenisers.js';
import { splitWords, trimEnd } from './white-space.js';

/** Tercom's ways of reading a line; all are off by default, so that case does not count. */
export interface TerOptions {
  /** Sets punctuation apart from words, as mteval does. */
  readonly normalised?: boolean;
  readonly noPunctuation?: boolean;
  /** Sets Chinese characters and full-width marks apart, or drops those marks with `noPunctuation`. */
  readonly asianSupport?: boolean;
  readonly caseSensitive?: boolean;
}

const lines = [
  [/\n-/gu, ''],
  [/\n/gu, ' '],
  [/&quot;/gu, '"'],
  [/&amp;/gu, '&'],
  [/&lt;/gu, '<'],
  [/&gt;/gu, '>'],
] as const;

const western = [
  [/([{-~[-` -&(-+:-@/])/gu, ' $1 '],
  [/'s /gu, " 's "],
  [/'s$/gu, " 's"],
  [/([^0-9])([.,])/gu, '$1 $2 '],
  [/([.,])([^0-9])/gu, ' $1 $2'],
  [/([0-9])(-)/gu, '$1 $2 '],
] as const;

const asianMarks = /([\u3001\u3002\u3008-\u3011\u3014-\u301f\uff61-\uff65\u30fb])/gu;
const fullWidthMarks = /([\uff0e\uff0c\uff1f\uff1a\uff1b\uff01\uff02\uff08\uff09])/gu;
const asian = [
  [/([\u4e00-\u9fff\u3400-\u4dbf])/gu, ' $1 '],
  [/([\u31c0-\u31ef\u2e80-\u2eff])/gu, ' $1 '],
  [/([\u3300-\u33ff\uf900-\ufaff\ufe30-\ufe4f])/gu, ' $1 '],
  [/([\u3200-\u3f22])/gu, ' $1 '],
  [asianMarks, ' $1 '],
  [fullWidthMarks, ' $1 '],
] as const;

const dropped = [[/[.,?:;!"()]/gu, '']] as const;
const droppedAsian = [
  [asianMarks, ''],
  [fullWidthMarks, ''],
] as const;

/** terWords cuts a line into the words that TER counts, as Tercom (Snover et al.) does. */
export function terWords(given: string, options: TerOptions): string[] {
  const trimmed = trimEnd(given);
  let line = options.caseSensitive ? trimmed : trimmed.toLowerCase();
  if (options.normalised) {
    line = applyRules(` ${applyRules(line, lines)} `, western);
    if (options.asianSupport) line = applyRules(line, asian);
  }
  if (options.noPunctuation) {
    line = applyRules(line, dropped);
    if (options.asianSupport) line = applyRules(line, droppedAsian);
  }
  return splitWords(line);
}
