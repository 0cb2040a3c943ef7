import type { CheckedStory } from '../false-alarms.js';
import { mutated, type Mutation } from './mutation.js';

/** One way to spoil an English text, given its Arabic; null where it does not apply. */
type Spoil = (english: string, arabic: string, story: CheckedStory) => string | null;

const MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );
const DAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');

// What a careless reader makes of a denial that is no "not".
const AFFIRMED: Readonly<Record<string, string>> = {
  denied: 'confirmed',
  denies: 'confirms',
  refused: 'agreed',
  rejected: 'accepted',
  'failed to': 'managed to',
  without: 'with',
  'no longer': 'still',
  unable: 'able',
  unlikely: 'likely',
  impossible: 'possible',
  'ruled out': 'considered',
  cannot: 'can',
  nobody: 'everybody',
  'no one': 'everyone',
  nothing: 'everything',
  none: 'all',
  neither: 'both',
  'there is no': 'there is a',
  'there was no': 'there was a',
  'has no': 'has a',
  'had no': 'had a',
  unclear: 'clear',
  unknown: 'known',
};
const DENIAL = new RegExp(`\\b(?:${Object.keys(AFFIRMED).join('|')})\\b`);

const nextOf = (words: readonly string[], word: string) =>
  words[(words.indexOf(word) + 1) % words.length] ?? word;
const replaced = (text: string, pattern: RegExp, by: (match: string) => string) =>
  pattern.test(text) ? text.replace(pattern, by) : null;

