const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const TWO_LETTER_CODES = LETTERS.flatMap((first) => LETTERS.map((second) => first + second));

/** worldNames lists countries, languages and currencies in Arabic with their English, as Intl knows them. */
export function worldNames(): readonly (readonly [string, string])[] {
  const languages = namesOf(
    'language',
    TWO_LETTER_CODES.map((code) => code.toLowerCase()),
  );
  return [
    // Newspapers write “Jordanian dinar”, Intl “Jordanian Dinar”.
    ...namesOf('currency', Intl.supportedValuesOf('currency')).map(
      ([arabic, english]) => [arabic, english.replace(/ \p{Lu}\p{Ll}+$/u, lowerCased)] as const,
    ),
    // Without the article some language names are everyday words.
    ...languages.filter(([arabic]) => arabic.startsWith('ال')),
    ...namesOf('region', TWO_LETTER_CODES).filter(([arabic]) => arabic.length > 2),
  ];
}

const lowerCased = (word: string) => word.toLowerCase();

function namesOf(type: 'region' | 'language' | 'currency', codes: readonly string[]) {
  const arabic = new Intl.DisplayNames('ar', { type, fallback: 'none' });
  const english = new Intl.DisplayNames('en', { type, fallback: 'none' });
  return codes.flatMap((code) => {
    const [from, to] = [arabic.of(code), english.of(code)];
    return from && to && !/[A-Za-z]/u.test(from) ? [[from, to] as const] : [];
  });
}
