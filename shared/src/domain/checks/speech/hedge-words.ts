import type { Severity } from '../../finding.js';

/** A way in which Arabic keeps its distance, and the English that keeps it too. */
export interface Hedge {
  readonly arabic: RegExp;
  /** Each answers one kind of hedge only. */
  readonly english: RegExp;
  /** What may be a hedge and mostly is not: where only this stands, the finding is lighter. */
  readonly weak: RegExp | null;
  readonly severity: Severity;
}

const SAID = 'said|says?';
const MAY =
  'may|up to|as (?:much|many|high|low) as|maybe|might|could|can(?!not| no| not)|possib\\w*|potential\\w*|likely|likelihood|unlikely|probab\\w*|perhaps|if|risk\\w*|threat\\w*|suggest\\w*|chance|whether|presum\\w*|appear\\w*|seem\\w*|apparent\\w*|suspect(?:ed|s that|s? (?:he|she|it|they))|thought|reportedly|alleged\\w*|prospect\\w*|sometimes|often|at times|as if|about to|perceiv\\w*|fear(?:s that|ed|ing)|hop(?:e[ds]?|ing)|tend\\w*|conceivabl\\w*|liable|prone|capable|in danger|doubt\\w*|pending|uncertain';
const EXPECT =
  'expect\\w*|forecast\\w*|predict\\w*|set to|due|anticipat\\w*|project\\w*|plan\\w*|schedul\\w*|foresee\\w*|await\\w*|look\\w*|prepar\\w*|believ\\w*|believes?|think\\w*|reckon\\w*|wait\\w*|slated';
const CLAIM =
  'alleg\\w*|claim\\w*|purport\\w*|so-called|suppos\\w*|assert\\w*|contend\\w*|maintain\\w*|insist\\w*|charg\\w*|suspect\\w*|reported\\w*|argu\\w*|pretend\\w*|pretens\\w*|according to|complain\\w*|accus\\w*';
const ACCUSE =
  'alleg\\w*|claim\\w*|accus\\w*|charg\\w*|suspect\\w*|assert\\w*|contend\\w*|argu\\w*|insist\\w*|complain\\w*|case|against|offen[cs]es?|supposed\\w*|pleaded|plead|arrest\\w*|slam\\w*|criticis\\w*|criticiz\\w*|fault\\w*|wrongdoing|liable|fraud|prosecut\\w*|sue[ds]?|lawsuit|defendant\\w*|indict\\w*|blam\\w*|counts?|trial|denounc\\w*|condemn\\w*|acquit\\w*|cleared|exonerat\\w*|innocen\\w*';
const BELIEVE = `believ\\w*|thought|think\\w*|suspect\\w*|regard\\w*|convinced|view\\w*|in \\w+ (?:view|opinion)|feel\\w*|felt|consider\\w*|presum\\w*|reckon\\w*|assum\\w*|would|expect\\w*|suspicio\\w*|seen|fear\\w*|in [\\w’']+ eyes|${MAY}`;
const SOURCE =
  'according to|said|says|say|saying|told|report\\w*|cit(?:e|ed|es|ing)|quot\\w+|announc\\w*|stat(?:ed|es|ement|ements)|claim\\w*|in line with|under|per|as|based on|follow\\w*|accordance|estimat\\w*|show\\w*|figures?|data|sources?|added|adds|alleg\\w*|suggest\\w*|given|depend\\w*|reckon\\w*|believ\\w*|confirm\\w*|argu\\w*|point\\w*|wrote|writes|reveal\\w*|found|finds?|noted|expla\\w*|call\\w*|in the words|in terms|puts?|putting|count\\w*|record\\w*|hear[sd]?|calculat\\w*|opinion|view';
