import type { CheckedSegment, StoryAlarm } from '../checked-segment.js';
import type { TextRange } from '../../finding.js';
import { foldedSource, sourceRangeOf } from '../folded-source.js';
import type { ArabicWord } from './arabic-words.js';
import type { EnglishName } from './english-names.js';
import { hearNames, type HeardNames } from './hear-names.js';
import { mayStandForPlace, placesIn, PLACE_OF, type KnownPlace } from './known-places.js';
import { isTranslated } from './not-a-name.js';
import { soundDistance, strongCount } from './sounds.js';

// After these somebody or some place is named: «المخرجة كوثر», «قرب القيروان», «مهرجان كان».
const NAMES_NEXT =
  /^[وفبكل]{0,2}(?:ال|لل)?(?:رييس|رييسه|وزير|وزيره|سيد|سيده|انسه|دكتور|دكتوره|مخرج|مخرجه|قاضي|قاضيه|سيناتور|مدرب|مدربه|لاعب|لاعبه|مهاجم|حارس|مغني|مغنيه|ممثل|ممثله|فنان|فنانه|كاتب|كاتبه|روايي|رواييه|شاعر|شاعره|ملك|امير|شيخ|جنرال|فريق|لواء|ضابط|محامي|محاميه|استاذ|استاذه|باحث|باحثه|خبير|خبيره|محلل|محلله|نجم|نجمه|مرشح|مرشحه|ناشط|ناشطه|متحدث|متحدثه|مبعوث|منسق|منسقه|سفير|سفيره|محافظ|محافظه|حاكم|زعيم|زعيمه|قايد|مدير|مديره|نايب|نايبه|مستشار|مستشاره|مدينه|بلده|قريه|ولايه|شارع|نهر|مقاطعه|مطار|مخيم|مهرجان|نادي|قرب)$/;
// Between the office and the name: «وزير المالية التركي محمد», «المنسقة الخاصة للأمم المتحدة جينين».
const OFFICE_GOES_ON = /^(?:ال|لل|وال)|^(?:مجلس|شوون|سابق|اول|مساعد|عام|شركه|لجنه|حزب|فريق|منتخب)$/;
// A name has no article, no ending of ours, and is none of the little words.
const NO_NAME =
  /^(?:ال|وال|بال|لل|كال|فال|و?[بل](?=.{5})|بشكل$|واحد$|باسم$|بسبب$|بموجب$|لصالح$|اول$|اقدم$|افضل$|اكبر$|اخر$|جديد$|سابق$|حالي$|معين$|بارز$|شاب$|كبير$|بريطاني$|امريكي$|[\u0621-\u064a]{3,}ي$)|^.{0,2}$|(?:ه|ات|ها|هم)$|^(?:في|من|علي|الي|عن|مع|ان|قد|لم|لن|لا|ما|هو|هي|كان|كانت|بعد|قبل|خلال|بين|امس|يوم|غير|دون|ضد|اي|كل|بعض|عدد|عدم|ايضا|حول|لدي|منذ|حتي|الا|امام|تحت|فوق|ضمن|عبر|عند|حين|حيث|ثم|بل|قال|قالت)$|^(?:ي|ت|س[يتن]|ا?ست).{3}|^[وف][يتن]|ا$/;
const OFFICE_WORDS = 5;

/**
 * strangeNames warns where the Arabic names a person or a place after an office or a word for places, or
 * names a place everybody knows, of whom the English has nothing, and the English has in its place a name
 * that sounds like nothing in the Arabic.
 */
