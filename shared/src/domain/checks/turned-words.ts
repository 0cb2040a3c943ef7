import { foldedSource, sourceRangeOf } from './folded-source.js';
import type { Alarm } from './checked-segment.js';
import type { Denials } from './denials.js';
import { saidOpposite } from './said-opposite.js';

/** What denies in Arabic by one word, the English that says its opposite outright, and the Arabic that says so too. */
interface Turned {
  readonly denied: RegExp;
  readonly opposite: RegExp;
  /** The opposite with a prefix that denies: unfit, insufficient. */
  readonly answer: RegExp;
  readonly affirmed: RegExp | null;
}

const BEFORE = '(?<![\\u0621-\\u064a])';
const AFTER = '(?![\\u0621-\\u064a])';
// A denial before the opposite makes it right again: "not fit", "hardly known".
const DENIED =
  "(?<!n[’']t (?:\\w+ ){0,2}|\\b(?:not|no|never|nor|nothing|nobody|none|hardly|barely|without|cannot|less|neither|far from|anything but|refus\\w+ to|fail\\w* to|declin\\w+ to|unable to|yet to) (?:\\w+ ){0,2})";

// "expect no relief" expects none.
const NOTHING = '(?! (?:no|none|nothing|nobody|little)\\b)';

const turned = (denied: string, opposite: string, affirmed: RegExp | null = null): Turned => ({
  denied: new RegExp(`${BEFORE}[وف]?(?:${denied})${AFTER}`),
  opposite: new RegExp(`${DENIED}\\b(?:${opposite})\\b${NOTHING}`, 'gi'),
  answer: new RegExp(`\\b(?:un|in|im|il|ir|non-?|dis)(?:${opposite})\\b`, 'i'),
  affirmed,
});

/** «غير صالحة» is unfit; «صالحة» without it is fit. */
function not(adjective: string, opposite: string): Turned {
  const forms = `(?:ال)?(?:${adjective})(?:ه|ا|ين|ون|ات)?`;
  const affirmed = new RegExp(`(?<!غير )${BEFORE}[وفبل]?${forms}${AFTER}`, 'g');
  return turned(`[بل]?(?:ال)?غير ${forms}`, opposite, affirmed);
}

const TURNED: readonly Turned[] = [
  not('صالح', 'fit|suitable|safe|drinkable'),
  not('امن', 'safe|secure'),
  not('معروف', 'known'),
  not('واضح', 'clear'),
  not('موكد', 'confirmed|certain'),
  not('قانوني|شرعي|مشروع', 'legal|lawful|legally|lawfully|legitimate'),
  not('كاف|كافي', 'sufficient|enough|adequate'),
  not('راض|راضي', 'satisfied|happy|content'),
  not('متوقع', 'expected'),
  not('مقبول', 'acceptable|welcome'),
  not('مباشر', 'direct|directly'),
  not('رسمي', 'official|officially'),
  not('عادل', 'fair|just'),
  not('مستقر', 'stable'),
  not('قادر', 'able|capable'),
  not('مذنب', 'guilty'),
  not('ممكن', 'possible'),
  not('محتمل|مرجح', 'likely|expected'),
  turned('(?:ال)?مجهول(?:ه|ا)?', 'known|clear|identified'),
  turned('(?:ال)?عاجز(?:ه|ا|ين|ون)?', 'able|capable'),
  turned('(?:من )?(?:ال)?مستحيل(?:ه|ا)?|يستحيل', 'possible', /ممكن|امكان|يمكن/g),
  turned(
    '(?<!(?:لم|لا|لن) )(?:(?:ال)?مستبعد(?:ه|ا)?|استبعدت?|[يت]ستبعد(?:ون)?)',
    'likely|expected|expects?',
    /متوقع|مرجح|توقع|منتظر|مرتقب|مقرر|محتمل/g,
  ),
  turned('(?:لم|لا|لن) [يتن]ستبعد\\S*', 'rul(?:e[ds]?|ing) out'),
  turned(
    '(?:لم|لن) [يتن](?:ستسلم|رضخ|خضع)\\S*',
    'g[ai]ve[ns]? (?:up|in)|surrender\\w*|capitulat\\w*|yielded',
  ),
  turned(
    '(?:لا|ما|لم) (?:[يتن]زال\\S*|زال\\S*|[يتن]زل)',
    'no longer|any ?more|has stopped|have stopped',
    /(?:لم|لا) [يتن]عد|توقف|انته/g,
  ),
];