const REPORT =
  'sources?|report\\w*|said|says?|told|tells|according|quot\\w*|cit(?:e|ed|es|ing)|media|press|claim\\w*|rumou?r\\w*|alleged\\w*|apparent\\w*|supposed\\w*|stat(?:ed|es)|confirm\\w*|reveal\\w*|announc\\w*|add(?:ed|s|ing)|disclos\\w*|indicat\\w*|show\\w*|stor(?:y|ies)|believ\\w*|expect\\w*|point\\w*|suggest\\w*|mention\\w*|warn\\w*|expla\\w*|not(?:ed|ing)|wrote|describ\\w*|learn\\w*';
// Any way to let somebody speak, or to hear them.
const SAYING =
  'sa(?:y|ys|id|ying)|told|tells?|telling|add(?:s|ed|ing)|stat(?:e|ed|es|ing|ement|ements)|announc\\w*|declar\\w*|report\\w*|according|claim\\w*|insist\\w*|stress\\w*|confirm\\w*|expla\\w*|not(?:e|ed|es|ing)|warn\\w*|argu\\w*|assert\\w*|maintain\\w*|believ\\w*|think\\w*|thought|call\\w*|describ\\w*|point\\w*|reveal\\w*|quot\\w*|disclos\\w*|wrote|writ\\w*|comment\\w*|suggest\\w*|emphasi\\w*|acknowledg\\w*|admit\\w*|puts?|cit(?:e|ed|es|ing)|testif\\w*|recall\\w*|ask\\w*|repl\\w*|respon\\w*|predict\\w*|expect\\w*|pledg\\w*|promis\\w*|vow\\w*|words?|view\\w*|feels?|felt|saw|sees?|accus(?:e[ds]?|ing)|urg\\w*|sp[eo]\\w*k\\w*|talk\\w*|mention\\w*|jok\\w*|conced\\w*|under(?:lin|scor)\\w*|conclud\\w*|estimat\\w*|show\\w*|found|finds?|indicat\\w*|express\\w*|appeal\\w*|credit\\w*|hail\\w*|prais\\w*|sound\\w*|affirm\\w*|alleg\\w*|contend\\w*|voic\\w*|declin\\w*|reject\\w*|refut\\w*|dismiss\\w*|critici\\w*|reiterat\\w*|agree\\w*|remark\\w*|observ\\w*|proclaim\\w*|decri\\w*|lament\\w*|demand\\w*|defend\\w*|reckon\\w*|likened|compar\\w*|assur\\w*|blam\\w*|unveil\\w*|reveal\\w*|condemn\\w*|welcom\\w*|want\\w*|read\\w*|learn\\w*|known|detail\\w*|fear\\w*|hop(?:e[ds]?|ing)|account\\w*|attribut\\w*|clear|decid\\w*|order\\w*|invit\\w*|plan\\w*|through|via|counter\\w*|opinion|looks?|likely|finger|calculat\\w*|heard';

// «قد تعرّض» is the past of another form: he has been exposed.
const PAST =
  '(?:قاض|عرض|مكن|وفي|سلم|لقي|لق|جاوز|قدم|وصل|وقع|عهد|ولي|ول|حدث|خلي|خل|راجع|اثر|حول|طور|غير|زوج|خرج|علم|كرر|بين|فاقم|قلص|دهور|زايد|عطل|وقف|عاف|غلب|اهل|بادل|عاون|فاوض|ضاعف|ضرر|شكل|عاقد|نازل|بنت|بني|فوق|وج|وجه|رك|ركت|حمل|حقق|صدر|عامل|اكد|م|مت)(?:ت|وا|ا)?';
const TODAY = '(?:وم|ون|ول|ناير)';

const hedge = (
  arabic: string,
  english: string,
  severity: Severity = 'warn',
  weak: string | null = null,
): Hedge => ({
  arabic: new RegExp(`(?<![\\u0621-\\u064a])[وف]?(?:${arabic})(?![\\u0621-\\u064a])`),
  english: new RegExp(`\\b(?:${english})\\b`, 'gi'),
  weak: weak === null ? null : new RegExp(`\\b(?:${weak})\\b|[’']d\\b`, 'i'),
  severity,
});