const SPOILS: Readonly<Record<string, Spoil>> = {
  number: (en, ar) =>
    /[\d٠-٩]/.test(ar)
      ? replaced(en, /(?<![\d.,$£€])\d{2,3}(?![\d.,%])/, (digits) => String(Number(digits) + 7))
      : null,
  percent: (en) => replaced(en, /\d+(?=%| per ?cent)/, (digits) => String(Number(digits) + 5)),
  scale: (en) =>
    replaced(en, /(?<=\d )(?:million|billion)/, (word) =>
      word === 'million' ? 'billion' : 'million',
    ),
  month: (en) =>
    replaced(
      en,
      /\b(?:January|February|April|June|July|August|September|October|November|December)\b/,
      (word) => nextOf(MONTHS, word),
    ),
  weekday: (en, ar) =>
    /(?:ال)(?:أحد|اثنين|إثنين|ثلاثاء|أربعاء|خميس|جمعة|سبت)/.test(ar)
      ? replaced(en, /\b(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day\b/, (word) => nextOf(DAYS, word))
      : null,
  currency: (en, ar) =>
    /دولار|جنيه|يورو/.test(ar)
      ? replaced(en, /[$£€](?=\d)/, (sign) => (sign === '€' ? '$' : '€'))
      : null,
  points: (en) => replaced(en, /(?<=\d)(?:%| per ?cent)/, () => ' percentage points'),
  negation: (en) => replaced(en, / not\b| never\b|n't\b/, () => ''),
  denial: (en, ar) =>
    /لا|لم|لن|ليس|غير|دون|عدم|بلا|نف|رفض|فشل|عجز|ستبعد/.test(ar)
      ? replaced(en, DENIAL, (word) => AFFIRMED[word] ?? word)
      : null,
  negation_added: (en, ar) =>
    /(?:لا|لم|لن|ليس|غير|دون|عدم|نفى|رفض|فشل)/.test(ar)
      ? null
      : replaced(en, /\b(?:will|would|can|is|are|was|were)\b(?! not)/, (verb) => `${verb} not`),
  chatter: (en) => `Here is the English translation of the paragraph: ${en}`,
  chatter_after: (en) => `${en} Let me know if you would like any changes.`,
  refusal: () => 'I’m sorry, but I can’t translate this content.',
  arabic_left: (en) => replaced(en, /\b(?:the|a)\b/, () => 'هذا'),
  hidden: (en) => replaced(en, / /, () => ' \u202e'),
  missing: () => '',
  half_missing: (en, ar) => {
    const cut = en.length > 160 && ar.length > 120 ? en.slice(0, en.length / 3) : null;
    return cut && `${cut.slice(0, cut.lastIndexOf(' '))}.`;
  },
  neighbour: (en, _ar, story) => {
    const other = story.pairs.find((pair) => pair.en.length > 150 && pair.en !== en);
    return other && en.length > 100 ? `${en} ${other.en}` : null;
  },
  body: (en) => replaced(en, BODY, (word) => OTHER_BODY[word] ?? word),
  speaker: (en, _ar, story) => {
    const [name] = speakersIn(en);
    const other = story.pairs
      .flatMap((pair) => speakersIn(pair.en))
      .find((each) => !each.split(' ').some((word) => en.includes(word)));
    if (name === undefined || other === undefined) return null;
    return replaced(
      en,
      new RegExp(`${name}(?= (?:${VERBS})\\b)|(?<=\\b(?:${VERBS}) )${name}`),
      () => other,
    );
  },
};

const NAME = String.raw`(?:\b[A-Z][\p{L}’'-]+ ){0,2}\b[A-Z][\p{L}’'-]{2,}`;
const VERBS = 'said|says|told|added|insisted|explained|according to';
const SPEAKER = new RegExp(`(${NAME}) (?:${VERBS})\\b|\\b(?:${VERBS}) (${NAME})`, 'gu');
// Offices, bodies, and words that only begin a sentence: nobody to be taken for somebody else.
const NOBODY =
  /^(?:.* )?(?:They|Police|Officials|Doctors|Advocates|Experts|Critics|President|The|She|And|But|Officers|Post|Times|News|Navy|Department|Government|School|University|Ministry|Agency|Office|Authority|Airlines|Seoul|Pyongyang|Washington|Reports|Trump’s|Air|Company|Council|Court|Nielsen|Service|Niugini|MoveOn|Korea|Syria|I’ve|I've|Toyota|Street|Examiner|Network|Group|Association)(?: .*)?$/;

/** The people whom an English text lets speak, by the names it gives them beside the verb. */
function speakersIn(english: string): string[] {
  return [...english.matchAll(SPEAKER)]
    .map(([, before, after]) => (before ?? after ?? '').replace(/[’']s$/, ''))
    .map((name) => name.replace(/^(?:Mr|Ms|Mrs|Dr|Judge|Senator|Professor|Minister) /, ''))
    .filter((name) => name !== '' && !/^[A-Z]+$|-/.test(name) && !NOBODY.test(name));
}

// Bodies that speak without a name, and what a careless reader takes them for.
const OTHER_BODY: Readonly<Record<string, string>> = {
  police: 'the army',
  officials: 'residents',
  'the company': 'the government',
  'the ministry': 'the police',
  doctors: 'lawyers',
  authorities: 'witnesses',
  'the agency': 'the court',
  'the government': 'the opposition',
};
const BODY = new RegExp(
  `\\b(?:${Object.keys(OTHER_BODY).join('|')})(?= (?:said|says|told)\\b)|(?<=\\b(?:said|according to) )(?:${Object.keys(OTHER_BODY).join('|')})`,
);

/** corpusMutations spoils every segment of a story in every way that applies to it, one at a time. */
export function corpusMutations(stories: readonly CheckedStory[]): Mutation[] {
  return stories.flatMap((story) => [
    ...story.pairs.flatMap((pair, at) =>
      Object.entries(SPOILS).flatMap(([kind, spoil]) => {
        const english = spoil(pair.en, pair.ar, story);
        return english === null ? [] : (mutated(story, at, english, kind) ?? []);
      }),
    ),
    ...driftOf(story),
  ]);
}

/** A name of several letters that the story says twice, spelled otherwise the second time: two ways of it. */
function driftOf(story: CheckedStory): Mutation[] {
  const seen = new Map<string, number>();
  for (const [at, { en }] of story.pairs.entries())
    for (const match of en.matchAll(
      /(?<=[a-z,] )[A-Z][a-z]{4,}(?= said| told|'s|,| has| was)(?!, [A-Z])/g,
    )) {
      const name = match[0];
      const first = seen.get(name);
      if (first === undefined) seen.set(name, at);
      else if (first !== at && RESPELLINGS.every(([, respell]) => respell(name) !== name))
        return RESPELLINGS.flatMap(
          ([kind, respell]) => mutated(story, at, en.replaceAll(name, respell(name)), kind) ?? [],
        );
    }
  return [];
}

const OTHER_VOWEL: Readonly<Record<string, string>> = { a: 'e', e: 'i', i: 'e', o: 'u', u: 'o' };

const RESPELLINGS: readonly (readonly [kind: string, respell: (name: string) => string])[] = [
  [
    'drift',
    (name) =>
      name
        .replace(/(?<=.)([lmnrst])(?=[aeiou])/, '$1$1')
        .replace(/(.)\1\1/, '$1$1')
        .replace(/oo/, 'u')
        .replace(/ph/, 'f'),
  ],
  ['drift_vowel', (name) => name.replace(/(?<=.)[aeiou]/, (vowel) => OTHER_VOWEL[vowel] ?? vowel)],
  [
    'drift_end',
    (name) => name.replace(/[aeioun]$|(?<=[^aeiou])$/, (end) => (end === 'i' ? 'y' : `${end}e`)),
  ],
];
