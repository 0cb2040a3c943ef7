import { foldedSource, sourceRangeOf } from '../folded-source.js';
import { hearNames } from '../names/hear-names.js';
import type { Exchanged } from './strange-rank.js';

/** An Arab army's rank and the English that may stand for it, in any of the armies that English knows. */
interface MilitaryRank {
  readonly arabic: RegExp;
  readonly english: RegExp;
}

const rank = (arabic: string, english: string): MilitaryRank => ({
  // Last before a name: «اللواء الركن أحمد», «اللواء طيار أحمد», «العميد الدكتور أحمد».
  arabic: new RegExp(
    `(?<![\\u0621-\\u064a])[وفبلك]?(?:ال|لل)?(?:${arabic})(?: (?:ال)?(?:ركن|طيار|بحري|متقاعد|دكتور|حقوقي|مهندس|اول))*\\s*$`,
  ),
  english: new RegExp(`^(?:${english})$`, 'i'),
});

const GENERAL = 'gen(?:eral|\\.)?';
const RANKS: readonly MilitaryRank[] = [
  rank('مشير', '(?:field )?marshal'),
  rank(
    'فريق',
    `(?:lieutenant|lt\\.?|first|full|colonel)[ -]${GENERAL}|${GENERAL}|(?:vice )?admiral|air (?:chief )?marshal`,
  ),
  rank('لواء', `(?:major|maj\\.?)[ -]${GENERAL}|${GENERAL}|rear admiral|admiral`),
  rank('عميد', `brigadier|brig\\.?|(?:brigadier|brig\\.?)[ -]${GENERAL}|${GENERAL}|commodore|dean`),
  rank('عقيد', 'colonel|col\\.?|captain|capt\\.?'),
  rank(
    'مقدم',
    '(?:lieutenant|lt\\.?)[ -](?:colonel|col\\.?)|colonel|col\\.?|commander|presenter|host',
  ),
  rank('رايد', 'major|maj\\.?|lieutenant commander|astronaut|pioneer'),
  rank('نقيب', 'captain|capt\\.?|lieutenant|head|president|chief'),
  rank('ملازم', '(?:first |second )?(?:lieutenant|lt\\.?)|sub-lieutenant'),
  rank('رقيب', '(?:staff |first )?(?:sergeant|sgt\\.?)'),
];
const ENGLISH_RANK = new RegExp(
  `\\b((?:field )?marshal|(?:(?:lieutenant|lt\\.?|major|maj\\.?|brigadier|brig\\.?|first|full|colonel)[ -])?(?:general|gen\\.?)|(?:lieutenant|lt\\.?)[ -](?:colonel|col\\.?|commander)|(?:vice |rear )?admiral|brigadier|commodore|colonel|col\\.?|major|maj\\.?|captain|capt\\.?|(?:first |second )?lieutenant|(?:staff )?sergeant|sgt\\.?) (?:\\(?(?:ret(?:ired|\\.)?|pilot)\\)? )?$`,
  'i',
);
const BEFORE = 40;
const SURE = 0.4;

/** exchangedMilitaryRank finds a person whose rank became another: «اللواء أحمد» as Lieutenant General Ahmed. */
export function exchangedMilitaryRank(source: string, target: string): Exchanged | null {
  const arabic = foldedSource(source);
  for (const { name, word, distance } of hearNames(source, target).heard) {
    if (distance > SURE) continue;
    const said = ENGLISH_RANK.exec(
      target.slice(Math.max(0, name.range.start - BEFORE), name.range.start),
    );
    const at = arabic.offsets.indexOf(word.range.start);
    const before = at < 0 ? '' : arabic.folded.slice(Math.max(0, at - BEFORE), at);
    if (!said?.[1] || before === '') continue;
    const english = said[1];
    const own = RANKS.filter((each) => each.arabic.test(before));
    if (own.length === 0 || own.some((each) => each.english.test(english))) continue;
    const found = own[0]?.arabic.exec(before)?.[0] ?? '';
    const start = name.range.start - said[0].length;
    return {
      lost: sourceRangeOf(arabic, at - found.length, at - (found.length - found.trimEnd().length)),
      stranger: { start, end: start + english.length },
    };
  }
  return null;
}
