import type { CheckedSegment, StoryAlarm } from '../checked-segment.js';
import { readEnglishNames, type EnglishName } from './english-names.js';
import { areClose, isInflected, spellingOf } from './name-spelling.js';
import { isTranslated } from './not-a-name.js';

interface Mention {
  readonly segment: number;
  readonly name: EnglishName;
  readonly spelling: string;
}

const FEWEST_LETTERS = 5;
// What stands more often is meant so.
const MOST_SLIPS = 2;

/**
 * spelledAlike warns where two names of a story's English are one but for a vowel or a doubled letter
 * (Simpson, Simpsson, Sempson), and advises where they are one but for a letter: by the English alone, where the Arabic could not be heard. Names that stand in one segment are two people.
 */
export function spelledAlike(segments: readonly CheckedSegment[]): StoryAlarm[] {
  const names = new Map<string, Mention[]>();
  for (const mention of segments.flatMap(mentionsOf)) {
    const mentions = names.get(mention.spelling);
    if (mentions) mentions.push(mention);
    else names.set(mention.spelling, [mention]);
  }
  // The usual spelling of two first; the sort keeps the order of the story among equals.
  const spellings = [...names].sort(([, a], [, b]) => b.length - a.length);
  const byLetter = new Map<string, (readonly [string, readonly Mention[]])[]>();
  return spellings.flatMap(([spelling, mentions]): StoryAlarm[] => {
    const letter = spelling.charAt(0);
    const known = byLetter.get(letter) ?? [];
    byLetter.set(letter, [...known, [spelling, mentions]]);
    const usual = known.find(
      ([other, others]) => isSlip(spelling, other) && !meet(mentions, others),
    );
    const [first] = mentions;
    const twin = usual?.[1][0];
    return first && twin && mentions.length <= MOST_SLIPS ? [told(first, twin)] : [];
  });
}

function told({ segment, name, spelling }: Mention, twin: Mention): StoryAlarm {
  const { range, stem } = name;
  return {
    segment,
    kind: 'name_variant',
    severity: frameOf(spelling) === frameOf(twin.spelling) ? 'warn' : 'advise',
    code: 'name_spelling',
    params: { english: stem, other: twin.name.stem },
    range: { start: range.end - stem.length, end: range.end },
    fix: twin.name.stem,
  };
}

function mentionsOf({ target, status, kind }: CheckedSegment, segment: number): Mention[] {
  if (status === 'cut' || kind === 'headline' || kind === 'heading') return [];
  return readEnglishNames(target.text)
    .filter(({ stem }) => stem.length >= FEWEST_LETTERS && !isTranslated(stem.toLowerCase()))
    .map((name) => ({ segment, name, spelling: spellingOf(name.stem) }));
}

function isSlip(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1 || a.charAt(0) !== b.charAt(0)) return false;
  if (single(a) === single(b)) return true;
  return (frameOf(a) === frameOf(b) || a.length >= 6) && areClose(a, b, 1) && !isInflected(a, b);
}

/** What is left of a spelling without its vowels and doubled letters. */
function frameOf(spelling: string): string {
  return single(spelling.replace(/(?<=.)[aeiouy]/g, ''));
}

function single(spelling: string): string {
  return spelling.replace(/(.)\1/g, '$1');
}

function meet(some: readonly Mention[], others: readonly Mention[]): boolean {
  const at = new Set(some.map(({ segment }) => segment));
  return others.some(({ segment }) => at.has(segment));
}
