import { arabicKey } from '../tidy-term.js';
import { cutArabic } from './arabic-phrases.js';
import type { ApprovedPair, MinedEvidence, MinedTerm } from './approved-pair.js';
import { editedPhrases, holdsPhrase } from './edited-phrases.js';
import { englishNames } from './english-names.js';
import { bestPartner, PhraseIndex, sharedPhrases } from './find-arabic.js';

/** Some English that comes back, and where. */
interface Lead {
  readonly preferred: string;
  readonly banned: readonly string[];
  readonly kind: MinedTerm['kind'];
  /** Segments that show it. */
  readonly segments: readonly number[];
  /** Segments where the Arabic must stand for this to be its English. */
  readonly around: ReadonlySet<number>;
  readonly leastDice: number;
}

const LEAST_SEGMENTS = 3;
const LEAST_STORIES = 2;
/** "Always" allows for one slip in five. */
const ALWAYS = 0.8;
const MOST_EVIDENCE = 5;

/**
 * mineTerms finds what editors do without being told: names they always write one way, and words of the
 * machine they always change. Each is shown by three segments of two stories at least, goes with Arabic that
 * stands in those segments and hardly elsewhere, and brings its sentences. Strongest first.
 */
export function mineTerms(pairs: readonly ApprovedPair[]): MinedTerm[] {
  const leads = [...editLeads(pairs), ...nameLeads(pairs)];
  const index = new PhraseIndex(pairs.map(({ arabic }) => cutArabic(arabic)));
  const keysOf = new Map(
    leads.map((lead) => [
      lead,
      sharedPhrases(index, lead.segments, Math.ceil(lead.segments.length * ALWAYS)),
    ]),
  );
  index.count(new Set([...keysOf.values()].flat()));
  const mined = new Map<string, MinedTerm>();
  for (const lead of leads) {
    const words = lead.preferred.split(/\s+/u).length;
    const partner = bestPartner(index, keysOf.get(lead) ?? [], lead.around, lead.leastDice, words);
    if (!partner) continue;
    const term = termOf(pairs, index, lead, partner);
    const known = term && mined.get(term.key);
    // An edit is told before the name it made: what the machine wrote is worth knowing.
    if (term && !known) mined.set(term.key, term);
  }
  return [...mined.values()].sort(
    (a, b) => b.support - b.against - (a.support - a.against) || (a.key < b.key ? -1 : 1),
  );
}

function editLeads(pairs: readonly ApprovedPair[]): Lead[] {
  const found = new Map<string, { from: string; to: string; segments: Set<number> }>();
  pairs.forEach(({ draft, english }, segment) => {
    for (const { from, to } of draft === null ? [] : editedPhrases(draft, english)) {
      const key = `${from.toLowerCase()}\n${to}`;
      const lead = found.get(key) ?? { from, to, segments: new Set<number>() };
      found.set(key, lead);
      lead.segments.add(segment);
    }
  });
  return [...found.values()].flatMap(({ from, to, segments }) => {
    if (!isEnough(pairs, segments)) return [];
    const drafted = pairs.flatMap(({ draft }, at) =>
      draft !== null && holdsPhrase(draft.toLowerCase(), from.toLowerCase()) ? [at] : [],
    );
    if (segments.size < ALWAYS * drafted.length) return [];
    const around = new Set([...drafted, ...segments]);
    const kind = /^\p{Lu}/u.test(to) ? kindOf(to) : 'word';
    return [
      { preferred: to, banned: [from], kind, segments: [...segments], around, leastDice: 0.6 },
    ];
  });
}

function nameLeads(pairs: readonly ApprovedPair[]): Lead[] {
  const found = new Map<string, Set<number>>();
  pairs.forEach(({ english }, segment) => {
    for (const { name } of englishNames(english)) {
      const there = found.get(name);
      if (there) there.add(segment);
      else found.set(name, new Set([segment]));
    }
  });
  return [...found].flatMap(([name, segments]) =>
    isEnough(pairs, segments)
      ? [
          {
            preferred: name,
            banned: [],
            kind: kindOf(name),
            segments: [...segments],
            around: segments,
            leastDice: 0.75,
          },
        ]
      : [],
  );
}

function termOf(
  pairs: readonly ApprovedPair[],
  index: PhraseIndex,
  lead: Lead,
  { key, together, alone }: { key: string; together: number; alone: number },
): MinedTerm | null {
  const evidence = lead.segments.flatMap((segment): MinedEvidence[] => {
    const pair = pairs[segment];
    const place = index.placeOf(segment, key);
    if (!pair || !place) return [];
    const start = pair.english.indexOf(lead.preferred);
    const end = start + lead.preferred.length;
    return [{ pair, arabicRange: place, englishRange: start < 0 ? null : { start, end } }];
  });
  const [first] = evidence;
  if (!first?.arabicRange || evidence.length < LEAST_SEGMENTS) return null;
  const arabic = mostFrequent(
    evidence.map(({ pair, arabicRange }) =>
      pair.arabic.slice(arabicRange?.start, arabicRange?.end),
    ),
  );
  return {
    key: `${arabicKey(key)} → ${lead.preferred.toLowerCase()}`,
    kind: lead.kind,
    // Behind لل the article has no alef.
    arabic: key.startsWith('ال') && arabic.startsWith('ل') ? `ا${arabic}` : arabic,
    preferred: lead.preferred,
    banned: lead.banned,
    support: Math.min(together, lead.segments.length),
    against: alone,
    evidence: oneAStory(evidence).slice(0, MOST_EVIDENCE),
  };
}

/** Sentences of different stories first: they show more than many of one. */
function oneAStory(evidence: readonly MinedEvidence[]): MinedEvidence[] {
  const stories = new Set<string>();
  const first = evidence.filter(({ pair }) => {
    const isNew = !stories.has(pair.translationId);
    stories.add(pair.translationId);
    return isNew;
  });
  return [...first, ...evidence.filter((one) => !first.includes(one))];
}

function isEnough(pairs: readonly ApprovedPair[], segments: ReadonlySet<number>): boolean {
  const stories = new Set([...segments].map((segment) => pairs[segment]?.translationId));
  return segments.size >= LEAST_SEGMENTS && stories.size >= LEAST_STORIES;
}

const INSTITUTION =
  /\b(?:Ministry|Council|Authority|Agency|Organi[sz]ation|Committee|Commission|Court|University|Party|Union|League|Forces?|Army|Bank|Company|Institute|Cent(?:re|er)|Directorate|Department|Association|Movement|Front|Fund|Programme|Office|Parliament|Club)\b/u;

function kindOf(name: string): MinedTerm['kind'] {
  if (INSTITUTION.test(name)) return 'institution';
  return /\s/.test(name) ? 'person' : 'place';
}

function mostFrequent(texts: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? '';
}
