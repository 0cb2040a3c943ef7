import { foldedSource } from './folded-source.js';
import type { Alarm } from './checked-segment.js';

// Whatever may be why the English says not: where none of it stands, the Arabic denies nothing.
const BEFORE = '(?<![\\u0621-\\u064a])[وف]?';
const AFTER = '(?![\\u0621-\\u064a])';
// «على ما يرام», «هذا ما يقلقنا», «ما الذي»: what, not not.
const MA =
  '(?<!(?:علي|هذا|هذه|كل|بعد|قبل|وهو|مع|في|الي) )ما(?! (?:الذي|التي|هي|هو|يرام|اذا)(?![\\u0621-\\u064a]))';
const ARABIC_DENIAL = new RegExp(
  `${BEFORE}(?:[بل]?(?:ال)?(?:${MA}|لا|لم|لن|كلا|ابدا|الا|سوي|ليس\\S*|ليست|لست|لسنا|غير|(?:بدون|دون)(?:ه|ها|هم|هما|ما|نا)?|بلا|عدم|غياب|قلما|نادرا|نادره|بالكاد|لولا|فقدت|فقدوا|فقد ال\\S*|نفي\\S*|نفت|نفوا)${AFTER}|(?:[اينت]?|[بل]?(?:ال)?)(?:نفي|رفض|منع|فشل|ستبعد|حظر|محظور|ممنوع|مرفوض|توقف|وقف|عجز|عاجز|تعذر|حرم|محروم|مجهول|مستحيل|ستحيل|فتقر|فتقار|فقدان|نقص|خلو|خالي|خال${AFTER}|انعدام|متنع|متناع|خفق|اخفاق|صعب|صعوب|فاقد|فاشل|ستثن|تفاد|تجنب|رافض|نافي|كف${AFTER}|خلت|خلا${AFTER}|غاب${AFTER}|غابت|نف[يت]|ضد${AFTER}|بعيدا|(?:ال)?غاء${AFTER}|لغت|لغي${AFTER}|كاد${AFTER}|كادت))`,
);

// What English denies with. Words that only may deny (hardly, without) are not enough to speak up.
const ENGLISH_DENIAL =
  /n[’']t\b|\b(?:not(?! only| just| least| to mention)|cannot|never|(?<!\b(?:was|were|been|be|is|are) )denie[sd]|refus(?:e[sd]?|ing) to|fail(?:s|ed) to|rejected|rejects|no longer|nobody|no one|none of|without)\b/gi;

const GLUED = /[\u0621-\u064a]{17,}/;

/** unfoundedDenial warns where the English denies something and nothing in the Arabic may be why. */
export function unfoundedDenial(source: string, english: string): Alarm[] {
  const [not] = english.matchAll(ENGLISH_DENIAL);
  // «يجبأنيستمر»: where the spaces are lost, words cannot be told.
  if (!not || GLUED.test(source) || ARABIC_DENIAL.test(foldedSource(source).folded)) return [];
  return [
    {
      kind: 'negation',
      severity: 'warn',
      code: 'denial_unfounded',
      params: { english: not[0] },
      range: { start: not.index, end: not.index + not[0].length },
    },
  ];
}
