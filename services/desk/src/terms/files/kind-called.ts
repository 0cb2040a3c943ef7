import { foldArabic, type TermKind } from '@dragoman/shared/domain';

/** Words for a kind in other tools' tables and in Arabic, folded. */
const CALLED: Readonly<Record<TermKind, RegExp>> = {
  person: /^(people|name|شخص|اشخاص|اسم علم)$/,
  place: /^(location|country|city|geographical name|مكان|اماكن|بلد|مدينه)$/,
  institution: /^(organi[sz]ation|org|company|موسسه|موسسات|هييه|منظمه)$/,
  title: /^(position|job title|لقب|القاب|منصب)$/,
  word: /^(term|general|noun|verb|adjective|adverb|phrase|كلمه|كلمات|مصطلح|عباره)$/,
};

/** kindCalled gives the kind that a file's word names, the word itself where it names none, null for silence. */
export function kindCalled(word: string | null): string | null {
  const said = (word ?? '').trim().toLowerCase();
  const folded = foldArabic(said);
  const known = (Object.keys(CALLED) as TermKind[]).find((kind) => CALLED[kind].test(folded));
  return known ?? (said || null);
}
