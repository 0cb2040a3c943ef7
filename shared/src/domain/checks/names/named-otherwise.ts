import type { Alarm, CheckedSegment } from '../checked-segment.js';
import { isEveryday } from '../meaning/read-meanings.js';
import type { ArabicWord } from './arabic-words.js';
import type { EnglishName } from './english-names.js';
import { hearNames, type HeardNames } from './hear-names.js';
import { NAMED_KINDS, type NamedKind } from './kinds-of-places.js';
import { placesIn, PLACE_OF, mayStandForPlace } from './known-places.js';
import { isOrdinary, isPersonal } from './personal-name.js';
import { soundDistance, strongCount } from './sounds.js';
import { foldedSource } from '../folded-source.js';

/**
 * namedOtherwise warns where a hospital, a town or a company has another name than in the Arabic: both say
 * the same word for what it is, and of the name beside it neither has anything in the other.
 */
export function namedOtherwise({ kind, source, target }: CheckedSegment): Alarm[] {
  if (!source || kind === 'headline' || kind === 'heading' || target.text.trim() === '') return [];
  const heard = hearNames(source.text, target.text);
  // Most kinds are nowhere in the Arabic: its keys tell without reading its words again for each.
  const there = NAMED_KINDS.filter(({ arabic }) =>
    [...arabic].some((stem) => heard.arabicKeys.has(stem)),
  );
  return there.flatMap((named): Alarm[] => {
    const word = arabicNameOf(named, heard, source.text);
    const name = word && englishNameOf(named, heard, source.text, target.text);
    if (!word || !name || isAlike(word, name)) return [];
    return [
      {
        kind: 'name_value',
        severity: 'warn',
        code: 'name_swapped',
        params: {
          arabic: source.text.slice(word.range.start, word.range.end),
          english: name.stem,
        },
        range: name.range,
        sourceRange: word.range,
      },
    ];
  });
}

// «المستشفى الأوروبي», «مدينة صغيرة»: nothing that has to sound like a name.
const TOLD_OF =
  /^(?:في|من|علي|الي|عن|مع|ان|التي|الذي|كما|بعد|قبل|هي|هو|كان|كانت|قد|لم|لن|لا|ربما|منذ|حيث|كبري|كبيره|صغيره|خاصه|عامه|اخري|تابعه|جديده|جديد|كبير|صغير)$|^(?:وال|بال|لل|كال)|(?:يه|ات)$/;

// «جامعة الملك فيصل», «مستشفى الأمير سلطان»: whom it is called after.
const HONOURED = /^ال(?:ملك|ملكه|امير|اميره|شيخ|سلطان|سلطانه|امام|قديس|قديسه|شهيد|رييس)$/;

/** The first word after the kind that is a name nobody hears in the English; null where all are heard. */
function arabicNameOf(
  { arabic }: NamedKind,
  { words, heard }: HeardNames,
  text: string,
): ArabicWord | null {
  for (const [at, word] of words.entries()) {
    if (!word.stems.some((stem) => arabic.has(stem.text))) continue;
    const behind = HONOURED.test(words[at + 1]?.folded ?? '') ? at + 2 : at + 1;
    const next = words[behind];
    const before = words[behind - 1];
    if (!next || !before || !/^[\s«"“]*$/.test(text.slice(before.range.end, next.range.start)))
      continue;
    const isKnown = heard.some((each) => each.word === next || each.word === words[behind + 1]);
    if (isKnown || TOLD_OF.test(next.folded) || isEveryday(next)) continue;
    if (next.stems.some(({ sounds }) => strongCount(sounds) >= 2)) return next;
  }
  return null;
}

/** A name beside the English word for it, of which the Arabic has nothing. */
function englishNameOf(
  { english }: NamedKind,
  { names, words, heard }: HeardNames,
  arabic: string,
  text: string,
): EnglishName | null {
  const places = placesIn(words, foldedSource(arabic).folded);
  return (
    names.find((name, at) => {
      const after = /^[’']?s?\s+(\p{L}+)/u.exec(text.slice(name.range.end))?.[1]?.toLowerCase();
      const before = /(\p{L}+)(?:\s+(?:of|called|named))?(?:\s+the)?\s+["“‘']?$/u
        .exec(text.slice(Math.max(0, name.range.start - 40), name.range.start))?.[1]
        ?.toLowerCase();
      if (!english.has(after ?? '') && !english.has(before ?? '')) return false;
      if (
        !isPersonal(name) ||
        isOrdinary(name) ||
        (names[at - 1]?.run === name.run && heard.some((each) => each.name === names[at - 1]))
      )
        return false;
      const place = PLACE_OF.get(name.stem);
      // Of two towns that both have an airport one does not stand for the other, whatever land is named.
      if (
        place &&
        places.some((each) => each === place || (place.isLand && mayStandForPlace(each, place)))
      )
        return false;
      return !heard.some((each) => each.name === name);
    }) ?? null
  );
}

function isAlike(word: ArabicWord, { sounds }: EnglishName): boolean {
  return word.stems.some(
    (stem) => soundDistance(stem.sounds, sounds) <= Math.max(1, 0.4 * stem.sounds.length),
  );
}
