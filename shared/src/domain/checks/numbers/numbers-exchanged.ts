import type { TextRange } from '../../finding.js';
import { foldedSource } from '../folded-source.js';
import type { Alarm, CheckedSegment } from '../checked-segment.js';
import { haveCommonReading } from './compare-numbers.js';
import type { NumberMention } from './number-mention.js';
import { readArabicNumbers } from './read-arabic-numbers.js';
import { readEnglishNumbers } from './read-english-numbers.js';

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
// A table of figures is no sentence, and comparing all with all takes its time.
const MOST = 60;

/**
 * numbersExchanged warns where two numbers of a text have each other's place: the Arabic counts three
 * dead and fourteen hurt, the English fourteen dead and three hurt. Both must be wrong in the same way.
 */
export function numbersExchanged({ source, target }: CheckedSegment): Alarm[] {
  if (!source || target.text.trim() === '') return [];
  const arabic = readArabicNumbers(source.text);
  const english = readEnglishNumbers(target.text);
  if (arabic.length < 2 || Math.max(arabic.length, english.length) > MOST) return [];
  const { folded, offsets } = foldedSource(source.text);
  const ofArabic = places(folded, 0).map(({ start, end, of }) => {
    return { start: offsets[start] ?? 0, end: (offsets[end - 1] ?? 0) + 1, of };
  });
  const ofEnglish = places(target.text, 1);
  const pairs = arabic.flatMap((mention) => {
    const twins = english.filter((each) => haveCommonReading(each, mention));
    const [twin] = twins;
    const meant = nearest(mention, ofArabic);
    const said = twin ? nearest(twin, ofEnglish) : null;
    return twins.length === 1 && twin && meant !== null && said !== null
      ? [{ arabic: mention, english: twin, meant, said }]
      : [];
  });
  for (const one of pairs) {
    const other = pairs.find(
      (each) => one.meant !== one.said && each.meant === one.said && each.said === one.meant,
    );
    if (!other) continue;
    const words = (text: string, { start, end }: TextRange) => text.slice(start, end).trim();
    return [
      {
        kind: 'number_value',
        severity: 'warn',
        code: 'numbers_exchanged',
        params: {
          english: words(target.text, one.english.range),
          other: words(target.text, other.english.range),
        },
        range: one.english.range,
        sourceRange: one.arabic.range,
      },
    ];
  }
  return [];
}

interface Place extends TextRange {
  readonly of: number;
}

function places(text: string, side: 0 | 1): Place[] {
  return COUNTED.flatMap((patterns, of) =>
    [...text.matchAll(patterns[side])].map(({ index, 0: word }) => {
      return { start: index, end: index + word.length, of };
    }),
  );
}

/** What stands nearest to a number, null where nothing does or two things stand as near. */
function nearest({ range }: NumberMention, all: readonly Place[]): number | null {
  const near = all
    .map(({ start, end, of }) => ({ of, gap: Math.max(start - range.end, range.start - end) }))
    .filter(({ gap }) => gap >= 0 && gap <= FARTHEST)
    .sort((a, b) => a.gap - b.gap);
  const [first, second] = near;
  if (!first || (second && second.of !== first.of && second.gap === first.gap)) return null;
  return first.of;
}
