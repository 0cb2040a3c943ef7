import { foldArabic } from '@dragoman/shared/domain';

// `ar-SA`, `Arabic (Egypt)`, `English_United_Kingdom`; not `English_Def`, which tells about the English.
const NAMED =
  /^(?:(?<arabic>ar|ara|arabic)|en|eng|english)(?:[-_ (](?!def|info|note|comment|example|context|status|image|syn|variant|forms)[a-z() _-]+)?$/;
// `اللغة العربية`, `المصطلح بالإنجليزية`, folded.
const NAMED_IN_ARABIC =
  /^(?:(?:اللغه|المصطلح|مصطلح|النص|المقابل|المصدر|الهدف) )?(?:باللغه |ب)?(?:ال)?(?:(?<arabic>عربيه?)|ان[جكغ]ليزيه?)$/;

/** languageOfColumn tells which language a column of a table holds by its name, as tools and people write it; null for neither. */
export function languageOfColumn(name: string): 'ar' | 'en' | null {
  const folded = foldArabic(name.trim());
  const bare = folded.replace(/^(?:term|text|source|target)[-_ ]/, '');
  const found = NAMED.exec(bare) ?? NAMED_IN_ARABIC.exec(folded);
  if (!found) return null;
  return found.groups?.['arabic'] === undefined ? 'en' : 'ar';
}
