import { defineWords } from '../../i18n/words.js';

export const checksWords = defineWords(
  'checks',
  {
    title: 'Checks',
    hint: 'What the desk makes of each check. Left to itself, a check weighs each finding by how sure it is; the share says how often it spoke of faithful human translations of real news, where it should have kept silent.',
    check: 'Check',
    weight: 'Weight',
    alarms: 'False alarms',
    never: 'none',
    own: 'By itself: {{weights}}',
    off: 'Off',
    advise: 'Advise',
    warn: 'Warn',
    block: 'Block',
    weightOf: 'Weight of “{{check}}”',
  },
  {
    title: 'الفحوص',
    hint: 'كيف يتعامل المكتب مع كل فحص. إذا تُرك الفحص لنفسه وزن كل ملاحظة بقدر يقينه؛ والنسبة تقول كم مرة تكلّم عن ترجمات بشرية أمينة لأخبار حقيقية كان ينبغي أن يسكت عنها.',
    check: 'الفحص',
    weight: 'الوزن',
    alarms: 'إنذارات كاذبة',
    never: 'لا شيء',
    own: 'من تلقائه: {{weights}}',
    off: 'معطّل',
    advise: 'ينصح',
    warn: 'ينبّه',
    block: 'يمنع',
    weightOf: 'وزن «{{check}}»',
  },
);
