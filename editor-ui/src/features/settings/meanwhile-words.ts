import { defineWords } from '../../i18n/words.js';

/** The words of settings that were changed elsewhere while somebody changed them here. */
export const meanwhileWords = defineWords(
  'meanwhile',
  {
    changed: 'Somebody has saved these settings since you opened them. Nothing of yours is lost.',
    again: 'The form holds their changes and yours: save again to set it.',
    setting: 'Setting',
    stands: 'Stands now',
    here: 'Yours',
    none: 'none',
    yes: 'yes',
    no: 'no',
    setMine: 'Set mine',
    take: 'Drop mine, take what stands',
  },
  {
    changed: 'حُفظت هذه الإعدادات من مكان آخر بعد فتحها هنا. لم يضع شيء مما كُتب هنا.',
    again: 'في النموذج الآن تغييراتهم والتغييرات التي كُتبت هنا، ويُعتمد بالحفظ مرة أخرى.',
    setting: 'الإعداد',
    stands: 'القائم الآن',
    here: 'هنا',
    none: 'لا شيء',
    yes: 'نعم',
    no: 'لا',
    setMine: 'اعتماد ما كُتب هنا',
    take: 'ترك ما كُتب هنا وأخذ القائم',
  },
);
