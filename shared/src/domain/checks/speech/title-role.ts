import { foldedSource, sourceRangeOf } from '../folded-source.js';
import { hearNames } from '../names/hear-names.js';
import type { Alarm, CheckedSegment } from '../checked-segment.js';

/** An office as both languages say it; `arabic` is matched as whole folded words with clitics. */
interface Office {
  /** It is an office by itself, without «وزير» before it. */
  readonly alone?: boolean;
  readonly arabic: RegExp;
  /** The Arabic without what may stand around it. */
  readonly core: string;
  readonly english: RegExp;
}

const office = (arabic: string, english: string): Office => ({
  arabic: new RegExp(
    `(?<![\\u0621-\\u064a])[وفبكل]{0,2}(?:ال|لل)?(?:${arabic})(?:ه|ها|هم|ات|ون|ين|ان)?(?![\\u0621-\\u064a])`,
    'g',
  ),
  core: arabic,
  english: new RegExp(`\\b(?:${english})\\b`, 'gi'),
});

// Two groups: what somebody is, and which office. Only offices of one group are taken for one another.
const PEOPLE: readonly Office[] = [
  office(
    'رييس (?:ال)?(?:وزراء|حكومه)|وزير (?:ال)?اول',
    'prime minister|premier|PM|head of (?:the )?government|taoiseach',
  ),
  office('ولي (?:ال)?عهد', 'crown prince'),
  office('متحدث|متحدثه|ناطق|ناطقه', 'spokes\\w+|speaker'),
  office('سفير|سفيره|سفراء', 'ambassadors?|envoys?'),
  office('قاضي|قاض|قضاه|قاضيه', 'judges?|justices?|magistrates?'),
  office(
    'محام|محامي|محاميه|محامو|محامي',
    'lawyers?|attorneys?|barristers?|solicitors?|counsel|defen[cs]e',
  ),
  office('طبيب|طبيبه|اطباء', 'doctors?|physicians?|surgeons?|medics?'),
  office('محافظ|والي', 'governors?|mayor|prefect|wali'),
  office('مدرب|مدربه', 'coach\\w*|managers?|trainers?'),
  office('شاهد عيان|شهود عيان|شهود', 'witness\\w*|eyewitness\\w*'),
  office('صحفي|صحافي|صحفيه|صحافيه', 'journalists?|reporters?|correspondents?'),
  office('ناشط|ناشطه|نشطاء', 'activists?|campaigners?'),
  office('مدعي|ادعاء|نيابه', 'prosecut\\w+|attorneys? general|public ministry'),
  office('سفير|مبعوث|مبعوثه', 'envoys?|ambassadors?|representatives?'),
];

const OFFICES: readonly Office[] = [
  {
    ...office(
      'رييسه? (?:ال|مجلس ال)?(?:وزراء|حكومه)|وزير (?:ال)?اول',
      'prime|premier|PM|government|head of (?:the )?government|taoiseach|cabinet',
    ),
    alone: true,
  },
  office('خارجيه', 'foreign|external affairs|secretary of state|state department|diplomat\\w*'),
  office('داخليه', 'interior|home (?:office|secretary|minister|affairs)|homeland'),
  office('دفاع', 'defen[cs]e|pentagon|war'),
  office('ماليه', 'finance|financial|treasury|exchequer|fiscal|money'),
  office('صحه', 'health'),
  office('عدل', 'justice'),
  office('تعليم|تربيه', 'education|schools?|teaching|learning'),
  office('سياحه', 'touris[mt]'),
  office('طاقه', 'energy|power'),
  office('نفط|بترول', 'oil|petroleum'),
  office('اقتصاد', 'economy|economic|economics'),
  office('نقل|مواصلات', 'transport\\w*'),
  office('زراعه', 'agricultur\\w*|farm\\w*'),
  office('اعلام', 'information|media'),
];
const anyOf = (group: readonly Office[]) => new RegExp(group.map(({ core }) => core).join('|'));
// Most sentences name no office: one look rules them out.
const ANY = new Map([PEOPLE, OFFICES].map((group) => [group, anyOf(group)]));
const OFFICE_WORD = /(?<![\u0621-\u064a])[وفبكل]{0,2}(?:ال|لل)?(?:وزير|وزيره|وزاره|وزراء|وزارات) $/;
const ENGLISH_OFFICE = /(?:\bminist(?:er|ers|ry|ries)\b|\bsecretar(?:y|ies)\b|\bdepartment\b)/i;

/**
 * titleRole warns where the English gives somebody another office: one that the Arabic does not name in
 * the place of one that the English does not name.
 */
export function titleRole({ source, target }: CheckedSegment): Alarm[] {
  if (!source || target.text.trim() === '') return [];
  return [
    ...swapped(source.text, target.text, PEOPLE, false),
    ...swapped(source.text, target.text, OFFICES, true),
  ].slice(0, 1);
}

function swapped(
  source: string,
  target: string,
  group: readonly Office[],
  ofMinistries: boolean,
): Alarm[] {
  const arabic = foldedSource(source);
  if (ANY.get(group)?.test(arabic.folded) !== true) return [];
  const lost = group.flatMap(({ arabic: pattern, english, alone }) => {
    if (count(target, english) > 0) return [];
    return [...arabic.folded.matchAll(pattern)].filter(
      (match) =>
        !ofMinistries ||
        alone === true ||
        OFFICE_WORD.test(arabic.folded.slice(Math.max(0, match.index - 12), match.index)),
    );
  });
  // «القاضي» may be somebody's name.
  const { heard } = hearNames(source, target);
  const word = lost.find((match) => {
    const { start, end } = sourceRangeOf(arabic, match.index, match.index + match[0].length);
    return !heard.some((each) => each.word.range.start < end && each.word.range.end > start);
  });
  if (!word) return [];
  const foreign = group.flatMap(({ arabic: pattern, english }) =>
    arabic.folded.search(pattern) >= 0
      ? []
      : [...target.matchAll(english)].filter(
          (match) =>
            !ofMinistries ||
            ENGLISH_OFFICE.test(
              target.slice(match.index + match[0].length, match.index + match[0].length + 12),
            ),
        ),
  );
  const [instead] = foreign;
  if (!instead) return [];
  const sourceRange = sourceRangeOf(arabic, word.index, word.index + word[0].length);
  return [
    {
      kind: 'title_role',
      severity: 'warn',
      code: 'title_differs',
      params: {
        arabic: source.slice(sourceRange.start, sourceRange.end),
        english: instead[0],
      },
      range: { start: instead.index, end: instead.index + instead[0].length },
      sourceRange,
    },
  ];
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
