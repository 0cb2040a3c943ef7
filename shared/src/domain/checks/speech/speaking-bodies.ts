import { foldedSource } from '../folded-source.js';
import type { Alarm, CheckedSegment } from '../checked-segment.js';
import { arabicSpeakers } from './arabic-speakers.js';

/** A body or kind of people that speaks without a name, in both languages. */
interface Body {
  readonly arabic: RegExp;
  readonly english: string;
}

const body = (arabic: string, english: string): Body => ({
  arabic: new RegExp(
    `(?<![\\u0621-\\u064a])[وفبكل]{0,2}(?:ال|لل)?(?:${arabic})(?:ه|ها|هم|ات|ون|ين)?(?![\\u0621-\\u064a])`,
  ),
  english,
});

const BODIES: readonly Body[] = [
  body('شرطه|امن|امني|ضباط|ضابط', 'police|officers?|force|detectives?|security'),
  body('جيش|عسكري|عسكريه|بحريه|قوات', 'army|military|navy|forces?|IDF|troops'),
  body('حكومه', 'government|cabinet|administration'),
  body('نيابه|ادعاء|مدعي|مدعو', 'prosecut\\w+|attorney'),
  body('محكمه|قضاء|قاضي|قضاه', 'court|judges?|judiciary|tribunal'),
  body('شركه|موسسه', 'company|firm|corporation|group|airline'),
  body('بنك|مصرف|مركزي', 'bank'),
  body('دفاع مدني|دفاع المدني|اطفاء', 'civil defen[cs]e|fire(?:fighters| service)'),
  body('شهود|شهود عيان', 'witness\\w*|eyewitness\\w*'),
  body('مستشفي|اطباء|طبيب|طبي|طبيه', 'hospital|doctors?|medics|medical'),
  body('سكان|اهالي|اهل', 'residents?|villagers|locals'),
  body('معارضه', 'opposition'),
  body('برلمان|نواب', 'parliament|MPs|lawmakers'),
  body('(?:ال)?امم (?:ال)?متحده|اممي|امميه', 'united nations|UN|U\\.N\\.'),
  body('(?:ال)?اتحاد (?:ال)?اوروبي', 'european union|EU|brussels'),
  body('(?:ال)?بيت (?:ال)?ابيض', 'white house'),
  body('كرملين', 'kremlin'),
  body('محلل|خبراء|خبير', 'analysts?|experts?'),
  body('محام|محامي|محاميه', 'lawyers?|counsel|attorney'),
];
const ENGLISH_SPEAKER =
  /(?:^|[,.;“”"]\s*)((?:[\w’'-]+ ){0,5}?[\w’'-]+) (?:said|says|told|added|announced|stated|confirmed|warned|denied|reported)\b|\b[Aa]ccording to ((?:the |an? )?[\w’'-]+(?: [\w’'-]+){0,3})|\b(?:said|added) ((?:the |an? )?[\w’'-]+(?: [\w’'-]+){0,3})/g;

/**
 * speakingBodies warns where the Arabic lets one body speak (الشرطة) and the English another that the
 * Arabic does not mention (the army). Bodies with a name, and ministries, are for other checks.
 */
export function speakingBodies({ source, target }: CheckedSegment): Alarm[] {
  if (!source || target.text.trim() === '') return [];
  const { folded } = foldedSource(source.text);
  const spoken = arabicSpeakers(source.text).filter(({ name }) => name.length === 0);
  for (const { phrase } of spoken) {
    const said = phrase.map((word) => word.folded).join(' ');
    const bodies = BODIES.filter(({ arabic }) => arabic.test(said));
    if (bodies.length === 0 || bodies.some((each) => isIn(each, target.text))) continue;
    for (const match of target.text.matchAll(ENGLISH_SPEAKER)) {
      const speaker = match[1] ?? match[2] ?? match[3] ?? '';
      const other = BODIES.find((each) => isIn(each, speaker) && !each.arabic.test(folded));
      if (!other) continue;
      const start = match.index + match[0].indexOf(speaker);
      const [from, to] = [phrase[0]?.range.start ?? 0, phrase.at(-1)?.range.end ?? 0];
      return [
        {
          kind: 'quote_attribution',
          severity: 'warn',
          code: 'speaker_differs',
          params: { arabic: source.text.slice(from, to), english: speaker.trim() },
          range: { start, end: start + speaker.trimEnd().length },
          sourceRange: { start: from, end: to },
        },
      ];
    }
  }
  return [];
}

function isIn({ english }: Body, text: string): boolean {
  return new RegExp(`\\b(?:${english})\\b`, 'i').test(text);
}
