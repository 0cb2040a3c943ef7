import type { AskEngine } from '@dragoman/draft-worker';
import { hter, saysPhrase, tokenise } from '@dragoman/shared/domain';
import { namesOf } from './name-pairs.js';

/** Habits of wording that an editor of the corpus would correct, always the same way. */
const HABITS: readonly (readonly [right: string, wrong: string])[] = [
  ['said', 'has stated'],
  ['told', 'has informed'],
  ['about', 'around about'],
  ['people', 'persons'],
  ['police', 'police forces'],
  ['but', 'however'],
  ['also', 'likewise'],
  ['because', 'due to the fact that'],
  ['according', 'in accordance'],
  ['year', 'annum'],
];

/** What a request tells: English that it holds, and the habits it shows an editor correcting. */
interface Told {
  readonly english: string;
  readonly corrected: ReadonlySet<string>;
}

/**
 * scriptedEngine drafts a corpus as a machine that makes the same errors everywhere unless its prompt
 * tells it better: it knows the reference, misspells every name in it and has habits of its own. A name
 * comes right only where a term, an example, a usage or a correction of the same request says it; a habit goes
 * only where a correction shows it being changed. It proves that knowledge reaches the prompt and bears
 * on drafts, not that any model heeds it.
 */
export function scriptedEngine(references: ReadonlyMap<string, string>): AskEngine {
  return async (request) => {
    const { segments } = request.assignment;
    const told = toldBy(request.assignment);
    const drafts = segments.map(({ id, ar }) => ({
      id,
      en: erring(references.get(ar) ?? ar, told),
    }));
    return {
      content: JSON.stringify({ segments: drafts }),
      finish: 'stop',
      usage: noUsage,
      model: 'scripted',
      requestId: null,
      milliseconds: 0,
    };
  };
}

const noUsage = {
  promptTokens: null,
  cachedTokens: null,
  completionTokens: null,
  reasoningTokens: null,
};

type Assignment = Parameters<AskEngine>[0]['assignment'];

function toldBy({ terms = [], examples = [], corrections = [], usages = [] }: Assignment): Told {
  const english = [
    ...terms.map(({ en }) => en),
    ...examples.map(({ en }) => en),
    ...corrections.map(({ edited }) => edited),
    ...usages.map(({ en }) => en),
  ].join('\n');
  // Two texts that do not belong together show nothing.
  const shown = corrections.filter(({ draft, edited }) => hter(draft, edited).rate < 0.6);
  const corrected = HABITS.filter(([right, wrong]) =>
    shown.some(({ draft, edited }) => saysPhrase(draft, wrong) && saysPhrase(edited, right)),
  );
  return { english, corrected: new Set(corrected.map(([right]) => right)) };
}

/** errorsIn lists the right wordings that the scripted engine gets wrong in a reference unless it is told. */
export function errorsIn(reference: string): string[] {
  const words = new Set(tokenise(reference).tokens.map(({ text }) => text));
  return [
    ...namesOf(reference),
    ...HABITS.map(([right]) => right).filter((right) => words.has(right)),
  ];
}

function erring(reference: string, told: Told): string {
  const names = new Map(namesOf(reference).map((name) => [name, misspelt(name)]));
  const habits = new Map(HABITS);
  const { lead, tokens } = tokenise(reference);
  return lead + tokens.map(({ text, space }) => wordFor(text) + space).join('');

  function wordFor(word: string): string {
    const name = names.get(word);
    if (name !== undefined) return saysPhrase(told.english, word) ? word : name;
    return told.corrected.has(word) ? word : (habits.get(word) ?? word);
  }
}

/** The same name is always misspelt the same way: its first vowel changes. */
function misspelt(name: string): string {
  const changed = name.replace(
    /(?<=.)[aeiou]/u,
    (vowel) => 'eioua'['aeiou'.indexOf(vowel)] ?? vowel,
  );
  return changed === name ? `${name}e` : changed;
}
