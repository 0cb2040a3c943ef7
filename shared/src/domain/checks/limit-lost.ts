import type { Alarm, CheckedSegment } from './checked-segment.js';
import { foldedSource, sourceRangeOf } from './folded-source.js';

/** What Arabic sets limits with, and the English that may set the same. */
interface Limit {
  readonly arabic: RegExp;
  readonly english: RegExp;
}

const ONLY =
  'only|all (?:I|he|she|we|they|you|it|that)|just|mere(?:ly)?|sole(?:ly)?|exclusiv\\w*|alone|nothing but|no (?:more|other|fewer)|(?<!all )but|except\\w*|single|barely|scarcely|hardly|little|few|limited|simply|purely|apart from|other than|one|confin\\w*|(?:up|no) to|at most|restrict\\w*|entire(?:ly)?|last|rather than|strict(?:ly)?|specific\\w*|nominal\\w*|token|short of|within|reserved';
const limit = (arabic: string, english: string): Limit => ({
  arabic: new RegExp(`(?<![\\u0621-\\u064a])[وف]?(?:${arabic})(?![\\u0621-\\u064a])`),
  english: new RegExp(`\\b(?:${english})\\b|n[’']t\\b`, 'i'),
});

const LIMITS: readonly Limit[] = [
  // «ليس … فقط», «لا … فقط» goes on to the other half.
  limit('(?<!(?:ليس|ليست|لا|لم|لن) (?:[^.؛؟!]{0,60} )?)(?:فقط|فحسب|حصرا|حصريا|لا غير)', ONLY),
  limit(
    '(?:لا|لم|لن|ليس|ليست|ما|دون|هل) (?:[^.؛؟!]{1,60} )?سوي',
    `${ONLY}|not?|nothing|none|never|without|cannot|neither|nor|lack\\w*|fail\\w*|remain\\w*|left`,
  ),
  // «لم تؤثر إلا في»; «إلا أن» is however.
  limit(
    '(?:لم|لن|لا|ليس|ليست|ليسوا) (?:[\\u0621-\\u064a]+ ){1,5}الا(?! (?:ان|اذا|انه|انها|بعد|ب))',
    `${ONLY}|not?|nothing|none|never|without|cannot|neither|nor|until|unless|lack\\w*|fail\\w*|remain\\w*|less|fewer`,
  ),
  // «ما لم» is unless.
  limit(
    'ما لم(?= [\\u0621-\\u064a])(?! [يت]كن في الحسبان)',
    "unless|until|without(?! exception)|except(?! for)|only|otherwise|barring|provided|pending|or (?:else|risk)|if (?:[\\w’-]+ ){1,6}(?:not|no|fails?|refus\\w*)|(?:does|do|is|are|did|has|have)n[’']t|fail\\w*|what|which|something|things?|never|before",
  ),
];

/** limitLost alarms where the Arabic says that it is only so (فقط، حصرا، لا … سوى) and the English sets no limit. */
export function limitLost({ kind, source, target }: CheckedSegment): Alarm[] {
  if (!source || target.text.trim() === '' || kind === 'headline') return [];
  // Where half is missing, that is what is told.
  if (target.text.length < source.text.length / 2) return [];
  const arabic = foldedSource(source.text);
  return LIMITS.flatMap((each): Alarm[] => {
    const match = each.arabic.exec(arabic.folded);
    if (!match || each.english.test(target.text)) return [];
    const sourceRange = sourceRangeOf(arabic, match.index, match.index + match[0].length);
    return [
      {
        kind: 'hedge_lost',
        severity: 'warn',
        code: 'limit_lost',
        params: { arabic: source.text.slice(sourceRange.start, sourceRange.end) },
        sourceRange,
      },
    ];
  });
}
