import type { CheckedSegment, StoryAlarm } from './checked-segment.js';
import { haveCommonReading } from './numbers/compare-numbers.js';
import { hearNames } from './names/hear-names.js';
import { isTranslated } from './names/not-a-name.js';
import { soundDistance, strongCount } from './names/sounds.js';
import { englishNumberWord } from './numbers/english-number-words.js';
import { readArabicNumbers } from './numbers/read-arabic-numbers.js';
import { readEnglishNumbers } from './numbers/read-english-numbers.js';

/**
 * headlineFacts warns where the headline has a number, or a name of the Arabic headline, that the English
 * story does not have though the Arabic story has it. A headline that rounds is not wrong.
 */
export function headlineFacts(segments: readonly CheckedSegment[]): StoryAlarm[] {
  const body = segments.filter(({ kind, status }) => kind !== 'headline' && status !== 'cut');
  if (body.length < 2) return [];
  const english = body.map(({ target }) => target.text);
  const arabic = body.map(({ source }) => source?.text ?? '');
  return segments.flatMap((headline, segment): StoryAlarm[] => {
    if (headline.kind !== 'headline' || headline.status === 'cut' || !headline.source) return [];
    return [...numbersOf(headline, english, arabic), ...namesOf(headline, body)].map((alarm) => ({
      ...alarm,
      segment,
    }));
  });
}

type Lonely = Omit<StoryAlarm, 'segment'>;

function numbersOf(
  { target }: CheckedSegment,
  english: readonly string[],
  arabic: readonly string[],
): Lonely[] {
  const told = english.flatMap((text) => readEnglishNumbers(text));
  const meant = arabic.flatMap((text) => readArabicNumbers(text));
  return readEnglishNumbers(target.text).flatMap((mention): Lonely[] => {
    const isTold = told.some(
      (each) => haveCommonReading(mention, each) || isNear(mention.value, each.value),
    );
    // What the Arabic story lacks as well is the Arabic's affair.
    const isMeant = meant.some((each) => each.telling && isNear(mention.value, each.value));
    if (!mention.telling || isTold || isMeant === false) return [];
    return [
      {
        kind: 'headline_facts',
        severity: 'warn',
        code: 'headline_number',
        params: { english: target.text.slice(mention.range.start, mention.range.end) },
        range: mention.range,
      },
    ];
  });
}

function namesOf({ source, target }: CheckedSegment, body: readonly CheckedSegment[]): Lonely[] {
  const { heard } = hearNames(source?.text ?? '', target.text);
  return heard.flatMap(({ name, key, word, distance }): Lonely[] => {
    const isSure = distance <= 0.35 && strongCount(name.sounds) >= 3;
    const written = name.stem.toLowerCase();
    if (!isSure || isTranslated(written) || englishNumberWord(written)) return [];
    const stories = body.map((each) => hearNames(each.source?.text ?? '', each.target.text));
    const inArabic = stories.filter(({ words }) =>
      words.some(({ stems }) => stems.some(({ text }) => text === key)),
    );
    const isTold = stories.some(({ names }) =>
      names.some(({ sounds }) => soundDistance(sounds, name.sounds) <= 1.1),
    );
    if (inArabic.length === 0 || isTold) return [];
    return [
      {
        kind: 'headline_facts',
        severity: 'warn',
        code: 'headline_name',
        params: { english: name.stem },
        range: name.range,
        sourceRange: word.range,
      },
    ];
  });
}

/** Headlines round: within a twentieth is the same. */
function isNear(a: number, b: number): boolean {
  return Math.abs(a - b) <= 0.05 * Math.max(Math.abs(a), Math.abs(b));
}
