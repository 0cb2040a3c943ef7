import type { Finding } from '@dragoman/shared/domain';
import { findingsIn, type CheckedStory } from '../false-alarms.js';
import type { Mutation } from './mutation.js';

/** How many mistakes of a kind were told of at all, found by a warning or graver, and by what blocks. */
export interface Detection {
  readonly kind: string;
  readonly all: number;
  readonly told: number;
  readonly found: number;
  readonly blocked: number;
  readonly missed: readonly string[];
}

/** A mutation whose faithful translation may not be known: then all that is told counts. */
export interface JudgedMutation extends Omit<Mutation, 'before'> {
  readonly before: CheckedStory | null;
}

/** talliesOf runs the checks over every mutation and counts those that raise what the original did not. */
export function talliesOf(mutations: readonly JudgedMutation[]): Detection[] {
  const known = new Map<CheckedStory, readonly ReadonlySet<string>[]>();
  const before = (story: CheckedStory | null) => {
    if (!story) return [];
    const names = known.get(story) ?? findingsIn(story).map((found) => new Set(found.map(nameOf)));
    known.set(story, names);
    return names;
  };
  const kinds = new Map<
    string,
    { all: number; told: number; found: number; blocked: number; missed: string[] }
  >();
  for (const mutation of mutations) {
    const tally = kinds.get(mutation.kind) ?? {
      ...{ all: 0, told: 0, found: 0, blocked: 0 },
      missed: [],
    };
    // The same may be said of another segment of the story.
    const told = findingsIn(mutation.after).flatMap((found, at) =>
      found.filter((finding) => !before(mutation.before)[at]?.has(nameOf(finding))),
    );
    const fresh = told.filter(({ severity }) => severity !== 'advise');
    if (told.length > 0) tally.told += 1;
    tally.all += 1;
    if (fresh.length > 0) tally.found += 1;
    else tally.missed.push(mutation.note);
    if (fresh.some(({ severity }) => severity === 'block')) tally.blocked += 1;
    kinds.set(mutation.kind, tally);
  }
  return [...kinds].map(([kind, tally]) => ({ kind, ...tally }));
}

/** printDetections says how much of each kind was found, and with `missed` what was not. */
export function printDetections(
  title: string,
  mutations: readonly Mutation[],
  say: (line: string) => void,
  missed = false,
): void {
  printTallies(
    `${title}: ${mutations.length} mutated translations`,
    talliesOf(mutations),
    say,
    missed,
  );
}

/** printTallies says the shares of each kind, and with `missed` what was neither warned of nor blocked. */
export function printTallies(
  title: string,
  tallies: readonly Detection[],
  say: (line: string) => void,
  missed: boolean,
): void {
  say(title);
  for (const { kind, all, told, found, blocked, missed: notes } of tallies) {
    const share = (count: number) => `${((100 * count) / all).toFixed(0)} %`.padStart(6);
    say(
      `  ${kind.padEnd(16)}${String(all).padStart(5)}  told${share(told)}  warned${share(found)}  blocked${share(blocked)}`,
    );
    if (missed) for (const note of notes) say(`    ${note}`);
  }
}

function nameOf({ kind, severity, message }: Finding): string {
  return `${kind} ${severity} ${message}`;
}
