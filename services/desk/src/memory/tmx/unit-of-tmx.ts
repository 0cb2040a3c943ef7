import {
  arabicShare,
  cleanRichText,
  cleanText,
  memoryOrigins,
  plainOf,
  plainOfParagraphs,
  type RichText,
} from '@dragoman/shared/domain';
import type { NewMemoryUnit } from '@dragoman/shared/db';
import { paragraphsOfSegment } from './segment-text.js';
import { elementsOf, languageOf, type XmlElement } from '../../files/xml-element.js';
import { propertyOf } from './property-of.js';

/** A unit of a file as the memory takes it, or why it does not. */
export type UnitOfTmx =
  { readonly unit: NewMemoryUnit; readonly ours: string | null } | { readonly refused: string };

const longest = 20_000;

/** unitOfTmx reads a `tu`: its Arabic and English, neighbours, people and dates; the rest stays with it whole. */
export function unitOfTmx(tu: XmlElement, file: { importId: string; name: string }): UnitOfTmx {
  const [ar, en] = [variantIn(tu, 'ar'), variantIn(tu, 'en')];
  if (!ar) return { refused: `It has no Arabic variant (xml:lang="ar"). ${languagesOf(tu)}` };
  if (!en) return { refused: `It has no English variant (xml:lang="en"). ${languagesOf(tu)}` };
  const isOurs = memoryOrigins.some((origin) => origin === propertyOf(tu, 'x-origin'));
  const arabicMarked = cleaned(paragraphsOf(ar, isOurs), 'ar');
  const english = cleaned(paragraphsOf(en, isOurs), 'en');
  const arabic = plainOfParagraphs(arabicMarked);
  const englishPlain = plainOfParagraphs(english);
  if (arabic === '') return { refused: 'Its Arabic is empty.' };
  if (englishPlain === '') return { refused: 'Its English is empty.' };
  if (arabic.length > longest || englishPlain.length > longest)
    return { refused: `It is longer than ${longest} characters.` };
  if (arabicShare(englishPlain) > 0.5 && /\p{L}/u.test(arabic) && arabicShare(arabic) === 0)
    return { refused: 'Its languages are swapped: the English variant holds Arabic.' };
  const hasMarks = arabicMarked.some((runs) => runs.some(({ marks }) => marks));
  const tuid = tu.attributes['tuid'] ?? null;
  return {
    ours: tuid,
    unit: {
      arabic,
      arabic_marked: hasMarks ? arabicMarked : null,
      english,
      previous_arabic: neighbour(tu, ar, 'pre', 'prev'),
      next_arabic: neighbour(tu, ar, 'post', 'next'),
      origin: 'import',
      reviewed: isReviewed(tu, en),
      source_id: null,
      story: propertyOf(tu, 'x-story', 'story') ?? file.name,
      translation_id: null,
      segment_id: null,
      revision_number: null,
      author: attributeOf(['changeid', 'creationid'], en, tu),
      approved_by: null,
      approved_at: dateOf(attributeOf(['changedate', 'creationdate'], en, tu)),
      import_id: file.importId,
      tmx: { tu },
    },
  };
}

/** The first variant in a language that says something: en-GB beside en-US may be empty. */
function variantIn(tu: XmlElement, language: string): XmlElement | undefined {
  const variants = elementsOf(tu, 'tuv').filter((tuv) => languageOf(tuv) === language);
  const said = variants.find((tuv) => plainOfParagraphs(paragraphsOf(tuv)).trim() !== '');
  return said ?? variants[0];
}

function languagesOf(tu: XmlElement): string {
  const found = elementsOf(tu, 'tuv')
    .map(({ attributes }) => attributes['xml:lang'] ?? attributes['lang'] ?? '')
    .filter(Boolean);
  return found.length === 0 ? 'It names no language.' : `It has ${found.join(', ')}.`;
}

function paragraphsOf(tuv: XmlElement, isOurs = false): RichText[] {
  const [segment] = elementsOf(tuv, 'seg');
  return segment ? paragraphsOfSegment(segment, isOurs) : [];
}

function cleaned(paragraphs: readonly RichText[], language: 'ar' | 'en'): RichText[] {
  return paragraphs
    .map((paragraph) => cleanRichText(paragraph, language).text)
    .filter((paragraph) => plainOf(paragraph).trim() !== '');
}

/**
 * What nobody answers for: a draft or a rejected text by Studio's level, memoQ's mark of an alignment, and
 * the authors that Wordfast and Trados give to machines. It is recalled, but counts for less.
 */
function isReviewed(tu: XmlElement, en: XmlElement): boolean {
  const level = propertyOf(tu, 'x-confirmationlevel') ?? '';
  const author = attributeOf(['changeid', 'creationid'], en, tu) ?? '';
  return !(
    propertyOf(tu, 'x-reviewed') === 'no' ||
    /^(draft|rejected)/i.test(level) ||
    propertyOf(tu, 'aligned')?.toLowerCase() === 'yes' ||
    /^(mt|align)!/i.test(author)
  );
}

/** OmegaT writes the neighbours as `prev` and `next`, memoQ and MateCat as `x-context-pre` and `-post`, Phrase as `context_prev`. */
function neighbour(tu: XmlElement, ar: XmlElement, long: string, short: string): string | null {
  const types = [`x-context-${long}`, short, `context_${short}`];
  const found = propertyOf(tu, ...types) ?? propertyOf(ar, ...types);
  if (found === undefined) return null;
  const segment = /^\s*<seg>([\s\S]*)<\/seg>\s*$/.exec(found)?.[1];
  return cleanText(segment === undefined ? found : plainOfMarkup(segment), 'ar').text;
}

/** memoQ keeps a neighbour as XML inside the text of a property: its codes go, its entities are read. */
function plainOfMarkup(markup: string): string {
  const names: Readonly<Record<string, string>> = {
    lt: '<',
    gt: '>',
    quot: '"',
    apos: "'",
    amp: '&',
  };
  return markup
    .replace(/<(ph|bpt|ept|it|ut)\b[^>]*?(?:\/>|>[^<]*<\/\1>)/g, '')
    .replace(/<[^>]*>/g, '')
    .replace(/&(lt|gt|quot|apos|amp);/g, (_, name: string) => names[name] ?? '');
}

function attributeOf(names: readonly string[], ...elements: readonly XmlElement[]): string | null {
  for (const { attributes } of elements)
    for (const name of names) {
      const value = attributes[name];
      if (value) return value.slice(0, 200);
    }
  return null;
}

/** dateOf reads `20261123T120000Z`, as TMX writes times, and `2026-11-23T12:00:00Z`, as some tools do; anything else is left in the unit alone. */
function dateOf(text: string | null): Date | null {
  const parts = /^(\d{4})-?(\d\d)-?(\d\d)T(\d\d):?(\d\d):?(\d\d)(?:\.\d+)?(Z|[+-]\d\d:\d\d)$/.exec(
    text ?? '',
  );
  if (!parts) return null;
  const [, year, month, day, hour, minute, second, zone] = parts;
  const date = new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}${zone}`);
  return Number.isNaN(date.getTime()) ? null : date;
}
