import { englishMeanings } from '../meaning/read-meanings.js';
import type { EnglishName } from './english-names.js';
import { isTranslated } from './not-a-name.js';

const PEOPLE =
  /(?:ish|ese|ian|ean|ans|[ci]can)$|^(?:Iraq|Israel|Yemen|Saud|Kuwait|Oman|Qatar|Emirat|Pakistan|Bahrain|Somal|Houth|Azer)is?$|^(?:Libyan|Kenyan|German|Greek|Dutch|French|Swiss|Welsh|Spaniard|Thai|Turk)$/;

/** isPersonal tells of a capitalised word that may be somebody’s or some place’s: no office, initials or people. */
export function isPersonal({ stem }: EnglishName): boolean {
  return !isTranslated(stem.toLowerCase()) && !/^\p{Lu}{2,}s?$/u.test(stem) && !PEOPLE.test(stem);
}

/** isOrdinary tells of a word that is English for something the Arabic may say with a word of its own. */
export function isOrdinary({ stem }: EnglishName): boolean {
  return englishMeanings(stem).length > 0 || isTranslated(stem.toLowerCase());
}
