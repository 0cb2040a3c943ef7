import { isWord, saysPhrase, tokenise } from '@dragoman/shared/domain';
import type { EvalStory } from './bilingual-file.js';
import { nearestPairs } from './known-pairs.js';
import { namesOf } from './name-pairs.js';
import { pairsOf, watchBoth, type Watch } from './prequential.js';
import { errorsIn } from './scripted-engine.js';

/** One part of a whole, over some stories. */
export interface Share {
  readonly part: number;
  readonly whole: number;
}

/** What reached the prompt, whatever the engine made of it; for all stories and for each quarter of them. */
export interface RecallFigure {
  readonly name: string;
  readonly all: Share;
  readonly quarters: readonly Share[];
}

const names = {
  seen: 'Names of the reference that were approved before',
  told: 'Names approved before that reached the prompt',
  terms: 'of these, as a term',
  examples: 'of these, in an example of like Arabic',
  corrections: 'of these, in a correction',
  usages: 'of these, in a usage: an approved sentence that holds the name',
  nearest: 'Names approved before that stand in the five nearest pairs, however unlike',
  words: 'Words of the reference that reached the prompt',
  coverable: 'Words of the reference that stand in the five nearest pairs, however unlike',
  repeated: 'Corrections made before that reached the prompt',
} as const;
type Name = keyof typeof names;

/**
 * recallFigures drafts stories as if each were approved before the next came, with all that the desk
 * recalls, and counts what stood in the very prompts that held each segment: what any engine would have
 * been told, within the budget of tokens.
 */
export async function recallFigures(stories: readonly EvalStory[]): Promise<RecallFigure[]> {
  const prompts = await promptsOf(stories);
  const pairs = pairsOf(stories);
  const quarter = Math.ceil(stories.length / 4);
  const counts = new Map<Name, { part: number; whole: number }[]>();
  const seenNames = new Set<string>();
  const corrected = new Set<string>();
  for (const [index, story] of stories.entries()) {
    const add = (name: Name, isHit: boolean) => {
      const held = counts.get(name) ?? [0, 1, 2, 3].map(() => ({ part: 0, whole: 0 }));
      counts.set(name, held);
      const share = held[Math.floor(index / quarter)];
      if (share) [share.part, share.whole] = [share.part + (isHit ? 1 : 0), share.whole + 1];
    };
    const past = pairs.filter((pair) => pair.story < index);
    for (const { ar, en } of story.pairs) {
      const told = prompts.get(promptKey(index, ar)) ?? NOTHING;
      const all = Object.values(told).join('\n');
      const nearest = nearestPairs(past, ar)
        .map((pair) => pair.en)
        .join('\n');
      const [toldWords, nearestWords] = [new Set(wordsOf(all)), new Set(wordsOf(nearest))];
      for (const word of new Set(wordsOf(en))) {
        add('words', toldWords.has(word));
        add('coverable', nearestWords.has(word));
      }
      for (const name of namesOf(en)) {
        add('seen', seenNames.has(name));
        if (!seenNames.has(name)) continue;
        add('told', saysPhrase(all, name));
        for (const kind of kinds) add(kind, saysPhrase(told[kind], name));
        add('nearest', saysPhrase(nearest, name));
      }
      for (const right of errorsIn(en))
        if (corrected.has(right)) add('repeated', saysPhrase(all, right));
    }
    for (const { en } of story.pairs) {
      for (const name of namesOf(en)) seenNames.add(name);
      for (const right of errorsIn(en)) corrected.add(right);
    }
  }
  return (Object.keys(names) as Name[]).map((name) => {
    const quarters = counts.get(name) ?? [];
    return {
      name: names[name],
      quarters,
      all: {
        part: quarters.reduce((sum, share) => sum + share.part, 0),
        whole: quarters.reduce((sum, share) => sum + share.whole, 0),
      },
    };
  });
}

const kinds = ['terms', 'examples', 'corrections', 'usages'] as const;

/** The English that a prompt tells, by how it tells it. */
type ToldEnglish = Readonly<Record<(typeof kinds)[number], string>>;
const NOTHING: ToldEnglish = { terms: '', examples: '', corrections: '', usages: '' };

async function promptsOf(stories: readonly EvalStory[]): Promise<ReadonlyMap<string, ToldEnglish>> {
  const prompts = new Map<string, ToldEnglish>();
  const keep: Watch = (story, { segments, terms, examples, corrections, usages }) => {
    const lines = (english: readonly string[] = []) => english.join('\n');
    const told = {
      terms: lines(terms?.map(({ en }) => en)),
      examples: lines(examples?.map(({ en }) => en)),
      corrections: lines(corrections?.map(({ edited }) => edited)),
      usages: lines(usages?.map(({ en }) => en)),
    };
    for (const { ar } of segments) prompts.set(promptKey(story, ar), told);
  };
  await watchBoth(stories, keep);
  return prompts;
}

function promptKey(story: number, ar: string): string {
  return `${story}\n${ar.trim()}`;
}

/** Words long enough to carry meaning. */
function wordsOf(text: string): string[] {
  return tokenise(text.toLowerCase())
    .tokens.map((token) => token.text)
    .filter((word) => isWord(word) && word.length > 3);
}
