import { foldArabic } from '../arabic-text.js';
import { numberWord } from './numbers/arabic-number-words.js';

/** What every news story says and what short names sound like: «في» is not Vichy, «قمة» is not Kim. */
const PLAIN = new Set(
  (
    'في من إلى على عن مع منذ حتى بين بعد قبل عند لدى دون ضد كل بعض غير أو أم ثم بل لم لن لا ما قد لقد ' +
    'هو هي هم هما هذا هذه ذلك تلك هؤلاء الذي التي الذين اللذين حيث حين كما لكن ليس أن إن إذا أي ' +
    'كان كانت كانوا يكون تكون قال قالت قالوا يقول تقول قول قوله قولها قام قامت قيام يوم أيام ليلة عام سنة شهر ' +
    'قدم قمة مدينة هيئة لجنة دولة وزير وزيرة شرق غرب شمال جنوب خارج داخل أمام خلال أثناء إجراء انتهاء لاعب كرة فريق'
  )
    .split(' ')
    .map(foldArabic),
);

/** isPlainWord tells of a folded Arabic word without its clitics that it counts or joins, and names nobody. */
export function isPlainWord(folded: string): boolean {
  return PLAIN.has(folded) || numberWord(folded) !== undefined;
}