export function strangeNames(segments: readonly CheckedSegment[]): StoryAlarm[] {
  const told = segments.map(({ source, target, status }) =>
    source && status !== 'cut' ? hearNames(source.text, target.text) : null,
  );
  const keys = keysOf(told);
  const rendered = new Set([...keys.values()].flatMap((each) => [...each]));
  const story: Story = { unheard: countUnheard(told), keys, rendered };
  return segments.flatMap(({ kind, source, target }, segment): StoryAlarm[] => {
    const heard = told[segment];
    if (!heard || !source || target.text.trim() === '') return [];
    const isHeadline = kind === 'headline' || kind === 'heading';
    const strangers = strangersIn(heard, source.text, story, isHeadline);
    if (strangers.length === 0) return [];
    for (const lost of lostIn(heard, source.text, target.text, story)) {
      const stranger = strangers.find((each) => mayStandFor(each, lost));
      const [first] = stranger?.names ?? [];
      const last = stranger?.names.at(-1);
      if (!first || !last) continue;
      const range = { start: first.range.start, end: last.range.end };
      return [
        {
          segment,
          kind: 'name_value',
          severity: 'warn',
          code: 'name_swapped',
          params: {
            arabic: source.text.slice(lost.range.start, lost.range.end),
            english: target.text.slice(range.start, range.end),
          },
          range,
          sourceRange: lost.range,
          // A town for a town is put right by its name.
          ...(lost.place && stranger?.place && first === last
            ? { fix: lost.place.english[0] ?? '' }
            : {}),
        },
      ];
    }
    return [];
  });
}

/** A name of the Arabic that the English does not have. */
interface Lost {
  readonly range: TextRange;
  readonly word: ArabicWord | null;
  readonly place: KnownPlace | null;
  /** The story names it elsewhere, in both languages. */
  readonly isKnown: boolean;
}

/** Names side by side in the English, of whom the Arabic has nothing. */
interface Stranger {
  readonly names: readonly EnglishName[];
  readonly place: KnownPlace | null;
  readonly isKnown: boolean;
}

/** What all segments together tell: which names are never heard, and for which Arabic words the others stand. */
interface Story {
  readonly unheard: ReadonlyMap<string, number>;
  readonly keys: ReadonlyMap<string, ReadonlySet<string>>;
  /** All those Arabic words. */
  readonly rendered: ReadonlySet<string>;
}

function strangersIn(
  { names, heard, words, arabicKeys }: HeardNames,
  source: string,
  { unheard, keys }: Story,
  isHeadline: boolean,
): Stranger[] {
  return runsOf(names).flatMap((all): Stranger[] => {
    // "Foreign Minister Abdullah Gul": the office is translated, the rest is a name.
    const office = all.findLastIndex(({ stem }) => isTranslated(stem.toLowerCase()));
    const run = all.slice(office + 1);
    const [first] = run;
    const place = run.map(({ stem }) => PLACE_OF.get(stem)).find((each) => each !== undefined);
    if (place) {
      const { folded } = foldedSource(source);
      const places = placesIn(words, folded);
      const isThere =
        places.some((each) => mayStandForPlace(each, place)) ||
        place.stems.some((stem) => folded.includes(stem));
      return isThere ? [] : [{ names: run, place, isKnown: false }];
    }
    const known = run.flatMap(({ stem }) => [...(keys.get(stem) ?? [])]);
    const isKnown = known.length > 0 && !known.some((key) => arabicKeys.has(key));
    const isStrange =
      (!isHeadline || isKnown) &&
      first !== undefined &&
      (!first.initial || run.length > 1 || isKnown) &&
      (unheard.get(first.stem) ?? 0) < 2 &&
      run.every((name) => isPersonal(name) && !heard.some((each) => each.name === name)) &&
      run.some(({ sounds }) => strongCount(sounds) >= 2);
    return isStrange ? [{ names: run, place: null, isKnown }] : [];
  });
}

function runsOf(names: readonly EnglishName[]): EnglishName[][] {
  const runs = new Map<number, EnglishName[]>();
  for (const name of names) runs.set(name.run, [...(runs.get(name.run) ?? []), name]);
  return [...runs.values()];
}

