import { isEveryday } from '../meaning/read-meanings.js';
import type { Alarm, CheckedSegment } from '../checked-segment.js';
import type { ArabicWord } from './arabic-words.js';
import type { EnglishName } from './english-names.js';
import { hearNames, type HeardName, type HeardNames } from './hear-names.js';
import { PLACE_OF } from './known-places.js';
import { isTranslated } from './not-a-name.js';
import { isOrdinary, isPersonal } from './personal-name.js';
import { soundDistance, strongCount } from './sounds.js';

const SURE = 0.4;

/**
 * nameDiffers warns where half of a name is right and its neighbour is another: «محمد البدوي» became
 * Mohamed al-Badri, «توبي غرانت» Tony Grant. A letter more or less is spelling; another sound is not.
 */
export function nameDiffers({ kind, source, target }: CheckedSegment): Alarm[] {
  // Headlines give every word a capital.
  if (!source || kind === 'headline' || kind === 'heading' || target.text.trim() === '') return [];
  const heard = hearNames(source.text, target.text);
  const told = new Set<EnglishName>();
  return heard.heard.flatMap((anchor) =>
    [1, -1].flatMap((step): Alarm[] => {
      const name = nameBeside(anchor, heard, target.text, step);
      const word = wordBeside(anchor, heard, source.text, step);
      if (!name || !word || told.has(name) || !isAnother(name, word, heard, step)) return [];
      told.add(name);
      return [
        {
          kind: 'name_value',
          severity: 'warn',
          code: 'name_differs',
          params: {
            arabic: source.text.slice(word.range.start, word.range.end),
            english: name.stem,
          },
          range: name.range,
          sourceRange: word.range,
        },
      ];
    }),
  );
}

const PARTICLE = /^(?:Abu|Abou|Bou|Ibn|Ben|Bin|Ait|Ould|Bait|Umm)$/;

/** The word of the same name after (or before) one that is heard. */
function nameBeside(
  { name }: HeardName,
  { names }: HeardNames,
  english: string,
  step: number,
): EnglishName | null {
  const at = names.indexOf(name) + step;
  // Abu Aram is one name.
  const beside = PARTICLE.test(names[at]?.stem ?? '') && step > 0 ? names[at + 1] : names[at];
  if (!beside || beside.run !== name.run || isTranslated(name.stem.toLowerCase())) return null;
  if (!isPersonal(beside) || strongCount(beside.sounds) < 2) return null;
  if (step < 0 && (isOrdinary(beside) || beside.initial)) return null;
  // "Tunisia’s Esperance", "Wydad Casablanca": no given name, no surname.
  if (PLACE_OF.has(name.stem) || PLACE_OF.has(beside.stem)) return null;
  const [left, right] = step > 0 ? [name, beside] : [beside, name];
  return /[’']/.test(english.slice(left.range.end, right.range.start)) ? null : beside;
}

// Between a name and the rest of the sentence: these are never a name.
const NO_SURNAME =
  /^(?:ان|انه|انها|في|من|علي|الي|عن|مع|بعد|قبل|خلال|امس|اليوم|غدا|التي|الذي|الذين|قد|لم|لن|لا|هو|هي|ايضا|ما|بسبب|نتيجه|جراء|بن|ابن|بنت|ولد)$|^(?:وال|وب|و?ل|ي|ت|س[ينت]|بال|كال)|^.{2,5}ا$/;
// Before a name stand offices, kin and verbs.
const NO_FIRST_NAME =
  /^(?:ال|وال|[لب]ل|[وف][يتق])|^(?:رييس|نجل|ابن|بن|قال|قالت|ابو|ال|بيت|حسب|عن|من|الي|علي|في|ان|مع|بين|هو|هي|كان|كانت|لكن|امام|عبر|ضد|حيث|لدي)$|ه$|^.{9}/;

function wordBeside(
  { word, distance }: HeardName,
  { words }: HeardNames,
  text: string,
  step: number,
): ArabicWord | null {
  if (distance > SURE) return null;
  const beside = words[words.indexOf(word) + step];
  if (!beside) return null;
  const [left, right] = step > 0 ? [word, beside] : [beside, word];
  if (text.slice(left.range.end, right.range.start).trim() !== '') return null;
  const isName =
    beside.folded.length >= 3 &&
    !(step > 0 ? NO_SURNAME : NO_FIRST_NAME).test(beside.folded) &&
    (step > 0 || !isEveryday(beside)) &&
    beside.stems.some(({ sounds }) => strongCount(sounds) >= 2);
  return isName ? beside : null;
}

/** Neither is heard elsewhere; and where a first name or a name half heard is compared, it is no matter of spelling. */
function isAnother(
  name: EnglishName,
  word: ArabicWord,
  { heard }: HeardNames,
  step: number,
): boolean {
  const isElsewhere = heard.some(
    (each) =>
      (each.name === name && each.word !== word && each.distance <= SURE) ||
      (each.word === word && each.name !== name),
  );
  if (isElsewhere || isTranslation(name, word)) return false;
  const isUnheard = !heard.some((each) => each.name === name);
  return (step > 0 && isUnheard) || word.stems.every(({ sounds }) => differs(sounds, name.sounds));
}

/** "Teaching" of a hospital for «التعليمي»: an adjective is said in English, not spelled. */
function isTranslation(name: EnglishName, { folded }: ArabicWord): boolean {
  return isOrdinary(name) && name.article === null && /^ال.{2,}(?:ي|يه)$/.test(folded);
}

/** Another sound in the place of one: more than letters that only one of the two writes. */
function differs(arabic: EnglishName['sounds'], latin: EnglishName['sounds']): boolean {
  const more = Math.abs(strongCount(arabic) - strongCount(latin));
  return soundDistance(arabic, latin) - more >= 0.9;
}
