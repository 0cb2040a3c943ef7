import { arabicMeasure, type Measure } from './measures.js';
import type { NumberForm } from './number-mention.js';

/**
 * What an Arabic word contributes to a number: `scale` words multiply what stands before them, `parts`
 * divide it (أرباع), a `span` of years (عقد) is a number only if the English makes it one.
 */
export interface NumberWord {
  readonly role: 'unit' | 'ten' | 'hundred' | 'scale' | 'fraction' | 'parts' | 'decade' | 'span';
  readonly value: number;
  readonly form: NumberForm;
  /** A plural scale word alone (ملايين) names no value. */
  readonly bare: boolean;
  /** The unit a dual counts by itself: «أسبوعين» are two weeks. */
  readonly measure?: Measure;
}

// All words stand folded, as foldArabic writes them: ة is ه, ئ is ي, hamzas are gone.
const UNITS = [
  ['واحد واحده احد احدي', 1],
  ['اثنان اثنين اثنتان اثنتين اثنا اثني اثنتا اثنتي', 2],
  ['ثلاث ثلاثه', 3],
  ['اربع اربعه', 4],
  ['خمس خمسه', 5],
  ['ست سته', 6],
  ['سبع سبعه', 7],
  ['ثمان ثماني ثمانيه', 8],
  ['تسع تسعه', 9],
  ['عشره عشر', 10],
] as const;
const ORDINALS =
  'الاول الاولي حادي حاديه|ثان ثاني ثانيه|ثالث ثالثه|رابع رابعه|خامس خامسه|سادس سادسه|سابع سابعه|ثامن ثامنه|تاسع تاسعه|عاشر عاشره'.split(
    '|',
  );
const TENS = 'عشر ثلاث اربع خمس ست سبع ثمان تسع'.split(' ');
const HUNDREDS = 'ثلاث اربع خمس ست سبع ثمان ثماني تسع'.split(' ');
const SCALES = [
  ['الف', 'الفان الفين الفي الفا', 'الاف', 1e3],
  ['مليون', 'مليونان مليونين مليوني', 'ملايين', 1e6],
  ['مليار', 'ملياران مليارين ملياري', 'مليارات', 1e9],
  ['بليون', 'بليونان بليونين بليوني', 'بلايين', 1e9],
  ['تريليون', 'تريليونان تريليونين تريليوني', 'تريليونات', 1e12],
  ['ترليون', 'ترليونان ترليونين ترليوني', 'ترليونات', 1e12],
] as const;
const FRACTIONS = [
  ['نصف', 1 / 2],
  ['ثلث', 1 / 3],
  ['ثلثا ثلثي ثلثين ثلثان', 2 / 3],
  ['ربع', 1 / 4],
  ['سدس', 1 / 6],
] as const;
const PARTS = 'اثلاث ارباع اخماس اسداس اسباع اثمان اتساع اعشار'.split(' ');
// Duals that newspapers use with times and people: "عامين" says two without a number word.
const DUALS =
  'مرتين مرتان شخصين شخصان هدفين هدفان نقطتين نقطتان رجلين رجلان امراتين امراتان طفلين طفلان';
const DUAL_UNITS = 'ثاني دقيق ساع يوم اسبوع شهر عام سن طن متر كيلومتر كيلوغرام كيلوجرام'.split(' ');
const DOUBLED =
  'ضعف ضعفي ضعفين ضعفا ضاعف ضاعفت ضاعفوا يضاعف تضاعف تضاعفت يتضاعف تتضاعف مضاعفه مضاعف';

const LEXICON = new Map<string, NumberWord>();

function learn(
  words: string,
  role: NumberWord['role'],
  value: number,
  more: Partial<NumberWord> = {},
): void {
  for (const word of words.split(' '))
    LEXICON.set(word, { role, value, form: 'count', bare: true, ...more });
}

learn('صفر', 'unit', 0);
for (const [words, value] of UNITS) learn(words, 'unit', value);
ORDINALS.forEach((words, index) => learn(words, 'unit', index + 1, { form: 'order' }));
// «ثالثاً»: what one came in.
'ثالثا رابعا خامسا سادسا سابعا ثامنا تاسعا عاشرا'
  .split(' ')
  .forEach((word, index) => learn(word, 'unit', index + 3, { form: 'order' }));
