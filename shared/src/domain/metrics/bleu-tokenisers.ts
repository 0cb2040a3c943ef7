import { splitWords } from './white-space.js';

/** How BLEU cuts a line into words, by sacrebleu's names. */
export type BleuTokeniser = '13a' | 'intl' | 'char' | 'none';

type Rule = readonly [pattern: RegExp, replacement: string];

/** The part of mteval-v13a that all Western languages share; Tercom begins with the same rules. */
const westernRules: readonly Rule[] = [
  [/([{-~[-` -&(-+:-@/])/gu, ' $1 '],
  [/([^0-9])([.,])/gu, '$1 $2 '],
  [/([.,])([^0-9])/gu, ' $1 $2'],
  [/([0-9])(-)/gu, '$1 $2 '],
];

/** mteval-v14's international rules: punctuation apart unless between digits, symbols always. */
const internationalRules: readonly Rule[] = [
  [/(\P{N})(\p{P})/gu, '$1 $2 '],
  [/(\p{P})(\P{N})/gu, ' $1 $2'],
  [/(\p{S})/gu, ' $1 '],
];

const entities: readonly Rule[] = [
  [/&quot;/gu, '"'],
  [/&amp;/gu, '&'],
  [/&lt;/gu, '<'],
  [/&gt;/gu, '>'],
];

/** applyRules rewrites a text by each rule in turn. */
export function applyRules(text: string, rules: readonly Rule[]): string {
  return rules.reduce((line, [pattern, replacement]) => line.replace(pattern, replacement), text);
}

/** bleuWords cuts a line into the words that BLEU counts. */
export function bleuWords(line: string, tokeniser: BleuTokeniser): string[] {
  if (tokeniser === 'none') return splitWords(line);
  if (tokeniser === 'char') return splitWords([...line].join(' '));
  if (tokeniser === 'intl') return splitWords(applyRules(line, internationalRules));
  const joined = line.replaceAll('<skipped>', '').replaceAll('-\n', '').replaceAll('\n', ' ');
  return splitWords(applyRules(` ${applyRules(joined, entities)} `, westernRules));
}
