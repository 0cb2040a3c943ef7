import { foldedSource } from './folded-source.js';
import type { Alarm } from './checked-segment.js';

// Whatever may be why the English says not: where none of it stands, the Arabic denies nothing.
const BEFORE = '(?<![\\u0621-\\u064a])[وف]?';
const AFTER = '(?![\\u0621-\\u064a])';
// «على ما يرام», «هذا ما يقلقنا», «ما الذي»: what, not not.
const MA =
  '(?<!(?:علي|هذا|هذه|كل|بعد|قبل|وهو|مع|في|الي) )ما(?! (?:الذي|التي|هي|هو|يرام|اذا)(?![\\u0621-\\u064a]))';
const ARABIC_DENIAL = new RegExp(
  `${BEFORE}(?:[بل]?(?:ال)?(?:${MA}|لا|لم|لن|كلا|ابدا|الا|سوي|ليس\\S*|ليست|لست|لسنا|غير|(?:بدون|دون)(?:ه|ها|هم|هما|ما|نا)?|بلا|عدم|غياب|قلما|نادرا|نادره|بالكاد|لولا|فقدت|فقدوا|فقد ال\\S*|نفي\\S*|نفت|نفوا)${AFTER}|(?:[اينت]?|[بل]?(?:ال)?)(?:نفي|رفض|منع|فشل|ستبعد|حظر|محظور|ممنوع|مرفوض|توقف|وقف|عجز|عاجز|تعذر|حرم|محروم|مجهول|مستحيل|ستحيل|فتقر|فتقار|فقدان|نقص|خلو|خالي|خال${AFTER}|انعدام|متنع|متناع|خفق|اخفاق|صعب|صعوب|فاقد|فاشل|ستثن|تفاد|تجنب|رافض|نافي|كف${AFTER}|خلت|خلا${AFTER}|غاب${AFTER}|غابت|نف[يتا]|غيب|غيابي|براءت|فند|انكر|نكر|ضد${AFTER}|بعيدا|(?:ال)?غاء${AFTER}|لغت|لغي${AFTER}|كاد${AFTER}|كادت))`,
);

const EVERY_DENIAL = new RegExp(ARABIC_DENIAL, 'g');

