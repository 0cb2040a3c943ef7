import { foldArabic, isWord, tokenise, type Term } from '@dragoman/shared/domain';

interface Pair {
  readonly ar: string;
  readonly en: string;
}

/** How often an Arabic word stands beside an English name, of all times that either stands. */
const LEAST_DICE = 0.8;
const LEAST_TIMES = 2;

/**
 * namePairs pairs English names with the Arabic word that stands where they stand and nowhere else, by
 * the Dice coefficient over approved pairs (Dice, 1945): a stand-in for a person who adopts the names
 * that the desk proposes. Names seen once are left alone.
 */
export function namePairs(pairs: readonly Pair[]): Term[] {
  const arabic = new Map<string, Set<number>>();
  const names = new Map<string, Set<number>>();
  for (const [index, { ar, en }] of pairs.entries()) {
    for (const word of arabicWordsOf(ar)) put(arabic, word, index);
    for (const name of namesOf(en)) put(names, name, index);
  }
  return [...names].flatMap(([name, places]): Term[] => {
    if (places.size < LEAST_TIMES) return [];
    const [best] = bestBeside(places, pairs, arabic);
    if (!best || best.dice < LEAST_DICE) return [];
    const id = `${best.word}=${name}`;
    const none = { allowed: [], banned: [], note: '' };
    return [{ id, kind: 'person', arabic: [best.word], preferred: name, ...none }];
  });
}

/** namesOf lists the words of an English text that are capital inside a sentence, once each. */
export function namesOf(en: string): readonly string[] {
  return remembered(namesSeen, en, () => {
    const words = tokenise(en).tokens.map(({ text }) => text);
    const names = words.filter((word, index) => {
      const before = words[index - 1];
      const beginsSentence = before === undefined || /^[.!?:"“”'‘’»«–—-]$/u.test(before);
      return !beginsSentence && /^\p{Lu}[\p{L}'’-]{2,}$/u.test(word) && !/^\p{Lu}+$/u.test(word);
    });
    return [...new Set(names)];
  });
}

function bestBeside(
  places: ReadonlySet<number>,
  pairs: readonly Pair[],
  arabic: ReadonlyMap<string, ReadonlySet<number>>,
) {
  const shared = new Map<string, number>();
  for (const place of places)
    for (const word of arabicWordsOf(pairs[place]?.ar ?? ''))
      shared.set(word, (shared.get(word) ?? 0) + 1);
  return [...shared]
    .map(([word, count]) => ({
      word,
      dice: (2 * count) / (places.size + (arabic.get(word)?.size ?? 0)),
    }))
    .toSorted((a, b) => b.dice - a.dice || b.word.length - a.word.length);
}

function arabicWordsOf(ar: string): ReadonlySet<string> {
  return remembered(arabicSeen, ar, () => {
    const words = tokenise(foldArabic(ar)).tokens.map(({ text }) => text);
    return new Set(words.filter((word) => isWord(word) && word.length > 2).map(withoutClitics));
  });
}

// Each story asks again for all texts of the stories before it.
const namesSeen = new Map<string, readonly string[]>();
const arabicSeen = new Map<string, ReadonlySet<string>>();

function remembered<T>(seen: Map<string, T>, text: string, read: () => T): T {
  const known = seen.get(text) ?? read();
  seen.set(text, known);
  return known;
}

// What a name may carry in front; the article belongs to some names and is left on.
function withoutClitics(word: string): string {
  return word.length > 4 ? word.replace(/^[وفبكل](?=\p{L}{3})/u, '') : word;
}

function put(map: Map<string, Set<number>>, key: string, value: number): void {
  const held = map.get(key);
  if (held) held.add(value);
  else map.set(key, new Set([value]));
}
