import type { TextRange } from '../../finding.js';
import { foldedSource, sourceRangeOf } from '../folded-source.js';
import { hearNames } from '../names/hear-names.js';
import { arabicRoles, englishRoles, type Role } from './read-roles.js';

/** Whoever acts in a text: where they stand, and what they are known by in both languages. */
interface Actor {
  readonly range: TextRange;
  /** Their roles, or the Arabic word of their name. */
  readonly known: readonly (Role | string)[];
  /** The run of the English name; null where a role stands. */
  readonly run: number | null;
}

/** What people do with words, in both languages. */
const DEEDS: readonly (readonly [arabic: RegExp, english: RegExp])[] = (
  [
    [
      'قال|[يت]قول|اضاف|اكد|[يت]وكد|اعلن|صرح|ذكر|اوضح|افاد|كشف',
      'said|says|told|tells|added|announced|stressed|stated|affirmed|confirmed|insisted',
    ],
    [
      '[يت]ري|راي|راوا|[يت]عتقد|اعتقد|اعتبر|[يت]عتبر',
      'believes|believed|thinks|thought|considers|considered|sees|saw|argues|argued',
    ],
    ['عزا|عزت|[يت]عزو|ارجع', 'attributes|attributed|blames|blamed|ascribes|ascribed'],
    ['[يت]صف|وصف', 'describes|described|calls|called'],
    ['توقع|[يت]توقع', 'expects|expected|predicts|predicted|forecasts|forecast'],
    ['رفض|[يت]رفض|امتنع', 'refused|refuses|declined|declines|rejected|rejects'],
    ['نفي|نفت|[يت]نفي|انكر', 'denied|denies'],
    ['دافع|[يت]دافع', 'defended|defends'],
    ['طعن|[يت]طعن|اعترض', 'challenged|challenges|appealed|contested'],
    ['رحب|[يت]رحب|اشاد|[يت]شيد', 'welcomed|welcomes|hailed|hails|praised|praises'],
    [
      'انتقد|[يت]نتقد|ندد|[يت]ندد|ادان|[يت]دين',
      'criticised|criticized|condemned|condemns|denounced',
    ],
    ['حذر|[يت]حذر', 'warned|warns'],
    ['طالب|[يت]طالب|دعا|[يت]دعو', 'demanded|demands|urged|urges'],
    ['وافق|[يت]وافق|قبل', 'agreed|accepted|accepts'],
  ] as const
).map(([arabic, english]) => [
  new RegExp(
    `(?<![\\u0621-\\u064a])[وف]?(?:${arabic})(?:ت|وا)?(?:ه|ها|هم)?(?![\\u0621-\\u064a])`,
    'g',
  ),
  new RegExp(`\\b(?:${english})\\b`, 'g'),
]);
const ACCUSED = /(?<![\u0621-\u064a])[وف]?(?:اتهمت?|[يت]تهم)(?![\u0621-\u064a])/;
const ACCUSED_ENGLISH = /\b[Aa]ccuse(?:d(?! of| by)|s)?\b/;
// Whoever stands further off is no subject or object of the verb.
const NEAR = 70;

/** Two who were given each other's part. */
export interface ExchangedSpeakers {
  readonly arabic: TextRange;
  readonly english: TextRange;
}

/**
 * exchangedSpeakers finds two who are in both texts, each with what the other says or does: «قال المدرب …
 * ورفض القائد» where the captain said and the coach refused, or an accuser who became the accused.
 */
