import { foldedSource, sourceRangeOf } from '../folded-source.js';
import type { Alarm, CheckedSegment } from '../checked-segment.js';
import { exchangedRole } from './exchanged-role.js';
import { PORTFOLIOS } from './portfolios.js';
import { exchangedGender } from './exchanged-gender.js';
import { exchangedMilitaryRank } from './military-ranks.js';
import { lostRank } from './lost-rank.js';
import { strangeRank, type Exchanged } from './strange-rank.js';

/**
 * titleRole warns where the English gives somebody another office: one that the Arabic does not name in
 * the place of one that the English does not name; another ministry; a deputy who was none, or none
 * who was; another rank; a spokesman for a spokeswoman.
 */
export function titleRole({ source, target }: CheckedSegment): Alarm[] {
  if (!source || target.text.trim() === '') return [];
  const role = exchangedRole(source.text, target.text);
  const found =
    exchangedPortfolio(source.text, target.text) ??
    (role?.arePersons === true ? role : null) ??
    strangeRank(source.text, target.text) ??
    lostRank(source.text, target.text) ??
    exchangedMilitaryRank(source.text, target.text) ??
    exchangedGender(source.text, target.text);
  if (!found) return [];
  const { lost, stranger } = found;
  return [
    {
      kind: 'title_role',
      severity: 'warn',
      code: 'title_differs',
      params: {
        arabic: source.text.slice(lost.start, lost.end),
        english: target.text.slice(stranger.start, stranger.end),
      },
      range: stranger,
      sourceRange: lost,
    },
  ];
}

const ARABIC_MINISTRY =
  /(?<![\u0621-\u064a])[وفبكل]{0,2}(?:ال|لل)?(?:وزير|وزيره|وزاره|وزراء|وزارات|حقيبه|وزيري|وزارتي) ([\u0621-\u064a]+(?: و[\u0621-\u064a]+| (?:ال)?(?:اجتماعيه|دينيه|اسلاميه))*)/g;
// "the health and education ministries", "Ministry of National Education".
const ENGLISH_MINISTRIES: readonly RegExp[] = [
  /((?:[\w’'-]+(?:,| and)? ){0,3}?[\w’'-]+)(?:’s|'s)? (?:[Mm]inist(?:er|ers|ry|ries)|[Ss]ecretary|[Dd]epartment)\b/g,
  /\b(?:[Mm]inist(?:er|ers|ry|ries)|[Ss]ecretary|[Dd]epartment) (?:of|for) ((?:the )?[\w’'-]+(?:(?:,|,? and)? \p{Lu}[\w’'-]+| and [\w’'-]+){0,4})/gu,
];

/** «وزارة الصحة» that became the education ministry: no English ministry is of health, and the Arabic says nothing of education. */
function exchangedPortfolio(source: string, target: string): Exchanged | null {
  const arabic = foldedSource(source);
  const ministries = [...arabic.folded.matchAll(ARABIC_MINISTRY)];
  if (ministries.length === 0) return null;
  const offices = ENGLISH_MINISTRIES.flatMap((pattern) => [...target.matchAll(pattern)]);
  const strange = offices.flatMap((office) => {
    const said = office[1] ?? '';
    const own = PORTFOLIOS.filter(({ english }) => english.test(said));
    const isKnown = own.some((each) => each.arabic.test(arabic.folded));
    return own.length > 0 && !isKnown ? [office] : [];
  });
  const [stranger] = strange;
  const lost = ministries.find((ministry) => {
    const own = PORTFOLIOS.filter((each) => each.arabic.test(ministry[1] ?? ''));
    const isKept = own.some(({ english }) => offices.some((office) => english.test(office[0])));
    return own.length > 0 && !isKept;
  });
  if (!stranger || !lost) return null;
  return {
    lost: sourceRangeOf(arabic, lost.index, lost.index + lost[0].length),
    stranger: { start: stranger.index, end: stranger.index + stranger[0].length },
  };
}
