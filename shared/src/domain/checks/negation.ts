import type { TextRange } from '../finding.js';
import { foldedSource, sourceRangeOf } from './folded-source.js';
import type { Alarm, CheckedSegment } from './checked-segment.js';

const BEFORE = '(?<![\\u0621-\\u064a])[وف]?';
const AFTER = '(?![\\u0621-\\u064a])';
// «لا يزال» is still, «لا سيما» especially, «لا بد» must, «لا تقل عن» at least: none of them denies.
const IDIOM_OF_LA =
  '[يتن]زال|زال|سيما|بد|شك|بل|محاله|باس|تقل|يقل|تزيد|يزيد|تتجاوز|يتجاوز|يقتصر|تقتصر';
// «لم تتلق سوى» and «لا يدفع إلا» say only, not never.
const ONLY = `(?! (?:[\\u0621-\\u064a]+ ){0,6}(?:سوي|الا)${AFTER})`;
const NEGATOR = `(?:لم|لن|ليس|ليست|ليسوا|لست|لسنا|لا(?! (?:${IDIOM_OF_LA})${AFTER}))${AFTER}${ONLY}`;
// Verbs that deny by themselves; English may keep them or say not.
const DENYING =
  '(?:نفي|نفت|ينفي|تنفي|نافيا|نافيه|رفض|رفضت|رفضوا|يرفض|ترفض|رافضا|رافضه|استبعد|استبعدت|يستبعد|تستبعد|امتنع|امتنعت|فشل|فشلت|اخفق|اخفقت)';
const WITHOUT = '(?:(?:من )?دون(?! ال)|بدون|بلا|[بل]?عدم)';

const ARABIC_NEGATOR = new RegExp(`${BEFORE}${NEGATOR}`, 'g');
const ARABIC_DENYING = new RegExp(`${BEFORE}${DENYING}${AFTER}`, 'g');
const ARABIC_WITHOUT = new RegExp(`${BEFORE}${WITHOUT}${AFTER}`, 'g');
const ARABIC_PRIVATIVE = new RegExp(
  `${BEFORE}(?:${NEGATOR}|[بل]?عدم${AFTER}|بدون${AFTER}|[بل]?دون${AFTER}(?! ال)|بلا${AFTER}|غير${AFTER})`,
  'g',
);
const ARABIC_DENIAL = new RegExp(
  `${BEFORE}(?:ما|لا|كلا|ابدا|الا|سوي|ليس)${AFTER}|${BEFORE}(?:[ينت]*نف[يت]|[يت]?رفض|غير|بدون|دون|بلا|[بل]?عدم|مستحيل|يستحيل|غياب|[يت]فتقر|[يت]?منع|[يت]?فشل|[يت]?ستبعد|استبعد|خلو|انعدام|نقص|فقد|افتقا|[يت]?توقف|[يت]?حظر|محظور|لم|لن|قلما|نادرا|بالكاد|[يت]?صعب|عجز|تعذر|[يت]تعذر|حرم|محروم|مجهول|فاقد|بعيدا|[يت]?كف|لولا|امتن|[يت]?متنع|اخفق|استحال)`,
);

const NO =
  "n[’']t\\b|\\b(?:not|no|non|no-one|cannot|never|none|nor|neither|nothing|nobody|nowhere|without|yet to|den(?:y|ies|ied|ial|ials|ying)|refus\\w+|reject\\w+|fail\\w*|lack\\w*|hardly|barely|scarcely|rarely|seldom|unless|unable|impossible|unlikely|avoid\\w*|prevent\\w*|ban\\w*|forbid\\w*|rul(?:e[ds]?|ing) out|stop\\w*|un(?:beaten|defeated|harmed|hurt|scathed|touched|changed|resolved|settled|answered|clear)|free (?:of|from)|(?:for|in) free";
const ENGLISH_DENIAL = new RegExp(`${NO})\\b`, 'gi');
const ENGLISH_PRIVATIVE = new RegExp(
  `${NO}|instead|rather|yet|few|little|only|just|dis\\w{4,}|un(?:known|clear|certain|true|fair|happy|usual|precedented|necessary|expected|acceptable|affected|aware|born|paid|official\\w*)|in(?:ability|capable|complete|correct|direct\\w*|effective|secure|sufficient|visible)|illeg\\w*|[a-z]+less)\\b`,
  'gi',
);
const ENGLISH_SOFT =
  /\b(?:declin\w+|dismiss\w*|rebuff\w*|un\w{4,}|ina\w{4,}|ir\w{5,}|dis\w{4,}|non\w{3,}|\w+less|oppos\w*|against|contrary|disput\w*|refut\w*|resist\w*|turn\w* down|thr[eo]w\w* out|quash\w*|veto\w*|balk\w*|snub\w*|spurn\w*|overturn\w*|be drawn|shot down|vot\w+ down|exclud\w*|miss\w*|los\w+|absen\w*|instead|halt\w*|ceas\w*|keep\w* from|block\w*|collaps\w*|abandon\w*|question\w*|doubt\w*|zero|out of)\b/i;
const ENGLISH_NOT = /n[’']t\b|\b(?:not(?! only| just| least)|cannot|never)\b/i;

/**
 * negation looks for a denial that one text has and the other has not. It warns where the Arabic says
 * لم لن ليس لا, or denies by a verb (نفى، رفض) or by دون and عدم, and the English denies less; and where
 * the English says not and nothing in the Arabic denies. It advises where only softer words (غير) do.
 */
export function negation({ source, target }: CheckedSegment): Alarm[] {
  if (!source || target.text.trim() === '') return [];
  const { folded } = foldedSource(source.text);
  const negators = [...folded.matchAll(ARABIC_NEGATOR)];
  const denying = [...folded.matchAll(ARABIC_DENYING)];
  const without = [...folded.matchAll(ARABIC_WITHOUT)];
  const denials = count(target.text, ENGLISH_DENIAL);
  const isSoft = ENGLISH_SOFT.test(target.text);
  const dropped =
    negators.length + (isSoft ? 0 : denying.length) > denials
      ? (negators[0] ?? denying[0])
      : denials === 0 && !isSoft
        ? (denying[0] ?? without[0])
        : undefined;
  if (dropped) return [lost(source.text, dropped, 'warn')];
  const privatives = [...folded.matchAll(ARABIC_PRIVATIVE)];
  if (privatives[0] && privatives.length > count(target.text, ENGLISH_PRIVATIVE))
    return [lost(source.text, privatives[0], 'advise')];
  return privatives.length > 0 || ARABIC_DENIAL.test(folded) ? [] : unfounded(target.text);
}

function lost(source: string, match: RegExpExecArray, severity: 'warn' | 'advise'): Alarm {
  const sourceRange: TextRange = sourceRangeOf(
    foldedSource(source),
    match.index,
    match.index + match[0].length,
  );
  const said = source.slice(sourceRange.start, sourceRange.end);
  return { kind: 'negation', severity, code: 'denial_lost', params: { arabic: said }, sourceRange };
}

function unfounded(english: string): Alarm[] {
  const not = ENGLISH_NOT.exec(english);
  if (!not) return [];
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

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
