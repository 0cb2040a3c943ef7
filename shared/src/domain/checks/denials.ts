import { COUNTERPARTS } from './denial-counterparts.js';
import { foldedSource } from './folded-source.js';

/** A denial of an Arabic text: what kind of word denies, and where it stands in the folded text. */
export interface ArabicDenial {
  /** لم لن ليس لا; a verb (نفى، رفض); دون and عدم; غير of what people can and are (غير قادر) and مستحيل; any other غير. */
  readonly by: 'particle' | 'verb' | 'without' | 'capable' | 'adjective';
  readonly start: number;
  readonly end: number;
}

/** What denies in a text and has no counterpart of its own kind in the other; nothing is counted where the Arabic does not deny. */
export interface Denials {
  readonly arabic: readonly ArabicDenial[];
  /** Denials in plain words: not, never, nobody, without; and verbs that deny. */
  readonly english: number;
  /** Words with a denial in them: undocumented, impenetrable, rather than. */
  readonly privative: number;
  /** Words that may stand for a denial: dismissed, halted, against. */
  readonly soft: number;
  /** «لم ... ولم»: how many of the Arabic go on with another; the English may say it with one "or". */
  readonly chained: number;
}

const BEFORE = '(?<![\\u0621-\\u064a])[وف]?';
const AFTER = '(?![\\u0621-\\u064a])';
// «لا يزال» is still, «لا سيما» especially, «لا وجه له» undue, «لا بد» must, «لا تقل عن» at least: none of them denies.
const IDIOM_OF_LA =
  '[يتن]زال|زال|وجه|سيما|بد|شك|بل|محاله|باس|تقل|يقل|تزيد|يزيد|تتجاوز|يتجاوز|تتردد|تترددوا|متناه\\S*|نهاي\\S*|جدال';
// «لم تتلق سوى» and «لا يدفع إلا» say only, not never, but «إلا أن» is however; «لم شمل» unites.
const ONLY = `(?!(?: [^ .؟!؛:]+){1,24}? (?:سوي|الا(?! ان(?:ه|ها|هم|نا|ني)?${AFTER}| [يتن]| (?:بعد|اذا|عند|عندما|حين)${AFTER}| في حال))${AFTER})(?! شمل)`;
const PARTICLE = `(?<!ال(?:سيد|سيده) [وف]?|ام |او |لا [\\u0621-\\u064a]{2,} و|بلا [\\u0621-\\u064a]{2,} و|دون [\\u0621-\\u064a]{2,} و)(?:لم|لن|ليس|ليست|ليسوا|لست|لسنا|ما من|لا(?! (?:${IDIOM_OF_LA})${AFTER}))${AFTER}${ONLY}`;
const VERB =
  '(?:نفي|نفت|نفوا|ينفي|تنفي|ينفون|نافيا|نافيه|رفض|رفضت|رفضوا|يرفض|ترفض|يرفضون|رافضا|رافضه|رفضه|رفضها|رفضهم|نفيه|نفيها|استبعد|استبعدت|يستبعد|تستبعد|امتنع|امتنعت|انكر|انكرت|انكروا|ينكر|تنكر|فشل|فشلت|فشلوا|اخفق|اخفقت|عجزت?(?= عن)|تعذر|تعذرت)';

// «دون الثامنة عشرة» and «دون المتوسط» are below, not without.
const BELOW =
  ' ?(?:ال)?(?: ?\\d|سن|عمر|مستوي|متوسط|معدل|صفر|خط|حد|توقعات|خامسه|سادسه|ثامنه|عشرين|ثلاثين|مطلوب)';

const IMPOSSIBLE = '(?:ال)?مستحيل(?:ه|ا)?|يستحيل';
const CAPABLE =
  '(?:مذنب|قادر|مستعد|صحيح|ممكن|مقبول|مسوول|متورط|ملزم|راغب|راض|مسموح|كاف|كافي|جاهز|امن|محتمل|مرجح|مطروح|صالح|موهل|معروف|واضح|موكد|مناسب|ضروري|ملايم)(?:ه|ون|ين)?';

// «غير معروف وغير واضح» may be one "unclear".
const ALSO = '(?<!غير [\\u0621-\\u064a]{2,12} و?)';

