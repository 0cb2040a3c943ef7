/** The catalogue of one feature: English is the reference, Arabic must answer every key. */
export interface Words<E extends Record<string, string> = Record<string, string>> {
  readonly name: string;
  readonly en: E;
  readonly ar: Readonly<Record<string, string>>;
}

type PluralForm = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other';

/** A key as a page asks for it: `stories_one` and `stories_other` are both `stories`. */
export type WordKey<W extends Words> = keyof W['en'] extends infer Key
  ? Key extends `${infer Base}_${PluralForm}`
    ? Base
    : Key & string
  : never;

type ArabicKeys<E> = {
  [
    Key in keyof E as Key extends `${infer Base}_one`
      ? `${Base}_${PluralForm}`
      : Key extends `${string}_${PluralForm}`
        ? never
        : Key
  ]: string;
};

/** defineWords names a feature's catalogue; a missing Arabic key or plural form is a type error. */
export function defineWords<const E extends Record<string, string>>(
  name: string,
  en: E,
  ar: NoInfer<ArabicKeys<E>>,
): Words<E> {
  return { name, en, ar };
}
