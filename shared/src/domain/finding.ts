import { z } from 'zod';

/** How much a finding weighs: `block` stops submission and approval, `warn` asks for a look, `advise` informs. */
export const Severity = z.enum(['block', 'warn', 'advise']);
export type Severity = z.infer<typeof Severity>;

/** A span of characters, in UTF-16 code units: `start` inclusive, `end` exclusive. */
export const TextRange = z.strictObject({
  start: z.number().int().nonnegative(),
  end: z.number().int().nonnegative(),
});
export type TextRange = z.infer<typeof TextRange>;

/** The kinds of check that can speak; docs/checks.md says what each looks at. */
export const FindingKind = z.enum([
  'not_drafted',
  'empty_target',
  'stale_source',
  'number_value',
  'number_scale',
  'percent',
  'currency',
  'date_month',
  'weekday',
  'relative_day',
  'time_of_day',
  'name_value',
  'name_missing',
  'name_variant',
  'title_role',
  'term_required',
  'term_banned',
  'quote_count',
  'quote_attribution',
  'negation',
  'hedge_lost',
  'omitted',
  'added',
  'length_ratio',
  'arabic_left',
  'hidden_character',
  'model_leak',
  'markup_left',
  'link_lost',
  'same_source',
  'headline_facts',
  'untouched_machine_text',
  'final_punctuation',
  'doubled_word',
  'mechanics',
]);
export type FindingKind = z.infer<typeof FindingKind>;

/**
 * What a check found in a segment. `range` marks the English, `sourceRange` the Arabic; each is null
 * where nothing can be pointed at. `fingerprint` is stable for the same kind over the same two texts,
 * so a dismissal dies when either text changes (invariant 10). `fix` is the replacement for `range`.
 * `message` is the sentence in English; `code` and `params` let a page say it in another language.
 */
export const Finding = z.strictObject({
  id: z.string(),
  kind: FindingKind,
  severity: Severity,
  message: z.string(),
  code: z.string(),
  params: z.record(z.string(), z.string()),
  range: TextRange.nullable(),
  sourceRange: TextRange.nullable(),
  fix: z.string().nullable(),
  fingerprint: z.string(),
});
export type Finding = z.infer<typeof Finding>;
