import { foldedSource, sourceRangeOf } from './folded-source.js';
import type { Alarm, CheckedSegment } from './checked-segment.js';

const BEFORE = '(?<![\\u0621-\\u064a])[وف]?';
const AFTER = '(?![\\u0621-\\u064a])';
// «لا يزال» is still, «لا سيما» especially, «لا بد» must, «لا تقل عن» at least: none of them denies.
const IDIOM_OF_LA =
  '[يتن]زال|زال|سيما|بد|شك|بل|محاله|باس|تقل|يقل|تزيد|يزيد|تتجاوز|يتجاوز|يقتصر|تقتصر';
const NEGATOR = `لم|لن|ليس|ليست|ليسوا|لست|لسنا|لا(?! (?:${IDIOM_OF_LA})${AFTER})`;
const ARABIC_NEGATOR = new RegExp(`${BEFORE}(?:${NEGATOR})${AFTER}`, 'g');
const ARABIC_PRIVATIVE = new RegExp(
  `${BEFORE}(?:${NEGATOR}|[بل]?عدم|بدون|[بل]?دون|بلا|غير)${AFTER}`,
  'g',
);
const ARABIC_DENIAL = new RegExp(
  `${BEFORE}(?:ما|لا|كلا|ابدا)${AFTER}|${BEFORE}(?:[ينت]*نف[يت]|[يت]?رفض|غير|بدون|دون|بلا|[بل]?عدم|مستحيل|يستحيل|غياب|[يت]فتقر|[يت]?منع)`,
);

const NO =
  "n[’']t\\b|\\b(?:not|no|non|no-one|cannot|never|none|nor|neither|nothing|nobody|nowhere|without|den(?:y|ies|ied|ial)|refus\\w+|reject\\w+|fail\\w*|lack\\w*|hardly|barely|scarcely|rarely|seldom|unless|unable|impossible|unlikely|avoid\\w*|prevent\\w*|ban\\w*|forbid\\w*|rule[ds]? out|stop\\w*";
const ENGLISH_DENIAL = new RegExp(`${NO})\\b`, 'gi');
const ENGLISH_PRIVATIVE = new RegExp(
  `${NO}|instead|rather|yet|few|little|only|dis\\w{4,}|un(?:known|clear|certain|true|fair|happy|usual|precedented|necessary|expected|acceptable|affected|aware|born|paid|official\\w*)|in(?:ability|capable|complete|correct|direct\\w*|effective|secure|sufficient|visible)|illeg\\w*|[a-z]+less)\\b`,
  'gi',
);
const ENGLISH_NOT = /n[’']t\b|\b(?:not|cannot|never)\b/i;

/**
 * negation looks for a denial that one text has and the other has not. It warns where the Arabic says
 * لم لن ليس لا more often than the English denies, and advises where only softer words (غير, دون) do,
 * or where the English says not and the Arabic denies nothing. Idiom explains some of them.
 */
export function negation({ source, target }: CheckedSegment): Alarm[] {
  if (!source || target.text.trim() === '') return [];
  const arabic = foldedSource(source.text);
  const { folded } = arabic;
  const negators = [...folded.matchAll(ARABIC_NEGATOR)];
  const privatives = [...folded.matchAll(ARABIC_PRIVATIVE)];
  const isDropped = negators.length > count(target.text, ENGLISH_DENIAL);
  const [word] = isDropped ? negators : privatives;
  if (word && (isDropped || privatives.length > count(target.text, ENGLISH_PRIVATIVE))) {
    const sourceRange = sourceRangeOf(arabic, word.index, word.index + word[0].length);
    const said = source.text.slice(sourceRange.start, sourceRange.end);
    return [
      {
        kind: 'negation',
        severity: isDropped ? 'warn' : 'advise',
        code: 'denial_lost',
        params: { arabic: said },
        sourceRange,
      },
    ];
  }
  return privatives.length > 0 || ARABIC_DENIAL.test(folded) ? [] : unfounded(target.text);
}

function unfounded(english: string): Alarm[] {
  const not = ENGLISH_NOT.exec(english);
  if (!not) return [];
  return [
    {
      kind: 'negation',
      severity: 'advise',
      code: 'denial_unfounded',
      params: { english: not[0] },
      range: { start: not.index, end: not.index + not[0].length },
    },
  ];
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
