// `ar-SA`, `Arabic (Egypt)`, `English_United_Kingdom`; not `English_Def`, which tells about the English.
const NAMED =
  /^(?:(?<arabic>ar|ara|arabic|عربي|العربية)|en|eng|english|الإنجليزية|الإنكليزية)(?:[-_ (](?!def|info|note|comment|example|context|status|image|syn|variant|forms)[a-z() _-]+)?$/;

/** languageOfColumn tells which language a column of a table holds by its name, as tools and people write it; null for neither. */
export function languageOfColumn(name: string): 'ar' | 'en' | null {
  const found = NAMED.exec(name.trim().toLowerCase());
  if (!found) return null;
  return found.groups?.['arabic'] === undefined ? 'en' : 'ar';
}