// «ألا» and «لئلا», told by their hamza from «إلا» and «ليلًا»; «ألا وهو» is namely.
const LEST = new RegExp(`${BEFORE}(?:[بل]?الا|ليلا)${AFTER}(?! وه[وي])`, 'g');
const NOT_LEST = /(?:^|\s)[وف]?[بل]?(?:إ|ا)[\u064b-\u0652]*ل|لي[\u064b-\u0652]*ل/;

const READERS: readonly (readonly [ArabicDenial['by'], RegExp])[] = [
  ['particle', new RegExp(`${BEFORE}${PARTICLE}`, 'g')],
  ['particle', LEST],
  ['verb', new RegExp(`${BEFORE}${VERB}${AFTER}`, 'g')],
  [
    'without',
    new RegExp(
      `${BEFORE}(?:(?:من )?دون(?!${BELOW})|بدون|بلا|بغير(?! (?:رجعه|قصد|عمد))|[بل]?عدم|[بل]?انعدام)${AFTER}`,
      'g',
    ),
  ],
  ['capable', new RegExp(`${BEFORE}(?:من )?(?:${IMPOSSIBLE})${AFTER}`, 'g')],
  ['capable', new RegExp(`${ALSO}${BEFORE}غير(?= (?:ال)?(?:${CAPABLE})${AFTER})`, 'g')],
  [
    'adjective',
    new RegExp(`${ALSO}${BEFORE}غير${AFTER}(?! ان| (?:ال)?(?:${CAPABLE})${AFTER})`, 'g'),
  ],
];

