import type { TextRange } from '../finding.js';
import { readDenials, type ArabicDenial } from './denials.js';
import { foldedSource, sourceRangeOf } from './folded-source.js';
import type { Alarm, CheckedSegment } from './checked-segment.js';

// Whatever may be why the English says not: where none of it stands, the Arabic denies nothing.
const BEFORE = '(?<![\\u0621-\\u064a])[وف]?';
const AFTER = '(?![\\u0621-\\u064a])';
const ARABIC_DENIAL = new RegExp(
  `${BEFORE}(?:ما|لا|كلا|ابدا|الا|سوي|ليس)${AFTER}|${BEFORE}(?:[ينت]*نف[يت]|[يت]?رفض|غير|بدون|دون|بلا|[بل]?عدم|مستحيل|يستحيل|غياب|[يت]فتقر|[يت]?منع|[يت]?فشل|[يت]?ستبعد|استبعد|خلو|انعدام|نقص|فقد|افتقا|[يت]?توقف|[يت]?حظر|محظور|لم|لن|قلما|نادرا|بالكاد|[يت]?صعب|عجز|تعذر|[يت]تعذر|حرم|محروم|مجهول|فاقد|بعيدا|[يت]?كف|لولا|امتن|[يت]?متنع|اخفق|استحال)`,
);

// What «رفض», «نفى» and «فشل» become where they lose their sense.
const AGREEING =
  /\b(?:accept(?:s|ed|ing)|agreed?|agrees|approv(?:es|ed)|confirm(?:s|ed|ing)|admit(?:s|ted|ting)|succeed(?:s|ed)|managed to|welcom(?:es|ed))\b/i;
const ENGLISH_NOT = /n[’']t\b|\b(?:not(?! only| just| least)|cannot|never)\b/i;

/**
 * negation looks for a denial that one text has and the other has not. It warns where the Arabic says
 * لم لن ليس لا, or denies by a verb (نفى، رفض) or by دون and عدم, and the English denies less; and where
 * the English says not and nothing in the Arabic denies. It advises where softer words of the English
 * (unclear, dismissed) may stand for it, or only غير denies.
 */
export function negation({ source, target }: CheckedSegment): Alarm[] {
  if (!source || target.text.trim() === '') return [];
  const { arabic, english, privative, soft } = readDenials(source.text, target.text);
  const by = (...kinds: ArabicDenial['by'][]) => arabic.filter((each) => kinds.includes(each.by));
  const particles = by('particle');
  const nouns = by('particle', 'without', 'capable');
  const firm = by('particle', 'without', 'capable', 'verb');
  const [first] = [...particles, ...firm, ...arabic];
  if (!first)
    return ARABIC_DENIAL.test(foldedSource(source.text).folded) ? [] : unfounded(target.text);
  const isLess =
    particles.length > english ||
    nouns.length > english + privative ||
    firm.length > english + privative + soft;
  const isTurned = by('verb').length > english && AGREEING.test(target.text);
  const isSure =
    particles.length > english + Math.min(privative, 1) ||
    (isLess && privative + soft === 0) ||
    isTurned;
  if (isLess || isTurned) return [lost(source.text, first, isSure ? 'warn' : 'advise')];
  if (arabic.length > english + privative + soft) return [lost(source.text, first, 'advise')];
  return [];
}

function lost(source: string, { start, end }: ArabicDenial, severity: 'warn' | 'advise'): Alarm {
  const sourceRange: TextRange = sourceRangeOf(foldedSource(source), start, end);
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