// What English denies with. Words that only may deny (hardly, without) are not enough to speak up.
const ENGLISH_DENIAL =
  /n[’']t\b|\b(?:not(?! only| just| least| to mention)|cannot|never|(?<!\b(?:was|were|been|be|is|are) )denie[sd]|refus(?:e[sd]?|ing) to|fail(?:s|ed) to|rejected|rejects|no longer|nobody|no one|none of|without)\b/gi;

// «استبعد» that became "did not rule out": the English denies once more than the Arabic.
const PLAIN_DENIAL = new RegExp(
  `${BEFORE}(?:[بل]?(?:ال)?(?:لا|لم|لن|ما|ليس\\S*|الا|غير|دون|بدون|بلا|عدم))${AFTER}`,
);
const TWICE =
  /\b(?:not|never|cannot|no longer)\b (?:\w+ ){0,2}?(?:rul(?:e[ds]?|ing) out|den(?:y|ied|ies|ying)|refus\w*|reject\w*|prevent\w*|oppos\w*|object)\b|n[’']t (?:\w+ ){0,1}?(?:rule out|deny|refuse|reject|prevent|oppose|object)\b/i;

const refusal = (stem: string, english: string) => ({
  arabic: new RegExp(`${BEFORE}(?:[اينتم]?${stem})`),
  denied: new RegExp(`(?:لم|لا|لن|دون ان|عدم) [اينت]?${stem}`),
  twice: new RegExp(
    `(?:\\b(?:not|never|cannot)|n[’']t) (?:\\w+ )?(?:${english})\\b(?!.*\\b(?:${english}))`,
    'i',
  ),
});
// Where the Arabic refuses once and never denies that it does, whatever else it denies.
const REFUSALS = [
  refusal('ستبعد', 'rul(?:e|ing) out'),
  refusal('نف(?:ي|ت)(?![\\u0621-\\u064a])', 'den(?:y|ying)'),
  refusal('رفض', 'refus(?:e|ing)|reject(?:ing)?'),
];

// What only English says by denying: «آخر مباراة» is "have not played since".
const EXPLAINED: readonly (readonly [arabic: RegExp, english: RegExp])[] = [
  [
    /(?<![\u0621-\u064a])[لب]?(?:ال)?(?:ادني|اعلي|اسوا|اكبر|اقل|اقوي|اول|اولي)(?![\u0621-\u064a])/,
    /(?:\bnot|n[’']t|never)\b.*\b(?:since|for|in)\b/i,
  ],
  [/قياسي|تاريخي/, /\bnever (?:been )?(?:so|more|less|\w+er)\b/i],
  [/اخر/, /(?:\bnot|n[’']t|never)\b.*\bsince\b/i],
  [/علق|[يت]علق|تعليق|ارجا|ارجي|اجل|تاجيل/, /(?:\bnot|n[’']t)\b.*\buntil\b/i],
  [/خرج|خروج|خارج/, /\bno longer\b/i],
  [
    /يشتبه|يعتقد|مزاعم|يزعم|يرجح/,
    /\bnot (?:yet )?(?:been )?(?:established|confirmed|proven|proved|certain)\b/i,
  ],
  [/نافذ/, /\bwithout (?:suspension|parole|remission)\b/i],
  [/تاخر|متاخر/, /(?:\bnot|n[’']t)\b.*\buntil\b/i],
  // «ترد الطعن»: a court turns it down.
  [
    /(?<![\u0621-\u064a])[وف]?[يت]?ردت?(?= (?:[\u0621-\u064a]+ )?(?:ال)?(?:طعن|دعو|طلب|استيناف|شكو|التماس))/,
    /\b(?:reject|refus)\w*/i,
  ],
  [/خاصه|خصوصا|سيما/, /\bnever more so\b/i],
];

// Counted against all that the Arabic may deny with; "not only" and "not even" do not count.
const PLAIN_ENGLISH =
  /n[’']t\b(?! just| only| even)|\b(?:not(?! only| just| least| even| to mention| so| all| yet|,)|cannot|never(?!theless))\b/gi;

const GLUED = /[\u0621-\u064a]{17,}/;

/** unfoundedDenial warns where the English denies something and nothing in the Arabic may be why. */
export function unfoundedDenial(source: string, english: string): Alarm[] {
  const { folded } = foldedSource(source);
  // «يجبأنيستمر»: where the spaces are lost, words cannot be told.
  if (GLUED.test(source) || ARABIC_DENIAL.test(folded)) return [];
  const [not] = english.matchAll(ENGLISH_DENIAL);
  return not && !isExplained(folded, english) ? [unfounded(not)] : [];
}

/** deniedTwice warns where a refusal became "did not refuse". */
export function deniedTwice(source: string, english: string): Alarm | null {
  if (GLUED.test(source)) return null;
  const { folded } = foldedSource(source);
  const turned = REFUSALS.find(
    ({ arabic, denied, twice }) =>
      arabic.test(folded) && !denied.test(folded) && twice.test(english),
  );
  const twice = turned?.twice.exec(english) ?? TWICE.exec(english);
  if (!twice || (!turned && PLAIN_DENIAL.test(folded))) return null;
  return unfounded(twice);
}

/** surplusDenial warns where the English denies more often than anything in the Arabic may be why. */
export function surplusDenial(source: string, english: string): Alarm | null {
  const said = [...english.matchAll(PLAIN_ENGLISH)];
  const last = said.at(-1);
  if (said.length < 2 || !last || GLUED.test(source)) return null;
  const { folded } = foldedSource(source);
  const asked = [...folded.matchAll(EVERY_DENIAL)].length;
  return said.length > asked && !isExplained(folded, english) ? unfounded(last) : null;
}

function isExplained(folded: string, english: string): boolean {
  return EXPLAINED.some(([arabic, words]) => arabic.test(folded) && words.test(english));
}

function unfounded({ index, 0: said }: RegExpExecArray): Alarm {
  return {
    kind: 'negation',
    severity: 'warn',
    code: 'denial_unfounded',
    params: { english: said },
    range: { start: index, end: index + said.length },
  };
}
