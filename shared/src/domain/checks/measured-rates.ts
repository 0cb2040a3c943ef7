import type { FindingKind } from '../finding.js';

/**
 * MEASURED_RATES tells how often a check speaks of a faithful human translation: the share of the 1,007
 * segments of 62 news stories (NTREX-128, Arabic and English) with at least one finding of the kind,
 * whatever it weighs. A check that is not named never spoke. `npm run eval` prints them anew.
 */
export const MEASURED_RATES: Readonly<Partial<Record<FindingKind, number>>> = {
  negation: 0.029,
  quote_count: 0.018,
  omitted: 0.01,
  name_missing: 0.007,
  hedge_lost: 0.007,
  name_value: 0.007,
  term_required: 0.007,
  name_variant: 0.005,
  title_role: 0.005,
  number_value: 0.004,
  added: 0.003,
  final_punctuation: 0.003,
  quote_attribution: 0.002,
  date_month: 0.001,
  doubled_word: 0.001,
  headline_facts: 0.001,
  length_ratio: 0.001,
  weekday: 0.001,
};
