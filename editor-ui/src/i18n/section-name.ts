import type { Language } from './language.js';

/** Sections that most newsrooms have, in both languages; spellings of one side follow its first. */
const known: readonly (readonly [english: readonly string[], arabic: readonly string[]])[] = [
  [['News'], ['أخبار', 'الأخبار']],
  [['Politics'], ['سياسة', 'السياسة']],
  [
    ['Economy', 'Business'],
    ['اقتصاد', 'الاقتصاد', 'أعمال', 'مال وأعمال'],
  ],
  [['Society'], ['مجتمع', 'المجتمع']],
  [['Culture'], ['ثقافة', 'الثقافة']],
  [['Arts'], ['فنون', 'الفنون', 'فن']],
  [
    ['Sport', 'Sports'],
    ['رياضة', 'الرياضة'],
  ],
  [['Features'], ['تحقيقات وتقارير', 'تقارير']],
  [['Investigations'], ['تحقيقات', 'تحقيقات استقصائية']],
  [['Opinion'], ['رأي', 'الرأي', 'آراء', 'مقالات']],
  [
    ['World', 'International'],
    ['عالم', 'العالم', 'دوليات', 'دولي'],
  ],
  [
    ['Arab world', 'Middle East'],
    ['عربيات', 'العالم العربي', 'عربي'],
  ],
  [['Local'], ['محليات', 'محلي']],
  [['Science'], ['علوم', 'العلوم']],
  [
    ['Technology', 'Tech'],
    ['تكنولوجيا', 'تقنية', 'التكنولوجيا'],
  ],
  [['Health'], ['صحة', 'الصحة']],
  [
    ['Environment', 'Climate'],
    ['بيئة', 'البيئة', 'مناخ'],
  ],
  [['Education'], ['تعليم', 'التعليم']],
  [['Interviews'], ['مقابلات', 'حوارات']],
  [
    ['Life', 'Lifestyle'],
    ['حياة', 'منوّعات', 'منوعات'],
  ],
];

const words: Readonly<Record<Language, ReadonlyMap<string, string>>> = {
  ar: named(([english, arabic]) => [english, arabic]),
  en: named(([english, arabic]) => [arabic, english]),
};

/**
 * sectionName says a section in the interface's language where it is one that every newsroom has; others
 * keep the name the Arabic edition gave them.
 */
export function sectionName(section: string, language: Language): string {
  return words[language].get(section.trim().toLowerCase()) ?? section;
}

function named(
  fromTo: (pair: (typeof known)[number]) => readonly [readonly string[], readonly string[]],
): ReadonlyMap<string, string> {
  return new Map(
    known.flatMap((pair) => {
      const [from, [to = '']] = fromTo(pair);
      return from.map((name): [string, string] => [name.toLowerCase(), to]);
    }),
  );
}