export function exchangedSpeakers(source: string, target: string): ExchangedSpeakers | null {
  const arabic = arabicActors(source, target);
  const english = englishActors(source, target);
  if (arabic.length < 2 || english.length < 2) return null;
  return exchangedAccusers(source, target) ?? exchangedDeeds();

  function exchangedAccusers(ar: string, en: string): ExchangedSpeakers | null {
    const { folded } = foldedSource(ar);
    const verb = ACCUSED.exec(folded);
    const accuses = ACCUSED_ENGLISH.exec(en);
    if (!verb || !accuses) return null;
    const at = sourceRangeOf(foldedSource(ar), verb.index, verb.index + verb[0].length);
    const after = following(arabic, at.end);
    const before = preceding(arabic, at.start);
    // «اتهمت كييف موسكو»; in a headline «الحكومة تتهم الحوثيين».
    const isInHeadline = before && /^\s?$/.test(ar.slice(before.range.end, at.start));
    const [accuser, accused] = isInHeadline ? [before, after[0]] : after;
    const subject = preceding(english, accuses.index);
    const [object] = following(english, accuses.index + accuses[0].length);
    if (!accuser || !accused || !subject || !object) return null;
    return areExchanged([accuser, accused], [subject, object])
      ? { arabic: accuser.range, english: subject.range }
      : null;
  }

  function exchangedDeeds(): ExchangedSpeakers | null {
    const { folded } = foldedSource(source);
    const said = DEEDS.flatMap(([verb], deed) =>
      [...folded.matchAll(verb)].flatMap(({ index, 0: word }) => {
        const { end } = sourceRangeOf(foldedSource(source), index, index + word.length);
        const [actor] = following(arabic, end);
        return actor ? [{ deed, at: index, actor }] : [];
      }),
    ).sort((a, b) => a.at - b.at);
    const told = DEEDS.flatMap(([, verb], deed) =>
      [...target.matchAll(verb)].flatMap(({ index, 0: word }) => {
        const actor = preceding(english, index) ?? following(english, index + word.length)[0];
        return actor ? [{ deed, at: index, actor }] : [];
      }),
    ).sort((a, b) => a.at - b.at);
    // Clauses may change places; those of one deed are told by their order.
    const pairs = said.flatMap((deed) => {
      const alike = said.filter((each) => each.deed === deed.deed);
      const answers = told.filter((each) => each.deed === deed.deed);
      const answer = answers[alike.indexOf(deed)];
      return answer && answers.length === alike.length ? [{ said: deed, told: answer }] : [];
    });
    for (const [at, first] of pairs.entries())
      for (const second of pairs.slice(at + 1))
        if (
          areExchanged([first.said.actor, second.said.actor], [first.told.actor, second.told.actor])
        )
          return { arabic: first.said.actor.range, english: first.told.actor.range };
    return null;
  }
}

function areExchanged(
  [first, second]: readonly [Actor, Actor],
  [one, other]: readonly [Actor, Actor],
): boolean {
  return isOne(first, other) && isOne(second, one) && !isOne(first, one) && !isOne(second, other);
}

function isOne(a: Actor, b: Actor): boolean {
  return a.known.some((each) => b.known.includes(each));
}

function following(actors: readonly Actor[], at: number): readonly (Actor | undefined)[] {
  const near = actors.filter(({ range }) => range.start >= at && range.start < at + NEAR);
  return near.slice(0, 2);
}

function preceding(actors: readonly Actor[], at: number): Actor | undefined {
  return actors.filter(({ range }) => range.end <= at && range.end > at - NEAR).at(-1);
}

function arabicActors(source: string, target: string): Actor[] {
  const roles = arabicRoles(source).map(({ role, start, end }) => ({
    range: sourceRangeOf(foldedSource(source), start, end),
    known: [role],
    run: null,
  }));
  const names = hearNames(source, target).heard.map(({ name, word }) => ({
    range: word.range,
    known: [word.folded],
    run: name.run,
  }));
  return inOrder([...roles, ...names]);
}

function englishActors(source: string, target: string): Actor[] {
  const roles = englishRoles(target).map(({ role, start, end }) => ({
    range: { start, end },
    known: [role],
    run: null,
  }));
  const names = hearNames(source, target).heard.map(({ name, word }) => ({
    range: name.range,
    known: [word.folded],
    run: name.run,
  }));
  return inOrder([...roles, ...names]);
}

/** A name after its office, the words of one name, the readings of one word. */
function areOne(last: Actor, next: Actor): boolean {
  if (next.range.start < last.range.end) return true;
  if (next.range.start > last.range.end + 1 || next.run === null) return false;
  return last.run === null || last.run === next.run;
}

/** Those at one place are one; «المدرب ريكاردو» may be told by either word. */
function inOrder(actors: readonly Actor[]): Actor[] {
  const merged: Actor[] = [];
  for (const actor of [...actors].sort((a, b) => a.range.start - b.range.start)) {
    const last = merged.at(-1);
    if (last && areOne(last, actor))
      merged[merged.length - 1] = {
        range: { start: last.range.start, end: Math.max(last.range.end, actor.range.end) },
        known: [...last.known, ...actor.known],
        run: actor.run,
      };
    else merged.push(actor);
  }
  return merged;
}
