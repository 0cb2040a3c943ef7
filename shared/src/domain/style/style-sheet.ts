import { z } from 'zod';

/** Longest free rule, in characters: a rule is a sentence or two, not a second style guide. */
const RULE_LENGTH = 300;
const RULES = 40;

/**
 * One free rule of the desk: a single visible line. A line of its own is all a rule ever becomes in the
 * engine's instructions, so it cannot open a new section there.
 */
const StyleRule = z
  .string()
  .trim()
  .min(1, 'Write the rule, or take the line away.')
  .max(RULE_LENGTH, `Keep a rule within ${RULE_LENGTH} characters.`)
  .refine((text) => !/[\p{C}\u2028\u2029]/u.test(text), {
    error: 'Keep a rule on one line, without hidden characters.',
  });

/**
 * The desk's house style for English drafts. Houses disagree on every one of these, so each is a choice;
 * what has no choice of its own is a free rule.
 */
export const StyleSheet = z.strictObject({
  spelling: z.enum(['british', 'american']),
  /** Arabic family names with the article: kept at every mention, dropped after the first, or capital. */
  alNames: z.enum(['kept', 'first_only', 'capital']),
  /** Full name and office at first mention; what stands after that. */
  laterMention: z.enum(['family_name', 'title_and_family_name']),
  /** السيد, معالي, سمو, فخامة where they are courtesy and not office. */
  courtesyTitles: z.enum(['dropped', 'kept']),
  /** Numbers below this are words: 10 writes “nine” and “10”. */
  wordsBelow: z.union([z.literal(10), z.literal(11), z.literal(13)]),
  percent: z.enum(['per_cent', 'percent', 'sign']),
  /** Millions and billions in running text: `2.5 billion`, or `2.5bn`. */
  largeNumbers: z.enum(['words', 'short']),
  dates: z.enum(['day_month', 'month_day']),
  /** A Hijri date stays as the Arabic gives it, or stands before the Gregorian one the Arabic gives. */
  hijri: z.enum(['as_given', 'gregorian_first']),
  headlineCase: z.enum(['sentence', 'title']),
  /** Longest headline in characters; null sets none. */
  headlineLength: z.number().int().min(30).max(200).nullable(),
  quotes: z.enum(['double', 'single']),
  rules: z.array(StyleRule).max(RULES, `Keep to ${RULES} rules: engines forget in long lists.`),
});
export type StyleSheet = z.infer<typeof StyleSheet>;

/** What a desk drafts by until it has set a style of its own. */
export const DEFAULT_STYLE_SHEET: StyleSheet = {
  spelling: 'british',
  alNames: 'kept',
  laterMention: 'family_name',
  courtesyTitles: 'dropped',
  wordsBelow: 10,
  percent: 'per_cent',
  largeNumbers: 'words',
  dates: 'day_month',
  hijri: 'as_given',
  headlineCase: 'sentence',
  headlineLength: 90,
  quotes: 'double',
  rules: [
    'Religious formulas after names are kept only inside quotations.',
    'Name the party whose word it is where the Arabic says "martyr" or "so-called": keep the word only inside quotation marks.',
    'A place that the Arabic names without its country gets none added.',
    'Use "said"; keep "claimed" and "alleged" for where the Arabic doubts.',
  ],
};
