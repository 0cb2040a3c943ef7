import type { Alarm, CheckedSegment } from '../checked-segment.js';
import type { TextRange } from '../../finding.js';
import { foldedSource, sourceRangeOf } from '../folded-source.js';
import { beginningsOf, mayBeIn } from '../letters-of.js';
import { remembered } from '../remembered.js';
import { readArabicWords } from './arabic-words.js';
import { KNOWN_PLACES } from './known-places.js';

/** Where a text first names a land: by itself, its people or one of its towns. */
interface Said {
  readonly range: TextRange;
  readonly isLand: boolean;
  readonly isPeople: boolean;
}

/** The lands that a text names, by number. */
type Lands = ReadonlyMap<number, Said>;

/**
 * otherNation warns where the Arabic names a land or its people («الألماني») of which the English has
 * nothing, and the English one of which the Arabic has nothing (Swedish).
 */
export function otherNation({ source, target }: CheckedSegment): Alarm[] {
  if (!source) return [];
  const arabic = arabicLands(source.text);
  const english = englishLands(target.text);
  const lost = [...arabic].filter(([land, said]) => {
    const answer = english.get(land);
    return !answer || (said.isPeople && !answer.isLand);
  });
  const strange = [...english].filter(([land]) => !arabic.has(land));
  const [from] = lost;
  const [to] = strange;
  if (!from || !to || lost.length > 1 || strange.length > 1) return [];
  const sourceRange = from[1].range;
  const { range } = to[1];
  return [
    {
      kind: 'name_value',
      severity: 'warn',
      code: 'name_swapped',
      params: {
        arabic: source.text.slice(sourceRange.start, sourceRange.end),
        english: target.text.slice(range.start, range.end),
      },
      range,
      sourceRange,
    },
  ];
}

const LAND_OF_FORM = new Map(
  KNOWN_PLACES.flatMap(({ forms, land }) =>
    forms
      .filter((form) => !form.includes(' '))
      .map((form): [string, number] => [form.replace(/^ال/, ''), land]),
  ),
);
const LONG_NAMES = KNOWN_PLACES.filter(({ forms }) => forms.some((form) => form.includes(' ')));
const LAND_OF_PEOPLE = new Map(
  KNOWN_PLACES.filter(({ isLand }) => isLand).flatMap(({ stems, land }) =>
    stems.filter((stem) => stem.length >= 3).map((stem): [string, number] => [stem, land]),
  ),
);
const NISBA = /(?:يا|يه|ي|يين|يون|يات|ا)$/;

// «فلسطيني», «موريتانية», «نمساوي»: what is left of each is the land, or nearly.
const ENDINGS = [NISBA, /(?:ه|ين|ون|ات)$/, /او(?:يا|يه|ي|يين|يون|يات)$/];

function landOfPeople(word: string): number | undefined {
  return ENDINGS.map((ending) => LAND_OF_PEOPLE.get(word.replace(ending, ''))).find(
    (land) => land !== undefined,
  );
}

/** arabicLands finds the lands an Arabic text names, by number. */
export const arabicLands: (text: string) => Lands = remembered((text) => {
  const lands = new Map<number, Said>();
  const arabic = foldedSource(text);
  for (const place of LONG_NAMES) {
    const match = place.arabic.exec(arabic.folded);
    if (match)
      lands.set(place.land, {
        range: sourceRangeOf(arabic, match.index, match.index + match[0].length),
        isLand: place.isLand,
        isPeople: false,
      });
  }
  for (const { stems, range } of readArabicWords(text))
    for (const stem of stems) {
      const plain = stem.text.replace(/^ال/, '');
      const named = LAND_OF_FORM.get(plain);
      const land = named ?? (NISBA.test(plain) ? landOfPeople(plain) : undefined);
      if (land === undefined || lands.get(land)?.isPeople) continue;
      lands.set(land, { range, isLand: true, isPeople: named === undefined });
    }
  return lands;
});

const WORDS = KNOWN_PLACES.flatMap(({ english, people, land, isLand }) =>
  [...english, ...people].map((word) => {
    const root = word.length > 5 ? word.slice(0, -1) : word;
    return { word, root, beginnings: beginningsOf(root), land, isLand };
  }),
);

/** englishLands finds the lands an English text names, by number. */
export const englishLands: (text: string) => Lands = remembered((text) => {
  const lands = new Map<number, Said>();
  for (const { word, root, beginnings, land, isLand } of WORDS) {
    if (!mayBeIn(text, beginnings)) continue;
    for (let at = text.indexOf(root); at >= 0; at = text.indexOf(root, at + 1)) {
      if (/\p{L}/u.test(text.charAt(at - 1))) continue;
      const rest = /^\p{L}*/u.exec(text.slice(at + root.length))?.[0] ?? '';
      const isWhole = word === `${root}${rest}` || rest === '' || PEOPLE.test(rest);
      if (!isWhole || lands.get(land)?.isLand) continue;
      const range = { start: at, end: at + root.length + rest.length };
      lands.set(land, { range, isLand, isPeople: false });
    }
  }
  return lands;
});

// Egyptian, Sudanese, Iraqis, Moroccans.
const PEOPLE = /^[a-z]?(?:n|ns|an|ans|ian|ians|ese|i|is|ish|ean|eans|s|ic|os|o|a)$/;