// «غرة رجب» is the first of the month.
learn('غره', 'unit', 1, { form: 'order' });
// «ستاً وعشرين»: the accusative of a feminine count.
for (const [word, value] of [
  ['ستا', 6],
  ['ثمانيا', 8],
  ['اربعا', 4],
  ['خمسا', 5],
  ['سبعا', 7],
  ['تسعا', 9],
  ['ثلاثا', 3],
] as const)
  learn(word, 'unit', value);
TENS.forEach((stem, index) => {
  const value = stem === 'عشر' ? 20 : (index + 2) * 10;
  learn(`${stem}ون ${stem}ين`, 'ten', value);
  learn(`${stem}ينيات ${stem}ينات`, 'decade', value);
  // «ستينية» is a woman in her sixties; «أربعينية» may be the fortieth day.
  learn(`${stem}يني ${stem}ينيه`, 'decade', value, stem === 'اربع' ? { form: 'idiom' } : {});
});
learn('ميه مايه ميات مايات', 'hundred', 100);
learn('ميتان ميتين ميتا ميتي مايتان مايتين مايتا مايتي', 'unit', 200);
HUNDREDS.forEach((stem) => {
  const value = (LEXICON.get(stem)?.value ?? 0) * 100;
  learn(`${stem}ميه ${stem}مايه`, 'unit', value);
});
for (const [one, two, many, value] of SCALES) {
  learn(one, 'scale', value);
  learn(`${one}ا`, 'scale', value);
  learn(many, 'scale', value, { bare: false });
  learn(two, 'unit', 2 * value);
}
learn('الفا', 'scale', 1e3);
learn('ميات مايات', 'hundred', 100, { bare: false });
for (const [words, value] of FRACTIONS) learn(words, 'fraction', value, { form: 'share' });
PARTS.forEach((word, index) => {
  learn(word, 'parts', index + 3, { form: 'share', bare: false });
});
learn(DUALS, 'unit', 2);
learn('كلا كلتا كلي ثنايي', 'unit', 2, { form: 'idiom' });
learn('ثلاثي ثلاثيه', 'unit', 3, { form: 'idiom' });
learn('رباعي رباعيه', 'unit', 4, { form: 'idiom' });
learn('خماسي خماسيه', 'unit', 5, { form: 'idiom' });
for (const stem of DUAL_UNITS) {
  const measure = arabicMeasure(stem) ?? arabicMeasure(`${stem}ه`);
  const dual = /^(?:ثاني|دقيق|ساع|سن)$/.test(stem) ? `${stem}ت` : stem;
  learn(`${dual}ين ${dual}ان`, 'unit', 2, measure ? { measure } : {});
}
learn(DOUBLED, 'unit', 2, { form: 'times' });
// Each of a match's two is a half in English.
learn('شوط', 'unit', 1 / 2, { form: 'idiom' });
learn('عقد', 'span', 10, { form: 'idiom' });
learn('عقدين عقدان', 'span', 20, { form: 'idiom' });
learn('قرن', 'span', 100, { form: 'idiom' });
learn('قرنين قرنان', 'span', 200, { form: 'idiom' });

const CLITICS = /^(?:[بل]?ال|لل|[بل])/;

/** numberWord looks up a folded Arabic word, with or without its conjunction, preposition and article. */
export function numberWord(word: string): NumberWord | undefined {
  const known = LEXICON.get(word);
  if (known) return known;
  // «بألفي» is ب and ألفي: the preposition alone may be what goes before.
  for (const clitics of [/^[بل]/, CLITICS]) {
    const stem = word.replace(clitics, '');
    const number = stem === word || stem.length < 2 ? undefined : LEXICON.get(stem);
    if (number) return number;
  }
  // «ثلثهم», «نصفها»: a share of those spoken of.
  const share = LEXICON.get(word.replace(/(?:هم|هن|ها|ه)$/, ''));
  return share?.role === 'fraction' ? share : undefined;
}
