import { createTermMatcher, isWord, saysPhrase, tokenise } from '@dragoman/shared/domain';
import type { EvalStory } from './bilingual-file.js';
import { nearestPairs, recallPairs, termsOf } from './known-pairs.js';
import { namesOf } from './name-pairs.js';
import { pairsOf, termsBefore } from './prequential.js';
import { errorsIn } from './scripted-engine.js';

/** One part of a whole, over some stories. */
export interface Share {
  readonly part: number;
  readonly whole: number;
}

/** What would have reached the prompt, without an engine; for all stories and for each quarter of them. */
export interface RecallFigure {
  readonly name: string;
  readonly all: Share;
  readonly quarters: readonly Share[];
}

const names = {
  covered: 'Words of the reference that stand in the examples recalled',
  coverable: 'Words of the reference that stand in the five nearest pairs, however unlike',
  seen: 'Names of the reference that were approved before',
  example: 'Names approved before that reached the prompt in an example',
  term: 'Names approved before that reached the prompt as a term',
  either: 'Names approved before that reached the prompt',
  nearest: 'Names approved before that stand in the five nearest pairs, however unlike',
  repeated: 'Corrections made before that reached the prompt',
} as const;
type Name = keyof typeof names;

/**
 * recallFigures streams stories as if each were approved before the next came, and counts what the
 * desk's own recall and term matching would have put in front of any engine.
 */
export function recallFigures(stories: readonly EvalStory[]): RecallFigure[] {
  const pairs = pairsOf(stories);
  const terms = termsBefore(stories);
  const quarter = Math.ceil(stories.length / 4);
  const counts = new Map<Name, { part: number; whole: number }[]>();
  const seenNames = new Set<string>();
  const corrected = new Set<string>();
  for (const [index, story] of stories.entries()) {
    const part = Math.floor(index / quarter);
    const add = (name: Name, isHit: boolean) => {
      const held = counts.get(name) ?? [0, 1, 2, 3].map(() => ({ part: 0, whole: 0 }));
      counts.set(name, held);
      const share = held[part];
      if (share) [share.part, share.whole] = [share.part + (isHit ? 1 : 0), share.whole + 1];
    };
    const past = pairs.filter((pair) => pair.story < index);
    const matcher = createTermMatcher(terms[index] ?? []);
    for (const { ar, en } of story.pairs) {
      const examples = recallPairs(past, ar)
        .map(({ pair }) => pair.en)
        .join('\n');
      const nearest = nearestPairs(past, ar)
        .map((pair) => pair.en)
        .join('\n');
      const told = termsOf(matcher, ar)
        .map((term) => term.en)
        .join('\n');
      const exampleWords = new Set(wordsOf(examples));
      const nearestWords = new Set(wordsOf(nearest));
      for (const word of new Set(wordsOf(en))) {
        add('covered', exampleWords.has(word));
        add('coverable', nearestWords.has(word));
      }
      for (const name of namesOf(en)) {
        add('seen', seenNames.has(name));
        if (!seenNames.has(name)) continue;
        const [byExample, byTerm] = [saysPhrase(examples, name), saysPhrase(told, name)];
        add('example', byExample);
        add('term', byTerm);
        add('either', byExample || byTerm);
        add('nearest', saysPhrase(nearest, name));
      }
      for (const right of errorsIn(en))
        if (corrected.has(right)) add('repeated', saysPhrase(`${examples}\n${told}`, right));
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

/** Words long enough to carry meaning. */
function wordsOf(text: string): string[] {
  return tokenise(text.toLowerCase())
    .tokens.map((token) => token.text)
    .filter((word) => isWord(word) && word.length > 3);
}
