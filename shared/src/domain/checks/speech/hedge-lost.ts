import { foldedSource, sourceRangeOf } from '../folded-source.js';
import type { Alarm, CheckedSegment } from '../checked-segment.js';
import type { Severity } from '../../finding.js';

/** A way in which Arabic keeps its distance, and any English that keeps it too. */
interface Hedge {
  readonly arabic: RegExp;
  readonly english: RegExp;
  readonly severity: Severity;
}

const CLAIM =
  'alleg\\w*|claim\\w*|purport\\w*|so-called|accus\\w*|suppos\\w*|assert\\w*|contend\\w*|maintain\\w*|insist\\w*|charg\\w*|suspect\\w*|reported\\w*|argu\\w*|pretend\\w*|according to|complain\\w*';
const ACCUSE =
  'alleg\\w*|claim\\w*|accus\\w*|charg\\w*|suspect\\w*|assert\\w*|contend\\w*|argu\\w*|insist\\w*|complain\\w*|case|against|offen[cs]es?|supposed\\w*|pleaded|plead|arrest\\w*|slam\\w*|criticis\\w*|criticiz\\w*|fault\\w*|wrongdoing|liable|fraud|prosecut\\w*|sue[ds]?|lawsuit';
const PERHAPS =
  "may|up to|as (?:much|many|high|low) as|maybe|might|could|can|possib\\w*|potential\\w*|likely|likelihood|unlikely|probab\\w*|perhaps|would|if|risk\\w*|expect\\w*|set to|due to|believ\\w*|thought|think\\w*|suspect\\w*|appear\\w*|seem\\w*|apparent\\w*|threat\\w*|fear\\w*|suggest\\w*|chance|whether|should|estimat\\w*|presum\\w*|\\w+[’']d|reported\\w*|feel\\w*|consider\\w*|likel\\w+|alleg\\w*|prospect\\w*|hop\\w+|forecast\\w*|predict\\w*|look\\w*|sometimes|often|at times|perceiv\\w*|as if|about to|says?|said";
const SOURCE =
  'according to|said|says|say|saying|told|report\\w*|cit(?:e|ed|es|ing)|quot\\w+|announc\\w*|stat(?:ed|es|ement|ements)|claim\\w*|in line with|under|per|as|by|based on|with|follow\\w*|accordance|estimat\\w*|show\\w*|figures?|data|sources?|added|adds|alleg\\w*|suggest\\w*|given|from|through|depend\\w*|reckon\\w*|believ\\w*|confirm\\w*|argu\\w*|point\\w*|wrote|writes|reveal\\w*|found|finds?|noted|expla\\w*|call\\w*|in the words|in terms';

const hedge = (arabic: string, english: string, severity: Severity): Hedge => ({
  arabic: new RegExp(`(?<![\\u0621-\\u064a])[وفل]?(?:${arabic})(?![\\u0621-\\u064a])`),
  english: new RegExp(`\\b(?:${english})\\b`, 'i'),
  severity,
});

const HEDGES: readonly Hedge[] = [
  hedge(
    'زعمت?|يزعم|تزعم|يزعمون|ب?(?:ال)?مزاعم|(?:ال)?مزعوم[هي]?ن?|(?:ال)?مزعومه|ادعت|ادعي|يدعي|تدعي|(?:ال)?ادعاءات|زاعما|زاعمه',
    CLAIM,
    'warn',
  ),
  hedge(
    '(?:ال)?متهم(?:ا|ه|ين|ون)?|اتهمت?|يتهم|تتهم|(?:ال)?اتهامات?|ب?تهمه',
    `${ACCUSE}|defendant\\w*|indict\\w*|blam\\w*|convict\\w*|counts?|guilty|trial|denounc\\w*`,
    'warn',
  ),
  hedge(
    'يعتقد|تعتقد|يعتقدون|(?:ال)?مشتبه|يشتبه|تشتبه|(?:ال)?اشتباه',
    `${PERHAPS}|regard\\w*|hold|convinced|view\\w*|in \\w+ (?:view|opinion)|for`,
    'warn',
  ),
  hedge(
    'ربما|يحتمل|تحتمل|من (?:ال)?محتمل|(?:ال)?محتمل|(?:ال)?محتمله|يرجح|ترجح|من (?:ال)?مرجح|علي (?:ال)?ارجح|لعل',
    PERHAPS,
    'warn',
  ),
  hedge(
    'قد (?:ي(?!وم|ون|ول|ناير)[\\u0621-\\u064a]+|تكون|تودي|تصل|تشهد|تستغرق|تواجه|تضطر|تحتاج|تسبب|تتسبب|تستمر|تودي)',
    PERHAPS,
    'warn',
  ),
  hedge(
    '(?:بحسب|وفقا|وفق|حسب(?:ما)?|نقلا) (?:ل(?!ذلك)|عن |ما |مصادر|مصدر|(?!لذلك)[\\u0621-\\u064a])[\\u0621-\\u064a]*',
    SOURCE,
    'warn',
  ),
  hedge(
    'تقارير (?:غير مؤكده|اعلاميه|صحفيه)|يقال|افادت تقارير|ذكرت تقارير',
    `${SOURCE}|apparent\\w*|supposed\\w*|rumour\\w*|media|press`,
    'warn',
  ),
  hedge('يبدو|تبدو|علي ما يبدو', `${PERHAPS}|sound\\w*|clear\\w*|evident\\w*|show\\w*`, 'advise'),
];

/** hedgeLost alarms where the Arabic keeps its distance (زعم، ربما، بحسب) and the English keeps none. */
export function hedgeLost({ kind, source, target }: CheckedSegment): Alarm[] {
  if (!source || target.text.trim() === '') return [];
  const arabic = foldedSource(source.text);
  const isTerse = kind === 'headline' || kind === 'heading';
  for (const { arabic: pattern, english, severity } of HEDGES) {
    const match = pattern.exec(arabic.folded);
    if (!match || english.test(target.text) || (isTerse && /[:‘'"“]/.test(target.text))) continue;
    const sourceRange = sourceRangeOf(arabic, match.index, match.index + match[0].length);
    return [
      {
        kind: 'hedge_lost',
        severity,
        code: 'hedge_lost',
        params: { arabic: source.text.slice(sourceRange.start, sourceRange.end) },
        sourceRange,
      },
    ];
  }
  return [];
}
