import { defineWords } from '../../../i18n/words.js';

/** The words of the terms under the open segment. */
export const termAidWords = defineWords(
  'term-aid',
  {
    used: 'term, used',
    unused: 'term, not used yet',
    usedBanned: 'term, a banned form is used',
    insert: 'Insert',
    insertTerm: 'Insert “{{english}}”',
    exchange: 'Replace',
    exchangeTerm: 'Write “{{english}}” in place of the banned form',
    not: 'not {{banned}}',
    also: 'or {{allowed}}',
    more_one: '{{count, number}} more term',
    more_other: '{{count, number}} more terms',
  },
  {
    used: 'مصطلح مستعمل',
    unused: 'مصطلح لم يُستعمل بعد',
    usedBanned: 'مصطلح استُعملت له صيغة ممنوعة',
    insert: 'إدراج',
    insertTerm: 'إدراج «{{english}}»',
    exchange: 'استبدال',
    exchangeTerm: 'كتابة «{{english}}» بدل الصيغة الممنوعة',
    not: 'وليس {{banned}}',
    also: 'أو {{allowed}}',
    more_zero: 'لا مصطلحات أخرى',
    more_one: 'مصطلح آخر',
    more_two: 'مصطلحان آخران',
    more_few: '{{count, number}} مصطلحات أخرى',
    more_many: '{{count, number}} مصطلحاً آخر',
    more_other: '{{count, number}} مصطلح آخر',
  },
);
