import { foldedSource, sourceRangeOf } from '../folded-source.js';
import type { Exchanged } from './strange-rank.js';

const SPOKEN = '(?<![\\u0621-\\u064a])[وفبلك]{0,2}(?:ال|لل)?(?:متحدث|ناطق)';
const WOMAN = new RegExp(`${SPOKEN}ه(?:ا|م)?(?![\\u0621-\\u064a])`);
const MAN = new RegExp(`${SPOKEN}(?![\\u0621-\\u064a])`);

/** exchangedGender finds a spokeswoman who became a spokesman, or the other way round: somebody else is said to speak. */
export function exchangedGender(source: string, target: string): Exchanged | null {
  const arabic = foldedSource(source);
  const [woman, man] = [WOMAN.exec(arabic.folded), MAN.exec(arabic.folded)];
  const said = woman ?? man;
  if (!said || (woman && man)) return null;
  const own = woman ? /\bspokeswom[ae]n\b/i : /\bspokesm[ae]n\b/i;
  const other = (woman ? /\bspokesman\b/i : /\bspokeswoman\b/i).exec(target);
  // «ناطقه» may be his spokesman.
  if (!other || own.test(target) || /ناطقه(?![\u0621-\u064a])/.test(arabic.folded)) return null;
  return {
    lost: sourceRangeOf(arabic, said.index, said.index + said[0].length),
    stranger: { start: other.index, end: other.index + other[0].length },
  };
}
