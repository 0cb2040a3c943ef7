import type { TextRange } from '../../finding.js';
import { foldedSource, sourceRangeOf } from '../folded-source.js';
import { arabicRoles, englishRoles } from './read-roles.js';

/** Words of the Arabic, and the words of the English that say something else in their place. */
export interface Exchanged {
  readonly lost: TextRange;
  readonly stranger: TextRange;
}

/** A word that makes another office of an office: deputy, former, acting. */
interface Rank {
  /** Beside the office, before or after it. */
  readonly arabic: RegExp;
  readonly english: RegExp;
  /** Other Arabic that may be why the English says so. */
  readonly behind: RegExp;
}

const BEFORE = '(?<![\\u0621-\\u064a])[وفبكل]{0,2}(?:ال|لل)?';
const AFTER = '(?![\\u0621-\\u064a])';
const rank = (arabic: string, english: string, behind: string): Rank => ({
  arabic: new RegExp(`${BEFORE}(?:${arabic})(?:ه|ا|ي|ين|ون)?${AFTER}`),
  // "deputy agriculture minister"
  english: new RegExp(`\\b(?:${english})[ -](?:(?!(?:the|an?|and|of) )[\\w’-]+ ){0,2}$`, 'i'),
  behind: new RegExp(`${BEFORE}(?:${arabic}|${behind})(?:ه|ا|ي|ين|ون|ها|هم)?${AFTER}`),
});

const RANKS: readonly Rank[] = [
  rank(
    'نايب|مساعد|وكيل|معاون',
    'deputy|vice|assistant|associate',
    'نواب|ثاني|فيديو|فار|حكام|مشارك|تنفيذي|منتدب|دوله',
  ),
  rank(
    'سابق|اسبق',
    'former|ex|one-?time',
    'قديم|انذاك|حينها|حينذاك|راحل|سابقا|متقاعد|مخضرم|كان|كانت|سبق|استقال\\S*|اقال\\S*|مقال|سلف\\S*|قبل|حتي',
  ),
  rank(
    'انتقالي|موقت|مكلف|بالانابه|بالنيابه|بالوكاله',
    'acting|interim|caretaker',
    'تصريف|تسيير|عمال|قايم|انابه|نيابه|وكاله|موقتا|بالوكاله|انتقاليه',
  ),
];

/** strangeRank finds a rank that the English gives an office of which the Arabic says nothing of the kind. */
export function strangeRank(source: string, target: string): Exchanged | null {
  const arabic = foldedSource(source);
  const [office] = arabicRoles(source).filter(({ role }) => role.kind === 'person');
  if (!office) return null;
  for (const { start, end } of englishRoles(target).filter(({ role }) => role.kind === 'person')) {
    const before = target.slice(Math.max(0, start - 40), start);
    for (const { english, behind } of RANKS) {
      const said = /(?:[\w’'-]+[ -]){0,3}$/.exec(before)?.[0] ?? '';
      const word = english.exec(said);
      if (!word || behind.test(arabic.folded)) continue;
      return {
        lost: sourceRangeOf(arabic, office.start, office.end),
        stranger: { start: start - said.length + word.index, end },
      };
    }
  }
  return null;
}
