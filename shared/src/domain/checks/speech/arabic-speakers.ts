import { numberWord } from '../numbers/arabic-number-words.js';
import { readArabicWords, type ArabicWord } from '../names/arabic-words.js';

/** Somebody whom Arabic prose lets speak: the words that tell who, without the office, and the name's own. */
export interface ArabicSpeaker {
  /** All of it: «وزير الداخلية أحمد الحجار», without the verb. */
  readonly phrase: readonly ArabicWord[];
  readonly words: readonly ArabicWord[];
  /** The words that can only be a name; empty where there is an office alone. */
  readonly name: readonly ArabicWord[];
}

// Folded. The first person and the passive are left out: they name nobody.
const VERBS =
  'قال يقول اضاف يضيف اكد ياكد اوضح يوضح ذكر صرح اعلن اشار شدد لفت اعتبر تابع كشف حذر راي اردف استدرك علق وصف زعم ادعي اتهم نفي دعا رد توقع بين نوه افاد اعرب تحدث اقر اعترف طالب حث هدد اصر جادل تساءل كتب ابلغ';
const SPEECH_VERB = new RegExp(
  `^[وف]?(?:(?:${VERBS.split(' ').join('|')})ت?|اخبرت?(?:ني|نا|ه|ها|هم)?)$`,
);
// After these somebody else may follow, or a thing with «ب»: «اتهم حمدان إسرائيل», «اعترف بذلك».
const TRANSITIVE = /^[وف]?(?:اتهم|طالب|حث|هدد|دعا|ابلغ|اعترف|اقر|اخبر)/;
const ACCORDING = /^[وف]?(?:بحسب|حسب|وفق|وفقا|بحسبما|نقلا)$/;
// Where the speaker ends and what is said begins.
const STOP =
  /^(?:ان|انه|انها|انهم|ان[هك]م?ا|بان|بانه|بانها|الي|علي|عن|في|من|خلال|بعد|قبل|امام|عقب|عبر|اثناء|لدي|مع|للصحفيين|لوكاله|لقناه|لصحيفه|لبي|لرويترز|لفرانس|التعليق|امس|اليوم|غدا|مساء|صباح|ظهر|يوم|ما|انهما|وهو|وهي|الذي|التي|الذين|منذ|فقط|اكثر|اقل|نحو|حوالي|قرابه|مزيد|هطول|وقوع|وجود|عدم|و|ذلك|هذا|هذه|كان|قد|لم|لن|لا|بل|بينما|اطلعت?|الساعه|صباحا|لما|حسبما|قايله|واصفا|واصفه|عليه|عليها|التابع|التابعه|الصادر|الصادره|مضيفا|مشيرا|موكدا|مشددا|قايلا|لافتا|ردا|جوابا|تعليقا|تعقيبا|بحضور)$/;

// Offices, institutions and what is said of people: never part of a name.
const OFFICE =
  /^(?:[وفبكل]?(?:ال|لل)?(?:رابطه|قطاع|شعبه|ديوان|فرقه|مجموعه|خفر|اهالي|رئيس|رييس|رييسه|رويساء|وزير|وزيره|وزاره|وزراء|متحدث|متحدثه|ناطق|ناطقه|باسم|مدير|مديره|مديريه|قايد|قايده|امين|عام|عامه|نايب|نايبه|نواب|محافظ|والي|سفير|سفيره|مبعوث|مفتي|ملك|امير|شيخ|ولي|عهد|مستشار|مستشاره|مسوول|مسيول|مصرفي|مسووله|مسوولون|مسوولين|عضو|اعضاء|محام|محامي|محاميه|قاضي|قاض|طبيب|طبيبه|دكتور|دكتوره|استاذ|استاذه|مدرب|لاعب|كابتن|لواء|عميد|عقيد|فريق|جنرال|ضابط|مصدر|مصادر|شاهد|شهود|خبير|خبيره|محلل|محلله|باحث|باحثه|عالم|عالمه|كاتب|كاتبه|ناشط|ناشطه|قيادي|قياديه|زعيم|زعيمه|سيد|سيده|سكان|مواطن|مواطنه|مدعي|ادعاء|حكومه|جيش|شرطه|برلمان|مجلس|لجنه|هييه|مفوضيه|مفوض|منظمه|وكاله|شركه|صناعه|سيارات|اداره|اطفاء|قوات|تجمع|اصحاب|بنك|مصرف|حركه|حزب|جماعه|كتله|كتايب|اتحاد|جامعه|جامعات|محكمه|نقابه|جمعيه|موسسه|مركز|معهد|مستشفي|شوون|خارجيه|داخليه|دفاع|ماليه|صحه|عدل|تعليم|سياحه|طاقه|نفط|اقتصاد|اعلام|ثقافه|عمل|نقل|زراعه|بييه|بيان|تقرير|صحيفه|قناه|تنفيذي|تنفيذيه|سابق|سابقه|حالي|حاليه|جديد|جديده|اول|اولي|مساعد|مساعده|دوله|بلاد|امم|متحده|منتخب|كل|احد|بعض|عدد|فيما|حين|ايضا|كذلك|كما|بدوره|بدورها|انذاك|له|لها|ترجمه|مسعف|مسعفون|ارصاد|سيناتور|بيت|ابيض|برنامج|قانون|وثيقه|شبكه|ابن|ابنه|عم|عمه|خال|شقيق|شقيقه|والد|والده|زوج|زوجه|اخ|اخت|صديق|صديقه|جار|جاره|نجل|قريب|زميل|زميله)(?:هم|ها|ه|ات|ون|ين)?)$/;

