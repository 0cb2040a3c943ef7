import type { Alarm, CheckedSegment } from './checked-segment.js';
import type { TextRange } from '../finding.js';
import { arabicQuotations, outsideQuotations, type Quotation } from './quotations.js';
import { readEnglishQuotations } from './read-quotations.js';

const ANY_MARK = /[«»“”"‘’']/;
// Somebody speaks of himself: in a report of what he said it would be "he".
const FIRST_PERSON = /\b(?:I|we|We|my|My|our|Our|us|me|myself|ourselves)\b|\bI[’'](?:m|ve|ll|d)\b/;
const ARABIC_FIRST_PERSON =
  /(?<![\u0621-\u064a])(?:أنا|نحن|إننا|إنني|لدينا|بلادنا|شعبنا|لنا|علينا|لي|معي|عني|[\u0621-\u064a]{2,}تني|[وف]?كنت|كنا)(?![\u0621-\u064a])/;
// The English says itself that the words are somebody's.
const HELD_AWAY =
  /\b(?:so-called|what (?:he|she|they|it|the \w+) (?:called|described|termed)|described as|call(?:ed|s|ing)|dubbed|known as|alleged)\b/i;
// What the readers of quotations could not pair: nobody knows then what stands within.
const LONELY_MARK = /[“”"«»]|(?<!\p{L})['‘](?=\p{L})/u;
const APOSTROPHE = /(?<=\p{L})[’'](?=\p{L})|(?<=s)[’']/gu;
const ARABIC_QUOTED = /«[^«»]*»|“[^“”]*”|"[^"]*"/g;
const FEW_WORDS = 3;

/**
 * quoteCount warns where a quotation became plain text: somebody says "I" or "we" outside any marks, or a few
 * words that the Arabic sets apart are the paper's own. It advises where one text quotes and the other does
 * not. It does not count on: English breaks a quotation at “he said”, and may report what Arabic quotes.
 */
export function quoteCount(segment: CheckedSegment): Alarm[] {
  const { kind, source, target } = segment;
  if (!source || target.text.trim() === '') return [];
  const quoted = arabicQuotations(source.text, target.text).filter(({ isName }) => !isName);
  const isHeadline = kind === 'headline' || kind === 'heading';
  if (quoted.length > 0 && !isHeadline) return lostMarks(quoted, source.text, target.text);
  const [english] = readEnglishQuotations(target.text);
  const isMarked = ANY_MARK.test(source.text);
  return english && !isMarked
    ? [{ kind: 'quote_count', severity: 'advise', code: 'quote_unfounded', range: english }]
    : [];
}

function lostMarks(quoted: readonly Quotation[], source: string, target: string): Alarm[] {
  const [first] = quoted;
  if (!first) return [];
  const lost = {
    kind: 'quote_count',
    severity: 'warn',
    code: 'quote_lost',
    sourceRange: first.range,
  } as const;
  const own = quoted.some(({ words }) => words > FEW_WORDS) ? ownVoice(source, target) : null;
  if (own) return [{ ...lost, range: own }];
  const isMarked = ANY_MARK.test(target.replace(APOSTROPHE, ''));
  const isSetApart = first.words <= FEW_WORDS && !first.isSaid && !HELD_AWAY.test(target);
  return isSetApart && !isMarked ? [lost] : [];
}

/** Where somebody speaks of himself outside any marks, as nobody does in the Arabic. */
function ownVoice(source: string, target: string): TextRange | null {
  const plain = outsideQuotations(target);
  const own = FIRST_PERSON.exec(plain);
  const isNarrated = ARABIC_FIRST_PERSON.test(source.replace(ARABIC_QUOTED, ' '));
  if (!own || isNarrated || LONELY_MARK.test(plain)) return null;
  return { start: own.index, end: own.index + own[0].length };
}
