import type { AnswerProblem } from '@dragoman/shared/domain';
import { defineWords } from '../../../i18n/words.js';

const formatting = 'it lost or invented formatting';
const declined = 'the engine would not translate this segment';
const left_out = 'it left this segment out';

const WHY: Readonly<Record<AnswerProblem, string>> = {
  missing: left_out,
  empty: left_out,
  contradictory: 'it gave this segment two different texts',
  same_as_neighbour: 'it gave this segment the text of its neighbour',
  copied_example: 'it repeated another text that the engine had been shown',
  copied_terms: 'it listed terms in place of a translation',
  truncated: 'it broke off inside this segment',
  too_long: 'it, or the text to translate, was too long',
  repetition: 'it repeated itself without end',
  refusal: declined,
  refused: declined,
  chatter: 'it spoke about the translation',
  markup: 'it held HTML or Markdown',
  arabic_left: 'it left Arabic words in the English',
  tags_missing: formatting,
  tags_invented: formatting,
  tags_repeated: formatting,
  tags_empty: formatting,
};

const formattingAr = 'ضاع فيه التنسيق أو أُضيف إليه';
const declinedAr = 'جاء امتناعاً عن الترجمة';
const leftOutAr = 'خلا من هذا المقطع';

const WHY_AR: Readonly<Record<AnswerProblem, string>> = {
  missing: leftOutAr,
  empty: leftOutAr,
  contradictory: 'حمل نصّين مختلفين لهذا المقطع',
  same_as_neighbour: 'حمل نصّ المقطع المجاور',
  copied_example: 'كرّر نصّاً آخر كان قد عُرض على المحرّك',
  copied_terms: 'سرد مصطلحات بدل الترجمة',
  truncated: 'انقطع في وسط هذا المقطع',
  too_long: 'طال هو أو النص المطلوب أكثر مما ينبغي',
  repetition: 'كرّر نفسه بلا نهاية',
  refusal: declinedAr,
  refused: declinedAr,
  chatter: 'تحدّث عن الترجمة',
  markup: 'احتوى على HTML أو Markdown',
  arabic_left: 'ترك كلمات عربية في الإنكليزية',
  tags_missing: formattingAr,
  tags_invented: formattingAr,
  tags_repeated: formattingAr,
  tags_empty: formattingAr,
};

/** Why an answer of the engine was not taken, as the rest of a sentence that speaks of the answer. */
export const answerProblemWords = defineWords('answer-problem', WHY, WHY_AR);