const ENGLISH =
  /n[’']t\b|\b(?:(?<!, )not(?= even)|not(?! even)|no|non|no-one|cannot|never|none|nor|neither|nothing|nobody|nowhere|without|yet to|den(?:y|ies|ied|ial|ials|ying)|refus\w+|reject\w+|fail(?:s|ed|ing|ure|ures)?|declin(?:e[ds]?|ing) to|withh[eo]ld\w*|abstain\w*|abstention\w*|lack\w*|hardly|barely|scarcely|rarely|seldom|unless|unable|impossible|unlikely|avoid\w*|prevent\w*|bans?|banned|banning|forbid\w*|forbade|rul(?:e[ds]?|ing) out|stop(?!page)\w*|un(?:beaten|claimed|fit|safe|known|aware|defeated|harmed|hurt|scathed|touched|changed|resolved|settled|answered|clear)|free (?:of|from)|(?:for|in) free)\b/gi;
// «غير مباشر» is indirect, «لا يمكن اختراقه» impenetrable, «ليس ... بل» rather than.
const PRIVATIVE =
  /\b(?:un(?!it|ivers|ion|iq|iform|der|til|less|veil|ilat|cover|cle)\w{3,}(?:ed|able|ably|ible|ing|ful|al|ic|en|nt|ry|ly|ir|ar|in|fe)|(?:in|im|ir|il)\w{3,}(?:able|ably|ible|ibly)|in(?:direct|dispu|sufficien|correct|complete|capab|abilit|effective|eligib|visib|secur|activ|action|tact|accura|adequa|appropria|conclusive|consisten|definite|forma[lt])\w*|irregular\w*|illeg\w*|mistrust\w*|non-?\w{3,}|rather than|instead of|(?:stay|look|wav|turn)\w* away|(?:stay|steer|keep|remain)\w* (?:out|off|clear|where|as|put|open|unchanged|silent|shut)|keep\w* (?:\w+ ){1,3}open|(?:warn|advis)\w* (?:\w+ ){0,3}against|unchanged|dormant|idle|\w+-free|empty-handed|(?:bare|devoid|bereft) of|the last thing|anything but|far from|mis(?:judg|read|calculat|represent|underst)\w*|los(?:es?|t|ing) (?:their|his|her|its|all)|anonym\w+|(?:can|could|may|will|would) only|(?!un|nevert|regard|doubt)\w{3,}less|stuck|off-the-record|ignor\w*)\b/gi;
const SOFT =
  /\b(?:declin\w+|dismiss\w*|rebuff\w*|dis(?:agree|approv|satisf|continu|connect|hones|loyal|obe|order|regard|lik|trust|belie|put|comfort)\w*|oppos\w*|against|contrary|refut\w*|resist\w*|turn\w* down|thr[eo]w\w* out|quash\w*|veto\w*|balk\w*|snub\w*|spurn\w*|overturn\w*|be drawn|shot down|vot\w+ down|exclud\w*|miss(?:ed|es)?(?! (?:chances?|opportunit\w+|goals?|penalt\w+))|los[et]|losing|absen\w*|instead|halt\w*|ceas\w*|keep\w* from|block\w*|abandon\w*|doubt\w*|zero|out of(?! (?:\d|ten|every))|tun\w+ out|neutral|little|few|fewer|withh\w+|short of|collaps\w*|silent|struck down|void)\b/gi;
// «غيّر» with its shadda has changed something.
const CHANGED = /غي\u0651|غ\u064e?ي\u064e?\u0651/;
// What follows «ولا» where no verb of its own does.
const NO_VERB =
  /^ (?:من|اي|في|علي|الي|عن|حتي|بال[\u0621-\u064a]+|لل[\u0621-\u064a]+|ال[\u0621-\u064a]+)(?![\u0621-\u064a])/;
const LATIN_LA = /\b(?:[Ll]a|[Ll]as) \p{Lu}/gu;
const OR = /\bor\b/gi;

/**
 * readDenials finds what denies in an Arabic text and its English, less what both say with a word made
 * for it: «منع» and "prevented" answer each other, so that "prevented" does not stand for a lost «لم».
 */
export function readDenials(source: string, target: string): Denials {
  const { folded, offsets } = foldedSource(source);
  const arabic = READERS.flatMap(([by, pattern]) =>
    [...folded.matchAll(pattern)].map(({ index, 0: word }) => {
      return { by, start: index, end: index + word.length };
    }),
  )
    .filter(({ start, end }) => {
      const written = source.slice(offsets[start], offsets[end]);
      return !CHANGED.test(written) && !NOT_LEST.test(written);
    })
    .sort((a, b) => a.start - b.start)
    .filter(({ start, end }, at, all) => {
      const before = all[at - 1];
      return !before || !goesOn(folded, before.end, start, end);
    });
  if (arabic.length === 0) return { arabic, english: 0, privative: 0, soft: 0, chained: 0 };
  const placesOf = (pattern: RegExp) => [...target.matchAll(pattern)].map(({ index }) => index);
  // «لا بومبا» is La Bomba, whoever else says no.
  placesOf(LATIN_LA).forEach(() => {
    drop(arabic, ({ start, end }) => folded.slice(start, end) === 'لا');
  });
  const english = placesOf(ENGLISH);
  const privative = placesOf(PRIVATIVE);
  const answered: number[] = [];
  for (const counterpart of COUNTERPARTS) {
    const asked = [...folded.matchAll(counterpart.arabic)];
    const answers = asked.length === 0 ? [] : placesOf(counterpart.english);
    const free = answers.filter((at) => !answered.includes(at));
    for (const { index, 0: word } of asked) {
      const answer = free.shift();
      if (answer === undefined) break;
      answered.push(answer);
      drop(english, (at) => answers.includes(at));
      drop(privative, (at) => answers.includes(at));
      // «لم تستبعد» denies twice, and both are answered.
      const within = arabic.filter(({ start, end }) => start < index + word.length && index < end);
      for (const one of within) drop(arabic, (each) => each === one);
    }
  }
  const first = arabic.find(({ by }) => by === 'particle');
  const chained = arabic.filter(
    (each) => each.by === 'particle' && each !== first && folded.charAt(each.start) === 'و',
  );
  const ors = english.length === 0 ? [] : placesOf(OR).filter((at) => at > Math.min(...english));
  return {
    arabic,
    chained: Math.min(chained.length, ors.length),
    english: english.length,
    privative: privative.length,
    soft: placesOf(SOFT).length,
  };
}

/** «لم يصب أحد من الركاب ولا من الطاقم»: the same denial, of the same clause. */
function goesOn(folded: string, from: number, start: number, end: number): boolean {
  return (
    folded.slice(start, end) === 'ولا' &&
    NO_VERB.test(folded.slice(end)) &&
    !/[.!؟؛]/.test(folded.slice(from, start))
  );
}

function drop<T>(list: T[], isIt: (each: T) => boolean): void {
  const at = list.findIndex(isIt);
  if (at >= 0) list.splice(at, 1);
}
