import type { Alarm, CheckedSegment } from '../checked-segment.js';
import type { ArabicWord } from './arabic-words.js';
import type { EnglishName } from './english-names.js';
import { hearNames, type HeardName, type HeardNames } from './hear-names.js';
import { PLACE_OF } from './known-places.js';
import { isTranslated } from './not-a-name.js';
import { strongCount } from './sounds.js';

/**
 * nameDiffers warns where half of a name is right and its neighbour is another: «محمد البدوي» became
 * Mohamed al-Badri. Both words that do not match must follow a pair that does.
 */
export function nameDiffers({ kind, source, target }: CheckedSegment): Alarm[] {
  // Headlines give every word a capital.
  if (!source || kind === 'headline' || kind === 'heading' || target.text.trim() === '') return [];
  const heard = hearNames(source.text, target.text);
  return heard.heard.flatMap((given) => {
    const surname = surnameAfter(given.name, heard, target.text);
    const word = wordAfter(given, heard, source.text);
    if (!surname || !word) return [];
    return [
      {
        kind: 'name_value',
        severity: 'warn',
        code: 'name_differs',
        params: {
          arabic: source.text.slice(word.range.start, word.range.end),
          english: surname.stem,
        },
        range: surname.range,
        sourceRange: word.range,
      } satisfies Alarm,
    ];
  });
}

/** The next word of the same name where it sounds like nothing in the Arabic, and is no office. */
function surnameAfter(
  given: EnglishName,
  { names, heard }: HeardNames,
  english: string,
): EnglishName | null {
  const next = names[names.indexOf(given) + 1];
  if (!next || next.run !== given.run || isTranslated(given.stem.toLowerCase())) return null;
  if (isTranslated(next.stem.toLowerCase()) || strongCount(next.sounds) < 2) return null;
  if (/^\p{Lu}{2,}$/u.test(next.stem)) return null;
  // "Tunisia’s Esperance", "Wydad Casablanca": no given name, no surname.
  if (PLACE_OF.has(given.stem) || PLACE_OF.has(next.stem)) return null;
  if (/[’']/.test(english.slice(given.range.end, next.range.start))) return null;
  return heard.some(({ name }) => name === next) ? null : next;
}

// Between a name and the rest of the sentence: these are never a surname.
const NO_SURNAME =
  /^(?:ان|انه|انها|في|من|علي|الي|عن|مع|بعد|قبل|خلال|امس|اليوم|غدا|التي|الذي|الذين|قد|لم|لن|لا|هو|هي|ايضا|ما|بن|ابن|بنت|ولد)$|^(?:وال|وب|و?ل|ي|ت|س[ينت]|بال|كال)|ا$/;

function wordAfter(
  { word, distance }: HeardName,
  { words, heard }: HeardNames,
  text: string,
): ArabicWord | null {
  if (distance > 0.4) return null;
  const at = words.indexOf(word);
  const next = words[at + 1];
  if (!next || text.slice(word.range.end, next.range.start).trim() !== '') return null;
  const isName =
    next.folded.length >= 3 &&
    !NO_SURNAME.test(next.folded) &&
    next.stems.some(({ sounds }) => strongCount(sounds) >= 2);
  return isName && !heard.some((each) => each.word === next) ? next : null;
}
