import { readArabicWords, type ArabicWord } from './arabic-words.js';
import { readEnglishNames, type EnglishName } from './english-names.js';
import { isTranslated } from './not-a-name.js';
import { soundDistance, strongCount, type Sound } from './sounds.js';

/** An English name and the Arabic word it sounds like. */
export interface HeardName {
  readonly name: EnglishName;
  readonly word: ArabicWord;
  /** The Arabic without its clitics and article: the key of the name. */
  readonly key: string;
  readonly distance: number;
}

/** The names of a segment: which English ones the Arabic has, and all words of both sides. */
export interface HeardNames {
  readonly names: readonly EnglishName[];
  readonly words: readonly ArabicWord[];
  readonly heard: readonly HeardName[];
  /** Every way to read every Arabic word. */
  readonly arabicKeys: ReadonlySet<string>;
  /** The keys of the Arabic words that were heard. */
  readonly heardKeys: ReadonlySet<string>;
}

/** hearNames pairs the capitalised words of an English text with the Arabic words they sound like. */
export function hearNames(source: string, target: string): HeardNames {
  const key = `${source}\u0000${target}`;
  const before = known.get(key);
  if (before) return before;
  const names = readEnglishNames(target);
  const words = readArabicWords(source);
  const mayName = words.filter(({ folded }) => !NAMES_NOBODY.has(folded.replace(/^[وف]/, '')));
  const first = names.flatMap((name) => bestOf(name, mayName) ?? []);
  const heard = names.flatMap((name) => {
    const best = first.find((each) => each.name === name);
    if (best && !isTaken(best, first)) return best;
    const free = best ? mayName.filter((word) => word !== best.word) : mayName;
    const next = best ? bestOf(name, free) : null;
    if (next && !isTaken(next, first)) return next;
    return joinedIn(name, words) ?? gluedIn(name, words) ?? [];
  });
  const result = {
    names,
    words,
    heard,
    arabicKeys: new Set(words.flatMap(({ stems }) => stems.map(({ text }) => text))),
    heardKeys: new Set(heard.map(({ key: name }) => name)),
  };
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(key, result);
  return result;
}

// They sound like many a name, Ghali and Hajri, and are none.
const NAMES_NOBODY = new Set(
  (
    'قال قالت قالوا يقول تقول يقولون قايلا قايله اخر اخري هذا هذه هذان ذلك تلك التي الذي الذين يكن تكن يكون تكون ' +
    'كانت كانوا ليس ليست لدي لديه لديها حيث حتي خلال بعد قبل عند عندما منذ غير نحو كما لكن لكنه لكنها ايضا بينما ' +
    'انه انها انهم اكد اكدت ذكر ذكرت اضاف اضافت اعلن اعلنت اوضح اوضحت اشار اشارت'
  ).split(' '),
);

const MOST_KNOWN = 2_400;
const known = new Map<string, HeardNames>();

/** «محمد المنفي» as "Mohamed al-Mehdi": the word is Mohamed's, who sounds like it far more. */
function isTaken({ name, word, distance }: HeardName, all: readonly HeardName[]): boolean {
  return all.some(
    (other) =>
      other.word === word &&
      other.name.stem !== name.stem &&
      other.name.run === name.run &&
      distance - other.distance >= 0.4,
  );
}

// Of two words that sound alike, the one that is about as long: Yacine is «ياسين», not «يكن».
const UNLIKE_LENGTH = 0.05;

function bestOf(name: EnglishName, words: readonly ArabicWord[]): HeardName | null {
  let best: HeardName | null = null;
  let least = Infinity;
  for (const word of words) {
    for (const { text, sounds, mask } of word.stems) {
      if (Math.abs(sounds.length - name.sounds.length) > 3 || !mayMeet(name, mask)) continue;
      const distance = soundDistance(sounds, name.sounds);
      const unlike = distance + UNLIKE_LENGTH * Math.abs(text.length - name.stem.length);
      if (unlike < least && isHeard(sounds, name.sounds, distance)) {
        best = { name, word, key: text, distance };
        least = unlike;
      }
    }
  }
  return best;
}

/** Worth a second look: long enough to be sure of, and no office, which the Arabic says otherwise. */
function mayBeHidden({ stem, sounds }: EnglishName): boolean {
  return strongCount(sounds) >= 3 && !isTranslated(stem.toLowerCase());
}

/** «إمام أوغلو» is Imamoglu in one word. */
function joinedIn(name: EnglishName, words: readonly ArabicWord[]): HeardName | null {
  if (!mayBeHidden(name)) return null;
  for (const [at, word] of words.entries()) {
    const next = words[at + 1];
    if (!next) break;
    for (const { text, mask, sounds } of word.stems) {
      const more = next.stems[0];
      if (!more || sounds.length + more.sounds.length > name.sounds.length + 2) continue;
      if (!mayMeet(name, mask | more.mask)) continue;
      const distance = soundDistance([...sounds, ...more.sounds], name.sounds);
      if (distance <= 0.35) return { name, word, key: `${text}${more.text}`, distance };
    }
  }
  return null;
}

// Where a space was lost, the name is part of a longer word: «يزوربيونغيانغ».
const GLUED_FROM = 9;

function gluedIn(name: EnglishName, words: readonly ArabicWord[]): HeardName | null {
  if (!mayBeHidden(name)) return null;
  for (const word of words) {
    const [whole] = word.stems;
    if (!whole || word.folded.length < GLUED_FROM || !mayMeet(name, whole.mask)) continue;
    for (const length of [0, -1, 1].map((more) => name.sounds.length + more))
      for (let from = 0; from + length <= whole.sounds.length; from += 1) {
        const distance = soundDistance(whole.sounds.slice(from, from + length), name.sounds);
        if (distance <= 0.35) return { name, word, key: word.folded, distance };
      }
  }
  return null;
}

/** Most words are ruled out at a glance: too many consonants of the name are nowhere in them. */
function mayMeet({ sounds }: EnglishName, mask: number): boolean {
  let lost = 0;
  for (const sound of sounds) if (!sound.weak && (sound.classes & mask) === 0) lost += 1;
  return lost <= 2 && lost < sounds.length;
}

/** Long names may differ in a consonant or two; short ones must agree. */
function isHeard(arabic: readonly Sound[], latin: readonly Sound[], distance: number): boolean {
  const consonants = Math.max(strongCount(arabic), strongCount(latin));
  if (consonants <= 2) return distance <= 0.35;
  if (consonants === 3) return distance <= 0.55;
  return distance <= (consonants <= 5 ? 1.35 : 2.3);
}
