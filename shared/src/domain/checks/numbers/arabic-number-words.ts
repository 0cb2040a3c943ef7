/**
 * What an Arabic word contributes to a number: `scale` words multiply what stands before them, a `span` of years (عقد) is a number only if the English makes it one.
 */
export interface NumberWord {
  readonly role: 'unit' | 'ten' | 'teen' | 'hundred' | 'scale' | 'fraction' | 'decade' | 'span';
  readonly value: number;
  /** A plural scale word alone (ملايين) names no value. */
  readonly bare: boolean;
}

// All words stand folded, as foldArabic writes them: ة is ه, ئ is ي, hamzas are gone.
const UNITS = [
  ['واحد واحده احد احدي الاول الاولي حادي حاديه', 1],
  ['اثنان اثنين اثنتان اثنتين اثنا اثني اثنتا اثنتي ثان ثاني ثانيه', 2],
  ['ثلاث ثلاثه ثالث ثالثه', 3],
  ['اربع اربعه رابع رابعه', 4],
  ['خمس خمسه خامس خامسه', 5],
  ['ست سته سادس سادسه', 6],
  ['سبع سبعه سابع سابعه', 7],
  ['ثمان ثماني ثمانيه ثامن ثامنه', 8],
  ['تسع تسعه تاسع تاسعه', 9],
  ['عشره عشر عاشر عاشره', 10],
] as const;
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
  ['ارباع', 3 / 4],
] as const;
// Duals that newspapers use with time and times: "عامين" says two without a number word.
const DUALS =
  'عامين عامان سنتين سنتان شهرين شهران اسبوعين اسبوعان يومين يومان ساعتين ساعتان مرتين مرتان شخصين شخصان هدفين هدفان نقطتين رجلين رجلان امراتين طفلين طفلان كلا كلتا كلي ضعف ضعفي ضعفين';

const LEXICON = new Map<string, NumberWord>();

function learn(words: string, role: NumberWord['role'], value: number, bare = true): void {
  for (const word of words.split(' ')) LEXICON.set(word, { role, value, bare });
}

learn('صفر', 'unit', 0);
for (const [words, value] of UNITS) learn(words, 'unit', value);
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
  learn(many, 'scale', value, false);
  learn(two, 'unit', 2 * value);
}
learn('الفا', 'scale', 1e3);
learn('ميات مايات', 'hundred', 100, false);
for (const [words, value] of FRACTIONS) learn(words, 'fraction', value);
learn(DUALS, 'unit', 2);
learn('عقد', 'span', 10);
learn('عقدين عقدان', 'span', 20);
learn('قرن', 'span', 100);

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
  return undefined;
}
