import type { TextRange } from '../finding.js';
import { isOrdinary } from './names/personal-name.js';
import { hearNames } from './names/hear-names.js';
import { readArabicQuotations, readEnglishQuotations } from './read-quotations.js';

/** What stands between Arabic quotation marks: somebody's words, a few words set apart, or a name. */
export interface Quotation {
  readonly range: TextRange;
  readonly words: number;
  readonly isName: boolean;
  /** «قال: «…»»: said, not only set apart. */
  readonly isSaid: boolean;
}

const NAME_WORDS = 3;

/** arabicQuotations finds the quotations of an Arabic text; those that are names, by what the English makes of them. */
export function arabicQuotations(source: string, target: string): Quotation[] {
  const { heard } = hearNames(source, target);
  return readArabicQuotations(source).map((range) => {
    const words = wordsIn(source.slice(range.start, range.end));
    const isName =
      words <= NAME_WORDS &&
      (/[A-Za-z]|^.{0,5}$/.test(source.slice(range.start, range.end)) ||
        heard.some(({ word, name }) => isIn(word.range, range) && !isOrdinary(name)) ||
        NAMED_AFTER.test(source.slice(Math.max(0, range.start - 24), range.start)) ||
        (words === 1 && DOES.test(source.slice(0, range.start))));
    return { range, words, isName, isSaid: SAID.test(source.slice(0, range.start)) };
  });
}

// «مجلة «بيلبورد»», «الناقلة «أوشن مرسي»»: what is named, then its name.
const NAMED_AFTER =
  /(?:أعلنت|قالت|ذكرت|أفادت|كشفت|عاينته|شركة|مجلة|دورية|جولة|بطولة|وظيفة|منصب|قائد|قوات|مقاتلي|مسلحي|عناصر|تنظيم|ميليشيا|صحيفة|جريدة|قناة|وكالة|جمعية|معهد|برنامج|فيلم|أغنية|بأغنيتها|كتاب|رواية|مسلسل|سفينة|الناقلة|ناقلة|العاصفة|الإعصار|إعصار|بؤرة|حزب|حركة|جماعة|فرقة|نادي|منصة|تطبيق|موقع|مؤسسة|مجموعة|عملية|مشروع|مركز|الفنانة?|النجمة?)\s+(?:[\u0621-\u064a]+(?:ي|ية)\s+)?[لب]?ـ?$/;

// «وتضررت «نوردين» كذلك»: whoever does what the first word says has a name.
const DOES = /^[وف][\u0621-\u064a]{3,}ت\s+$/;

const SAID = /(?:قال|أضاف|تابع|صرح|كتب|يقول|تقول|أوضح)[^:]{0,120}:\s*$/;

function wordsIn(text: string): number {
  return text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}

function isIn(inner: TextRange, outer: TextRange): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}

/** outsideQuotations is an English text with blanks for all that stands between quotation marks. */
export function outsideQuotations(text: string): string {
  return readEnglishQuotations(text).reduce(
    (rest, { start, end }) => rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end),
    text,
  );
}