/** The hedges, those with the fewest words to answer them first. */
export const HEDGES: readonly Hedge[] = [
  hedge(
    'زعمت?|[يت]زعم|يزعمون|[بل]?(?:ال)?مزاعم|(?:ال)?مزعوم(?:ه|ين)?|ادعت|ادعي(?! ا?لي)|[يت]دعي(?= (?:[\\u0621-\\u064a]+ ){0,4}ب?ان(?:ه|ها|هم)?(?![\\u0621-\\u064a]))|(?:ال)?ادعاءات|زاعما|زاعمه|زاعمين',
    CLAIM,
    'warn',
    SAID,
  ),
  hedge(
    '(?:ال)?متهم(?:ا|ه|ين|ون)?|اتهمت?|[يت]تهم|[بل]?(?:ال)?اتهامات?|ب?تهمه',
    ACCUSE,
    'warn',
    SAID,
  ),
  hedge('[يت]عتقد|يعتقدون|(?:ال)?مشتبه|[يت]شتبه|[بل]?(?:ال|ل)?اشتباه|بشبهه|[بل]?شبهه', BELIEVE),
  hedge(
    `ربما|(?<!ل[ام] )[يت]حتمل|من (?:ال)?محتمل|(?:ال)?محتمل|(?:ال)?محتمله|[يت]?رجحت?(?= [\\u0621-\\u064a]|$)|مرجح(?:ا|ه|ين)|من (?:ال)?مرجح|علي (?:ال)?ارجح|لعل|قد ي(?!${TODAY})[\\u0621-\\u064a]+|قد ت(?!${PAST}(?![\\u0621-\\u064a]))[\\u0621-\\u064a]{2,9}(?![\\u0621-\\u064a])`,
    MAY,
    'warn',
    `would|expect\\w*|should|believ\\w*|look\\w*|think\\w*|consider\\w*|feel\\w*|forecast\\w*|predict\\w*|estimat\\w*`,
  ),
  hedge(
    '[يت]?توقعت?(?: [\\u0621-\\u064a]+){0,2} ان',
    `${EXPECT}|${MAY}`,
    'warn',
    'will|would|should|says?|said',
  ),
  hedge(
    'من (?:ال)?(?:متوقع|مرتقب|منتظر) ان',
    `${EXPECT}|will|would|shall|to be|going to|likely|should|may|might|could|[\\w’']+ll`,
  ),
  hedge('(?:قال|[يت]قول|ذكر|افاد|اعلن|صرح)ت? [^.؟!؛:«"]{3,60}? ان(?:ه|ها|هم)?', SAYING),
  hedge(
    '(?:بحسب|وفقا|وفق|حسب(?:ما)?|نقلا) (?:ل(?!ذلك)|عن |ما |مصادر|مصدر|(?!لذلك)[\\u0621-\\u064a])[\\u0621-\\u064a]*',
    SOURCE,
  ),
  hedge(
    'تقارير (?:غير مؤكده|اعلاميه|صحفيه)|يقال|(?:افادت?|ذكرت?|قالت?) (?:تقارير|مصادر|مصدر)',
    REPORT,
  ),
  hedge(
    '[يت]بدو|علي ما يبدو',
    `${MAY}|look\\w*|expect\\w*|sound\\w*|clear\\w*|evident\\w*|show\\w*|would|believ\\w*|consider\\w*|set`,
    'advise',
  ),
];

/** English that may be a hedge, where the Arabic has another reason for it. */
export const EXPLAINED: readonly (readonly [arabic: RegExp, english: RegExp])[] = [
  [/توقع/, /\b(?:expect\w*|forecast\w*|predict\w*)/gi],
  [
    /(?<![\u0621-\u064a])[وف]?(?:[يت]ري|رات|راي|اعتبر|[يت]عتقد)/,
    /\b(?:believ\w*|think\w*|consider\w*|thought)/gi,
  ],
  [/تقدير|[يت]قدر/, /\bestimat\w*/gi],
];
