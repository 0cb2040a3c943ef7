import { foldedSource } from './folded-source.js';
import { EVENTS } from './opposites/events.js';
import { JUDGEMENTS } from './opposites/judgements.js';
import type { Side } from './opposites/side.js';
import { remembered } from './remembered.js';

/** A word of the Arabic, in the folded text, and the English that says its opposite. */
export interface SaidOpposite {
  readonly start: number;
  readonly end: number;
  readonly english: RegExpExecArray;
}

/** One way to turn a word: what the Arabic says, and what it must not have become. */
interface Turn {
  readonly said: number;
  readonly opposite: number;
}

interface ReadSide {
  readonly arabic: RegExp;
  readonly english: RegExp;
  readonly answers: RegExp;
}

// "not allowed" says what "banned" says, and «لم يسمح» what «منع» does.
const DENIED =
  "(?<!(?:n[’']t|\\b(?:not|no|never|nor|nothing|nobody|none|hardly|barely|without|cannot|neither|unable|fail\\w*|refus\\w*|declin\\w*|stop\\w*|yet|den\\w+|against|un|non)) (?:[\\w’'-]+ ){0,3})";
const ARABIC_DENIED = /(?:^| )[وف]?(?:لم|لن|لا|ليس\S*|غير|[بل]?عدم|دون|بدون|بلا|الا) (?:\S+ )?$/;

// «بارتفاع 14 بوصة» is a height, «بطاقة الصعود» a boarding pass: nothing went up.
const FIXED =
  /ارتفاع\S* \S{1,8} (?:بوص|متر|امتار|قدم|اقدام|سنتيمتر|كيلومتر)|(?:بطاق|سلم|بواب)\S* (?:ال)?صعود/g;

const OPPOSITES = [...JUDGEMENTS, ...EVENTS];
const SIDES: readonly ReadSide[] = OPPOSITES.flat().map(read);
const TURNS: readonly Turn[] = OPPOSITES.flatMap((_, at) => [
  { said: 2 * at, opposite: 2 * at + 1 },
  { said: 2 * at + 1, opposite: 2 * at },
]);

function read({ arabic, english, also }: Side): ReadSide {
  return {
    arabic: new RegExp(`^[وفبكلس]{0,2}(?:ال)?(?:${arabic})$`),
    english: new RegExp(
      `${DENIED}\\b(?:${english})\\b(?! (?:no|none|nothing|nobody|little)\\b)`,
      'i',
    ),
    answers: new RegExp(`\\b(?:${also === undefined ? english : `${english}|${also}`})\\b`, 'i'),
  };
}

/**
 * saidOpposite finds a word of the Arabic that became its opposite: «ارتفع» where the English says only
 * "fell". Where either text has both words, or denies them, nothing is told.
 */
export function saidOpposite(source: string, english: string): SaidOpposite | null {
  const words = wordsOf(source);
  if (words.length === 0) return null;
  for (const { said, opposite } of TURNS) {
    const word = words.find(({ side }) => side === said);
    const [own, other] = [SIDES[said], SIDES[opposite]];
    if (!word || word.isDenied || !own || !other) continue;
    if (words.some(({ side }) => side === opposite) || own.answers.test(english)) continue;
    const match = other.english.exec(english);
    if (match) return { start: word.start, end: word.end, english: match };
  }
  return null;
}

/** A word that stands on some side of the pairs. */
interface SidedWord {
  readonly side: number;
  readonly start: number;
  readonly end: number;
  readonly isDenied: boolean;
}

const ARABIC_WORD = /[\u0621-\u064a]+/g;

const wordsOf: (source: string) => readonly SidedWord[] = remembered((source) => {
  const { folded } = foldedSource(source);
  const fixed = [...folded.matchAll(FIXED)].map(({ index, 0: said }) => [
    index - 1,
    index + said.length,
  ]);
  const isFixed = (at: number) => fixed.some(([from = 0, to = 0]) => from <= at && at < to);
  return [...folded.matchAll(ARABIC_WORD)].flatMap(({ index: start, 0: word }) =>
    isFixed(start)
      ? []
      : sidesOf(word).map((side) => ({
          side,
          start,
          end: start + word.length,
          isDenied: ARABIC_DENIED.test(folded.slice(Math.max(0, start - 24), start)),
        })),
  );
});

// What a newspaper says in a week.
const WORDS_KNOWN = 40_000;

/** Newspapers say the same words again and again: each is looked up once. */
const sidesOf: (word: string) => readonly number[] = remembered(
  (word) => SIDES.flatMap(({ arabic }, side) => (arabic.test(word) ? [side] : [])),
  WORDS_KNOWN,
);
