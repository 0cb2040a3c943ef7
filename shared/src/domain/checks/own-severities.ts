import type { FindingKind, Severity } from '../finding.js';

/**
 * OWN_SEVERITIES lists, gravest first, what each check makes of what it finds where the desk has set
 * nothing: several, where the check itself tells a sure mistake from a likely one.
 */
export const OWN_SEVERITIES: Readonly<Record<FindingKind, readonly Severity[]>> = {
  not_drafted: ['block'],
  empty_target: ['block'],
  stale_source: ['warn'],
  number_value: ['block', 'warn', 'advise'],
  number_scale: ['block', 'warn'],
  percent: ['block', 'warn'],
  currency: ['block', 'warn', 'advise'],
  date_month: ['block', 'warn', 'advise'],
  weekday: ['block', 'warn'],
  relative_day: ['warn'],
  time_of_day: ['block'],
  name_value: ['warn'],
  name_missing: ['warn'],
  name_variant: ['warn', 'advise'],
  title_role: ['warn'],
  term_required: ['warn', 'advise'],
  term_banned: ['block'],
  quote_count: ['warn', 'advise'],
  quote_attribution: ['warn', 'advise'],
  negation: ['warn', 'advise'],
  hedge_lost: ['warn', 'advise'],
  omitted: ['warn'],
  added: ['warn'],
  length_ratio: ['warn'],
  arabic_left: ['block'],
  hidden_character: ['block', 'warn'],
  model_leak: ['block'],
  markup_left: ['block', 'warn'],
  link_lost: ['warn'],
  same_source: ['advise'],
  headline_facts: ['warn'],
  untouched_machine_text: ['warn', 'advise'],
  final_punctuation: ['advise'],
  doubled_word: ['warn'],
  mechanics: ['advise'],
};