// «القيادي في حركة حماس أسامة حمدان»: the speaker goes on after such a «في».
const PARTY = /^(?:ال)?(?:حركه|حزب|جماعه|منظمه|تنظيم|وزاره|تيار|كتله|جبهه|هييه|مركز|معهد|جامعه)$/;

// «أعلنت الوزارة إسقاط مسيّرة»: what is announced, not who.
const DEED =
  /^(?:ا[\u0621-\u064a]{2,3}ا[\u0621-\u064a]|(?:ان|است)[\u0621-\u064a]{3,}|ت[\u0621-\u064a]{2}ي[\u0621-\u064a]|مقتل|وفاه|وقف|بدء|فتح|فوز|نجاح)$/;

const MOST_WORDS = 9;

/** arabicSpeakers finds whom Arabic prose lets speak, after verbs of saying and after «بحسب». */
export function arabicSpeakers(text: string): ArabicSpeaker[] {
  const words = readArabicWords(text);
  return words.flatMap((word, at): ArabicSpeaker[] => {
    if (!SPEECH_VERB.test(word.folded) && !ACCORDING.test(word.folded)) return [];
    // «رد فعل» is a reaction.
    if (words[at + 1]?.folded === 'فعل') return [];
    const phrase = phraseAfter(words, at + 1, text);
    // «بين الجيش وقوات …» is between.
    if (word.folded === 'بين' && phrase.some(({ folded }) => folded.startsWith('و'))) return [];
    const takesObject = TRANSITIVE.test(word.folded);
    if (takesObject && phrase[0]?.folded.startsWith('ب')) return [];
    // «اتهمت المرشح باعتداء»: what is said of somebody is no name.
    const of = takesObject ? phrase.findIndex(({ folded }) => /^ب.{3}/.test(folded)) : -1;
    const last = nameIn(of > 0 ? phrase.slice(0, of) : phrase).filter((each) =>
      looksLikeAName(each, text),
    );
    const name = takesObject && last.length > 1 ? last.slice(0, -1) : last;
    // «بحسب تصريحات» names nobody: after it, a name has its office before it.
    const isNamed = SPEECH_VERB.test(word.folded) || name.length < phrase.length;
    // «وبتعويض …» goes on with what is asked for.
    return phrase.length === 0 || /^و[بلك]/.test(phrase[0]?.folded ?? '')
      ? []
      : [
          {
            phrase,
            words: phrase.filter(({ folded }) => !OFFICE.test(folded)),
            name: isNamed && isPerson(name) ? name : [],
          },
        ];
  });
}

/** letsSpeak tells whether Arabic prose has a verb of saying, whoever it is that speaks. */
export function letsSpeak(text: string): boolean {
  return readArabicWords(text).some(({ folded }) => SPEECH_VERB.test(folded));
}

function phraseAfter(words: readonly ArabicWord[], from: number, text: string): ArabicWord[] {
  const phrase: ArabicWord[] = [];
  for (let at = from; at < words.length && phrase.length < MOST_WORDS; at += 1) {
    const word = words[at];
    const before = words[at - 1];
    if (!word || !before) break;
    const gap = text.slice(before.range.end, word.range.start);
    const isPartOf = word.folded === 'في' && PARTY.test(words[at + 1]?.folded ?? '');
    if (/[:،؛.!؟?«»"“”()]/.test(gap) || (STOP.test(word.folded) && !isPartOf)) break;
    if (GOES_ON.test(word.folded)) break;
    if (SPEECH_VERB.test(word.folded)) break;
    if (phrase.length > 0 && !word.folded.startsWith('ال') && DEED.test(word.folded)) break;
    phrase.push(word);
  }
  return phrase;
}

// «قال إنه يعتمد الدوائر»: a verb goes on; «يوسف» and «ياسين» do not.
const GOES_ON = /^ي(?!وسف|حيي|عقوب|اسر|اسين|زيد|ونس|زن|مان|عرب)[\u0621-\u064a]{3,}$/;

/** No name has a tanwin, an attached pronoun, or a preposition before its article. */
function looksLikeAName({ range, folded }: ArabicWord, text: string): boolean {
  const written = text.slice(range.start, range.end);
  return (
    !/[\u064b]|ه$|هم$|ها$|اً$/.test(written) &&
    !/^[وفبك]ال|^[وف]?لل|^ال.{3,}(?:ين|ون|ات)$/.test(folded)
  );
}

/** «البيت الأبيض» and «الأطباء» are no people: some word of a name is without the article. */
function isPerson(name: readonly ArabicWord[]): boolean {
  return name.some(({ folded }) => !folded.startsWith('ال'));
}

/** A name stands at the end of the phrase, after the office: «وزير الداخلية أحمد الحجار». */
function nameIn(phrase: readonly ArabicWord[]): ArabicWord[] {
  const name: ArabicWord[] = [];
  for (const word of [...phrase].reverse()) {
    if (OFFICE.test(word.folded)) break;
    if (DEED.test(word.folded) || numberWord(word.folded) !== undefined) return [];
    name.unshift(word);
    if (name.length === 3) break;
  }
  return name;
}