function lostIn(heard: HeardNames, source: string, english: string, { rendered }: Story): Lost[] {
  const arabic = foldedSource(source);
  const places = placesIn(heard.words, arabic.folded).flatMap((place): Lost[] => {
    const match = place.arabic.exec(arabic.folded);
    const isTold = heard.names.some(({ stem }) => {
      const other = PLACE_OF.get(stem);
      return other !== undefined && mayStandForPlace(other, place);
    });
    if (!match || isTold || isSaid(place, english)) return [];
    const range = sourceRangeOf(arabic, match.index, match.index + match[0].length);
    const word = heard.words.find((each) => each.range.start === range.start) ?? null;
    return word && heard.heard.some((each) => each.word === word)
      ? []
      : [{ range, word, place, isKnown: false }];
  });
  const named = heard.words.flatMap((word, at): Lost[] => {
    const isLost =
      !NO_NAME.test(word.folded) &&
      word.folded.length < 11 &&
      !heard.heard.some((each) => each.word === word) &&
      isNamedAfter(heard.words, at, source);
    return isLost ? [{ range: word.range, word, place: null, isKnown: false }] : [];
  });
  const known = heard.words.flatMap((word, at): Lost[] => {
    const key = word.stems.find(({ text }) => rendered.has(text))?.text;
    if (key === undefined) return [];
    // Said twice in the Arabic and once in the English: the other one may have become somebody else.
    const before = heard.words
      .slice(0, at + 1)
      .filter(({ stems }) => stems.some(({ text }) => text === key));
    const isLost = heard.heard.filter((each) => each.key === key).length < before.length;
    return isLost ? [{ range: word.range, word, place: null, isKnown: true }] : [];
  });
  return [...places, ...named, ...known];
}

/** An office stands before the word, with nothing but what belongs to it between. */
function isNamedAfter(words: readonly ArabicWord[], at: number, source: string): boolean {
  for (let before = at - 1; before >= Math.max(0, at - OFFICE_WORDS); before -= 1) {
    const word = words[before];
    const next = words[before + 1];
    if (!word || !next || source.slice(word.range.end, next.range.start).trim() !== '')
      return false;
    if (NAMES_NEXT.test(word.folded)) return true;
    if (!OFFICE_GOES_ON.test(word.folded)) return false;
  }
  return false;
}

/** The place by its name, or its people: Egypt, Egyptian. */
function isSaid({ english, people }: KnownPlace, text: string): boolean {
  return [...english, ...people].some((word) =>
    new RegExp(`\\b${word.slice(0, Math.max(4, word.length - 2))}`).test(text),
  );
}

/** A capital may stand for its land, and nobody for somebody who sounds much like them. */
function mayStandFor(stranger: Stranger, lost: Lost): boolean {
  if (stranger.place && lost.place) return !mayStandForPlace(stranger.place, lost.place);
  if (lost.isKnown && !stranger.isKnown) return false;
  // A land more than the Arabic has is told of people and things: it stands for nobody.
  if (stranger.place?.isLand) return false;
  return !stranger.names.some(({ sounds }) =>
    lost.word?.stems.some(
      (stem) => soundDistance(stem.sounds, sounds) <= Math.max(1, 0.4 * stem.sounds.length),
    ),
  );
}

function countUnheard(story: readonly (HeardNames | null)[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const told of story)
    for (const name of told?.names ?? [])
      if (!told?.heard.some((each) => each.name === name))
        counts.set(name.stem, (counts.get(name.stem) ?? 0) + 1);
  return counts;
}

/** For every name that is surely heard somewhere in the story, the Arabic words it stands for. */
function keysOf(story: readonly (HeardNames | null)[]): Map<string, Set<string>> {
  const keys = new Map<string, Set<string>>();
  for (const told of story)
    for (const { name, key, distance } of told?.heard ?? []) {
      const isSure = distance <= 0.6 && name.sounds.length >= 3 && isPersonal(name);
      if (isSure) keys.set(name.stem, (keys.get(name.stem) ?? new Set()).add(key));
    }
  return keys;
}

function isPersonal({ stem }: EnglishName): boolean {
  return (
    !isTranslated(stem.toLowerCase()) &&
    !/^\p{Lu}{2,}$/u.test(stem) &&
    !/(?:ish|ese|ian|ean|ans|is)$/.test(stem)
  );
}
