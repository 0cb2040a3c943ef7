import { foldedSource } from '../folded-source.js';
import { beginningsOf, mayBeIn, type Beginnings } from '../letters-of.js';
import { remembered } from '../remembered.js';
import { BODIES } from './roles/bodies.js';
import { CALLINGS } from './roles/callings.js';
import { KIN } from './roles/kin.js';
import { OFFICES } from './roles/offices.js';
import { PLAYERS } from './roles/players.js';
import type { RoleWords } from './roles/role-words.js';

/** A role with its words as patterns. */
export interface Role {
  readonly kind: 'person' | 'body';
  readonly arabic: RegExp;
  readonly arabicBeginnings: Beginnings;
  /** Null where the English says too much to be missed. */
  readonly english: RegExp | null;
  readonly englishBeginnings: Beginnings;
  /** Its acronyms in lower case, where they say something else. */
  readonly acronyms: ReadonlySet<string>;
  /** Any English that may stand for the Arabic. */
  readonly answers: RegExp;
  readonly everyAnswer: RegExp;
  /** Any Arabic that may be why the English says so. */
  readonly behind: RegExp;
}

/** Where a role is said: a span of the folded Arabic, or of the English. */
export interface SaidRole {
  readonly role: Role;
  readonly start: number;
  readonly end: number;
}

const CLITICS = '(?<![\\u0621-\\u064a])[وفبكل]{0,2}(?:ال|لل)?';
const ENDING = '(?![\\u0621-\\u064a])';

const read =
  (kind: Role['kind']) =>
  (words: RoleWords): Role => {
    const { arabic, english, also, behind } = words;
    const own = english === '' ? (also ?? '') : `(?:${english})s?`;
    const answers = `\\b(?:${also === undefined ? own : `${own}|${also}`})\\b`;
    return {
      kind,
      arabic: new RegExp(`${CLITICS}(?:${arabic})${ENDING}`, 'g'),
      arabicBeginnings: beginningsOf(arabic),
      english: english === '' ? null : new RegExp(`\\b(?:${english})(?:s|es)?\\b(?!-elect)`, 'gi'),
      englishBeginnings: beginningsOf(english),
      acronyms: new Set(english.match(/\b\p{Lu}{2,}\b/gu)?.map((word) => word.toLowerCase())),
      answers: new RegExp(answers, 'i'),
      everyAnswer: new RegExp(answers, 'gi'),
      behind: new RegExp(
        `${CLITICS}(?:${behind === undefined ? arabic : `${arabic}|${behind}`})${ENDING}`,
      ),
    };
  };

const ROLES: readonly Role[] = [
  ...[OFFICES, CALLINGS, PLAYERS, KIN].flat().map(read('person')),
  ...BODIES.map(read('body')),
];

/** arabicRoles finds the roles that Arabic prose says, the longer before the shorter within it. */
export const arabicRoles: (text: string) => readonly SaidRole[] = remembered((text) => {
  const { folded } = foldedSource(text);
  return longest(
    ROLES.flatMap((role) =>
      mayBeIn(folded, role.arabicBeginnings) ? placesOf(role, role.arabic, folded) : [],
    ),
  );
});

/** englishRoles does the same for English prose. */
export const englishRoles: (text: string) => readonly SaidRole[] = remembered((text) =>
  longest(
    ROLES.flatMap((role) =>
      role.english && mayBeIn(text, role.englishBeginnings)
        ? placesOf(role, role.english, text)
        : [],
    ).filter(
      // "who" is not the WHO.
      ({ role, start, end }) => !role.acronyms.has(text.slice(start, end)),
    ),
  ),
);

function placesOf(role: Role, pattern: RegExp, text: string): SaidRole[] {
  return [...text.matchAll(pattern)].map(({ index, 0: said }) => ({
    role,
    start: index,
    end: index + said.length,
  }));
}

/** «رئيس الوزراء» is no president, and a prime minister no minister. */
function longest(said: readonly SaidRole[]): SaidRole[] {
  return said
    .filter(
      (one) =>
        !said.some(
          (other) =>
            other.start <= one.start &&
            other.end >= one.end &&
            other.end - other.start > one.end - one.start,
        ),
    )
    .sort((a, b) => a.start - b.start);
}
