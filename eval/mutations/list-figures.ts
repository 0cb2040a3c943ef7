import { bySeverity, type Finding } from '@dragoman/shared/domain';
import { findingsIn, printRates, ratesOf, type CheckedStory } from '../false-alarms.js';
import { printTallies, talliesOf, type JudgedMutation } from './detection.js';
import type { ListedMutation } from './mutation-list.js';

/**
 * printListFigures says what the checks make of a list: how often they are wrong about its faithful
 * translations, and how many of its mistakes they find, kind by kind. `missed` lists both one by one.
 */
export function printListFigures(
  name: string,
  list: readonly ListedMutation[],
  say: (line: string) => void,
  missed = false,
): void {
  const faithful = faithfulIn(list);
  if (faithful.length > 0) {
    const findings = faithful.map(({ found }) => found);
    say(`False alarms on ${faithful.length} faithful translations of ${name}`);
    printRates(ratesOf(findings), say);
    const warned = findings.filter((found) => found.some(isGrave)).length;
    say(
      `  Warned of or blocked: ${warned} of ${faithful.length} (${share(warned, faithful.length)})`,
    );
    if (missed)
      for (const { id, en, found } of faithful)
        if (found.some(isGrave)) say(`    ${id}: ${said(found)}\n      ${en}`);
  }
  const wrong = list.flatMap((entry) => (entry.wrong ? [judgedMutation(entry, entry.wrong)] : []));
  if (wrong.length === 0) return;
  const tallies = talliesOf(wrong);
  printTallies(`${name}: ${wrong.length} mutated translations`, tallies, say, missed);
  const sum = (read: (tally: (typeof tallies)[number]) => number) =>
    tallies.reduce((total, tally) => total + read(tally), 0);
  const figure = (count: number) => `${count} of ${wrong.length} (${share(count, wrong.length)})`;
  say(
    `  In all: told of ${figure(sum(({ told }) => told))}, warned of or blocked ${figure(sum(({ found }) => found))}, blocked ${figure(sum(({ blocked }) => blocked))}`,
  );
}

/** Several mistakes may be made in one sentence: its faithful translation counts once. */
function faithfulIn(list: readonly ListedMutation[]) {
  const all = list.flatMap(({ id, faithful: story, at }) =>
    story ? judged(story, at).map((found) => ({ id, ...found })) : [],
  );
  return [
    ...new Map(all.toReversed().map((one) => [`${one.ar}\n${one.en}`, one])).values(),
  ].reverse();
}

/** The segments of a story that are judged, each with its English and what was found in it. */
function judged(story: CheckedStory, at: number | null) {
  return findingsIn(story)
    .map((found, place) => ({ found, place, ar: '', en: '', ...story.pairs[place] }))
    .filter(({ place }) => at === null || place === at);
}

function judgedMutation(
  { id, kind, faithful: before }: ListedMutation,
  after: CheckedStory,
): JudgedMutation {
  const changes = after.pairs.flatMap(({ en }, at) => {
    const was = before?.pairs[at]?.en;
    return was === en ? [] : [`${was === undefined ? '' : `${was}\n      → `}${en}`];
  });
  return { kind, before, after, note: `${id}: ${changes.join('\n      ')}` };
}

function isGrave({ severity }: Finding): boolean {
  return severity !== 'advise';
}

function said(found: readonly Finding[]): string {
  const grave = found.filter(isGrave).toSorted(bySeverity);
  return grave.map(({ kind, severity, message }) => `${kind} ${severity}: ${message}`).join('; ');
}

function share(part: number, whole: number): string {
  return `${((100 * part) / whole).toFixed(1)} %`;
}
