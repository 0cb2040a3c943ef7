import { foldedSource, sourceRangeOf } from '../folded-source.js';
import type { TextRange } from '../../finding.js';
import { hearNames } from '../names/hear-names.js';
import { arabicRoles, englishRoles, type SaidRole } from './read-roles.js';
import { speakingSpans } from './speaking-spans.js';

// Near enough in sound to be the name and no other word: «القاضي» and al-Qadi.
const SURE = 0.35;

// The English says a third time "it".
const MOST_TOLD = 2;

/** A role that the English has lost, and another in its place of which the Arabic says nothing. */
export interface ExchangedRole {
  readonly lost: TextRange;
  readonly stranger: TextRange;
  /** Whether one person became another: it is their title that changed. */
  readonly arePersons: boolean;
}

/**
 * exchangedRole finds a role that became another: «السفير» where the English knows no ambassador, but a
 * consul of whom the Arabic has nothing. One body takes the place of another by its name, or where it speaks.
 */
export function exchangedRole(source: string, target: string): ExchangedRole | null {
  const arabic = arabicRoles(source);
  if (arabic.length === 0) return null;
  const spans = speakingSpans(target);
  for (const stranger of strangersOf(source, target)) {
    const speaks = spans.some(({ start, end }) => start <= stranger.start && stranger.end <= end);
    const isBody = stranger.role.kind === 'body';
    if (isBody && !speaks && !/^\p{Lu}/u.test(target.slice(stranger.start))) continue;
    const lost = arabic.find(
      (said) =>
        (speaks || said.role.kind === stranger.role.kind) &&
        isLost(said, arabic, stranger, target) &&
        !isPartOfName(said, source, target),
    );
    if (!lost) continue;
    return {
      lost: sourceRangeOf(foldedSource(source), lost.start, lost.end),
      stranger: { start: stranger.start, end: stranger.end },
      arePersons: !isBody && lost.role.kind === 'person',
    };
  }
  return null;
}

/** Roles of the English that nothing in the Arabic may be behind. */
function strangersOf(source: string, target: string): SaidRole[] {
  const { folded } = foldedSource(source);
  const arabic = arabicRoles(source);
  const said = englishRoles(target);
  return said.filter(
    (one) =>
      !said.some((other) => isSameSpan(one, other) && isFounded(other, arabic, folded)) &&
      !isSurname(one, source, target),
  );
}

/** «رئيس الوزراء» is behind a prime minister, not behind a president. */
function isFounded({ role }: SaidRole, arabic: readonly SaidRole[], folded: string): boolean {
  const others = arabic.filter(
    (said) => said.role !== role && folded.slice(said.start, said.end).includes(' '),
  );
  return role.behind.test(others.reduce((text, span) => without(text, span), folded));
}

/** Nothing else in the English may stand for it, and the stranger is no other word for it. */
function isLost(
  said: SaidRole,
  arabic: readonly SaidRole[],
  stranger: SaidRole,
  target: string,
): boolean {
  const rest = without(target, stranger);
  const word = target.slice(stranger.start, stranger.end);
  return !arabic.some(
    (other) =>
      isSameSpan(said, other) &&
      (isAnswered(other, arabic, rest) || other.role.answers.exec(word)?.[0] === word),
  );
}

/** As often as the Arabic says it: of two ministries the second may have become the coastguard. */
function isAnswered({ role }: SaidRole, arabic: readonly SaidRole[], rest: string): boolean {
  const often = arabic.filter((each) => each.role === role).length;
  const answers = rest.match(role.everyAnswer) ?? [];
  return answers.length >= Math.min(often, MOST_TOLD);
}

function without(text: string, { start, end }: TextRange): string {
  return text.slice(0, start) + '\u0000'.repeat(end - start) + text.slice(end);
}

/** Some are called Bishop or King. */
function isSurname({ start, end }: SaidRole, source: string, target: string): boolean {
  return (
    !target.slice(start, end).includes(' ') &&
    hearNames(source, target).heard.some(
      ({ name }) => name.range.start < end && name.range.end > start,
    )
  );
}

/** «القاضي» may be somebody's name. */
function isPartOfName({ start, end }: SaidRole, source: string, target: string): boolean {
  const span = sourceRangeOf(foldedSource(source), start, end);
  return hearNames(source, target).heard.some(
    ({ word, distance }) =>
      distance <= SURE && word.range.start < span.end && word.range.end > span.start,
  );
}

function isSameSpan(a: TextRange, b: TextRange): boolean {
  return a.start === b.start && a.end === b.end;
}