// Some letters of each, so that most texts are read once.
const MAY_DENY = /غير|مجهول|عاجز|ستحيل|ستبعد|زال|زل|ستسلم|رضخ|خضع/;

// What «رفض», «نفى» and «فشل» become where they lose their sense.
const AGREED: readonly (readonly [english: RegExp, said: RegExp])[] = [
  [
    /\b(?:accept(?:s|ed|ing)|agreed?|agrees|approv(?:es|ed))\b/i,
    /وافق|اتفق|اتفاق|قبل(?:ت|وا)|قبول|اقر/,
  ],
  [/\b(?:granted|grants|upheld|upholds)\b/i, /منح|ايد/],
  [/\b(?:confirm(?:s|ed|ing)|admit(?:s|ted|ting))\b/i, /اكد|وكد|ثبت|اعترف|عترف|اقر/],
  [/\b(?:succeed(?:s|ed)|managed to)\b/i, /نجح|نجاح|تمكن/],
  [/\bwelcom(?:es|ed)\b/i, /رحب|ترحيب|استقبل/],
];

/** turnedWord warns of a word that denies and has become its opposite, whatever else the text denies. */
export function turnedWord(source: string, english: string, denials: Denials): Alarm | null {
  const arabic = foldedSource(source);
  for (const { denied, opposite, affirmed, answer: ownAnswer } of MAY_DENY.test(arabic.folded)
    ? TURNED
    : []) {
    const word = denied.exec(arabic.folded);
    if (!word) continue;
    // "unlikely" says «غير مرجح», whoever else expects something.
    if (ownAnswer.test(english)) continue;
    const said = [...english.matchAll(opposite)];
    const meant = affirmed ? [...arabic.folded.matchAll(affirmed)] : [];
    const last = said[meant.length];
    if (last) return alarm(source, word.index, word[0], last);
  }
  const opposite = saidOpposite(source, english);
  if (opposite)
    return alarm(
      source,
      opposite.start,
      arabic.folded.slice(opposite.start, opposite.end),
      opposite.english,
    );
  const verbs = denials.arabic.filter(({ by }) => by === 'verb');
  const [verb] = verbs;
  // «دون» takes the "without", whoever else refuses.
  const others = denials.arabic.length - verbs.length;
  const free = Math.max(0, denials.english + denials.chained - others);
  const agreed = verbs.length > free ? agreement(arabic.folded, english) : null;
  if (!verb || !agreed) return null;
  return alarm(source, verb.start, arabic.folded.slice(verb.start, verb.end), agreed);
}

/** What agrees in the English, where no word of the Arabic's own does. */
function agreement(folded: string, english: string): RegExpExecArray | null {
  for (const [agreed, said] of AGREED) {
    const match = said.test(folded) ? null : agreed.exec(english);
    if (match) return match;
  }
  return null;
}

function alarm(source: string, start: number, denied: string, said: RegExpExecArray): Alarm {
  const sourceRange = sourceRangeOf(foldedSource(source), start, start + denied.length);
  return {
    kind: 'negation',
    severity: 'warn',
    code: 'denial_turned',
    params: { arabic: source.slice(sourceRange.start, sourceRange.end), english: said[0] },
    range: { start: said.index, end: said.index + said[0].length },
    sourceRange,
  };
}
