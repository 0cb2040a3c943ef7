/**
 * FINDING_SENTENCES says in English what each finding asks a person to look at. A page may say the same
 * in another language: a finding carries the code and what to put into the braces.
 */
export const FINDING_SENTENCES = {
  not_drafted: 'The engine could not draft this segment; write the English by hand, or cut it.',
  empty_target: 'The English is empty; write it, or cut the segment.',
  stale_source: 'The Arabic has changed since this English was written; read it again.',
  number_differs: 'The Arabic says {{arabic}}, the English says {{english}}.',
  number_missing: 'The Arabic says {{arabic}}; the English has no such number.',
  number_unfounded: 'The English says {{english}}; the Arabic has no such number.',
  numbers_exchanged:
    '{{english}} and {{other}} seem to have changed places: see what the Arabic counts with each.',
  ends_exchanged:
    'The English goes from {{english}} to {{other}}; the Arabic goes the other way round.',
  scale_differs: 'The Arabic counts in {{arabic}}, the English in {{english}}.',
  percent_is_points:
    'The Arabic says {{arabic}}, in percentage points; the English says {{english}}.',
  points_are_percent: 'The Arabic says {{arabic}}, in per cent; the English says {{english}}.',
  currency_differs: 'The Arabic says {{arabic}}; the English gives another currency: {{english}}.',
  currency_open: 'The Arabic says {{arabic}}; “{{english}}” leaves open whose money it is.',
  month_differs: 'The Arabic says {{arabic}} ({{month}}), the English says {{english}}.',
  month_missing: 'The Arabic says {{arabic}} ({{month}}); the English names no such month.',
  month_unfounded: 'The English says {{english}}; the Arabic names no such month.',
  hijri_missing:
    'The Arabic dates this in {{arabic}}; the English names neither that month nor a Gregorian one.',
  hijri_differs: 'The Arabic says {{arabic}}, the English names another Hijri month: {{english}}.',
  weekday_differs: 'The Arabic says {{arabic}} ({{day}}), the English says {{english}}.',
  weekday_wrong: 'The English says {{english}}; by the date of the Arabic it would be {{day}}.',
  weekday_of_date: '{{english}}: that date is a {{day}}.',
  relative_differs: 'The Arabic says {{arabic}}, the English says {{english}}.',
  time_differs:
    'The Arabic says {{arabic}}, the English says {{english}}: another half of the day.',
  name_swapped: 'The Arabic names {{arabic}}, not {{english}}.',
  name_differs: 'The Arabic writes {{arabic}}; “{{english}}” does not sound like it.',
  name_unfounded: 'The English names {{english}}; the Arabic names nobody who sounds like that.',
  name_missing: 'The Arabic names {{arabic}}; the English does not.',
  name_variant: '{{arabic}} is “{{english}}” here and “{{other}}” elsewhere in the story.',
  name_spelling: 'This says “{{english}}”, the story elsewhere “{{other}}”: is it one name?',
  title_differs: 'The Arabic says {{arabic}}, the English says {{english}}: another office.',
  term_required: 'The desk renders {{arabic}} as “{{term}}”; the English does not.',
  term_banned: 'The desk does not write “{{english}}”; it writes “{{term}}”.',
  quote_lost: 'The Arabic quotes someone here; the English has no quotation marks.',
  quote_unfounded: 'The English has a quotation that the Arabic does not mark as one.',
  speaker_differs: 'The Arabic gives these words to {{arabic}}, the English to {{english}}.',
  speaker_unknown:
    'The English lets {{english}} speak; the Arabic here names nobody who sounds like that.',
  denial_lost: 'The Arabic denies something ({{arabic}}); the English denies less.',
  denial_turned: 'The Arabic says {{arabic}}; the English says the opposite: {{english}}.',
  denial_unfounded: 'The English says “{{english}}”; the Arabic seems to deny nothing.',
  hedge_lost: 'The Arabic is careful ({{arabic}}); the English states it as a fact.',
  limit_lost: 'The Arabic limits this ({{arabic}}); the English sets no such limit.',
  omitted: 'Nothing in the English seems to stand for this: {{arabic}}',
  added: 'Nothing in the Arabic seems to stand for this: {{english}}',
  too_short: 'The English is much shorter than the Arabic; is something left out?',
  too_long: 'The English is much longer than the Arabic; is something added?',
  arabic_left: 'There is Arabic left in the English: {{english}}.',
  hidden_direction: 'There is an invisible direction mark here ({{character}}); remove it.',
  hidden_control: 'There is an invisible control character here ({{character}}); remove it.',
  hidden_tag: 'There are invisible tag characters here ({{character}}); remove them.',
  hidden_joiner: 'There is an invisible character here ({{character}}); remove it.',
  hidden_separator: 'There is an invisible line separator here ({{character}}); remove it.',
  leak_chatter:
    'This looks like the engine talking about its work, not like the story: “{{english}}”.',
  leak_label: 'This looks like a label of the engine, not like the story: “{{english}}”.',
  leak_self: 'This looks like the engine speaking of itself, not like the story: “{{english}}”.',
  leak_refusal: 'This looks like a refusal by the engine, not like the story: “{{english}}”.',
  leak_reader:
    'This looks like the engine addressing the reader, not like the story: “{{english}}”.',
  leak_note: 'This looks like a note by the engine, not like the story: “{{english}}”.',
  leak_format: 'This looks like the engine’s own format, not like the story: “{{english}}”.',
  markup_tag: 'There is an HTML tag left in the English: {{english}}',
  markup_entity: 'There is an HTML entity left in the English: {{english}}',
  markup_markdown: 'There is Markdown left in the English: {{english}}',
  link_missing: 'The Arabic links to {{href}}; the English does not.',
  link_unfounded: 'The English links to {{href}}; the Arabic does not.',
  link_count: 'The Arabic links to {{href}} {{arabic}} times, the English {{english}} times.',
  same_source: 'The same Arabic is rendered otherwise elsewhere in the story: “{{other}}”.',
  headline_number: 'The headline says {{english}}; the English story below does not.',
  headline_name: 'The headline names {{english}}; the English story below does not.',
  untouched: 'This still stands exactly as the machine wrote it.',
  untouched_confirmed: 'This was confirmed exactly as the machine wrote it.',
  final_differs: 'The Arabic ends with “{{arabic}}”, the English with “{{english}}”.',
  final_missing: 'The Arabic ends with “{{arabic}}”, the English with no mark.',
  doubled_word: '“{{english}}” repeats a word.',
  double_space: 'There are several spaces in a row here.',
  space_before_mark: 'There is a space before “{{english}}”.',
  bracket_open: '“{{english}}” has no partner.',
} as const;

/** What a finding says, by name. */
export type FindingCode = keyof typeof FINDING_SENTENCES;

/** What stands in the braces of a finding's sentence: words of the story, names of days and months. */
export type FindingParams = Readonly<Record<string, string>>;

/** findingSentence writes what a finding says, in English. */
export function findingSentence(code: FindingCode, params: FindingParams): string {
  return FINDING_SENTENCES[code].replace(/\{\{(\w+)\}\}/g, (_, name: string) => params[name] ?? '');
}
