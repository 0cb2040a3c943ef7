import type { TextRange } from '../../finding.js';
import { foldedSource } from '../folded-source.js';
import type { NumberMention } from './number-mention.js';

/** What news counts, in both languages: one word of it beside a number says what the number is of. */
type Counted = readonly [arabic: RegExp, english: RegExp];

const counted = (arabic: string, english: string): Counted => [
  new RegExp(`(?<![\\u0621-\\u064a])[وفبكل]{0,2}(?:ال)?(?:${arabic})(?![\\u0621-\\u064a])`, 'g'),
  new RegExp(`\\b(?:${english})\\b`, 'gi'),
];

const COUNTED: readonly Counted[] = [
  counted(
    'قتل|قتلت|قتلوا|مقتل|قتيل|قتيلا|قتلي|مصرع|وفاه|وفيات|شهيد|شهداء|استشهد',
    'kill\\w*|dead|deaths?|died|fatalit\\w+|martyr\\w*',
  ),
  counted(
    'اصيب|اصيبت|اصابه|اصابات|جريح|جريحا|جرحي|جرح|مصاب|مصابا|مصابين',
    'injur\\w+|wound\\w+|hurt|casualt\\w+',
  ),
  counted('مفقود|مفقودا|مفقودين|فقد|فقدان', 'missing|unaccounted'),
  counted('اعتقل|اعتقال|معتقل|معتقلا|توقيف|اوقف', 'arrest\\w*|detain\\w*'),
  counted('نازح|نزح|نزوح|شرد|تشريد|مشرد', 'displac\\w+|homeless|fled'),
  counted('منزل|منزلا|منازل|بيت|بيتا|بيوت|مبني|مباني', 'homes?|houses?|buildings?'),
  counted('طفل|طفلا|اطفال', 'child|children'),
  counted('امراه|نساء|سيده', 'wom[ae]n'),
  counted('رجل|رجلا|رجال', 'm[ae]n'),
  counted('صوت لصالح|موافقه|مويد|ايد', 'in favou?r|supporting|for'),
  counted('عارض|معارض|معارضه|ضد', 'against|opposed'),
];
const FARTHEST = 26;

/** A word that says what is counted, and of which kind it is. */
export interface CountedPlace extends TextRange {
  readonly of: number;
}

/** countedInArabic finds what Arabic prose counts. */
export function countedInArabic(source: string): CountedPlace[] {
  const { folded, offsets } = foldedSource(source);
  return places(folded, 0).map(({ start, end, of }) => {
    return { start: offsets[start] ?? 0, end: (offsets[end - 1] ?? 0) + 1, of };
  });
}

/** countedInEnglish finds what English prose counts. */
export function countedInEnglish(target: string): CountedPlace[] {
  return places(target, 1);
}

function places(text: string, side: 0 | 1): CountedPlace[] {
  return COUNTED.flatMap((patterns, of) =>
    [...text.matchAll(patterns[side])].map(({ index, 0: word }) => {
      return { start: index, end: index + word.length, of };
    }),
  );
}

/** nearestThing gives what stands nearest to a number, null where nothing does or two things stand as near. */
export function nearestThing(
  { range }: NumberMention,
  all: readonly CountedPlace[],
): number | null {
  const near = all
    .map(({ start, end, of }) => ({ of, gap: Math.max(start - range.end, range.start - end) }))
    .filter(({ gap }) => gap >= 0 && gap <= FARTHEST)
    .sort((a, b) => a.gap - b.gap);
  const [first, second] = near;
  if (!first || (second && second.of !== first.of && second.gap === first.gap)) return null;
  return first.of;
}
