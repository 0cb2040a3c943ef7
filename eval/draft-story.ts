import { setTimeout as sleep } from 'node:timers/promises';
import {
  draftArticle,
  EngineError,
  type ArticleSegment,
  type AskEngine,
  type DraftedCall,
  type SegmentKnowledge,
} from '@dragoman/draft-worker';
import {
  costMicrosOf,
  plainOfParagraphs,
  richTextOf,
  type ModelPrice,
} from '@dragoman/shared/domain';
import type { EvalStory } from './bilingual-file.js';
import type { RunStory } from './run-file.js';

export interface StoryPorts {
  readonly ask: AskEngine;
  readonly price: ModelPrice | null;
  /** What is known that bears on a segment; nothing unless told. */
  readonly knowledge?: (ar: string, index: number) => SegmentKnowledge;
  /** Corrections that show the desk's style, newest first. */
  readonly house?: SegmentKnowledge['corrections'];
  /** How many failures in a row are waited for; eight unless told. Waits that the engine asked for do not count. */
  readonly mostFailures?: number;
  /** Told why drafting waits. */
  readonly onWait: (message: string) => void;
}

const MOST_FAILURES = 8;
/** A story has a dozen calls: an engine that keeps asking to wait has no room for us. */
const MOST_WAITS = 100;

/**
 * draftStory drafts a story as the desk does, through the same prompt and repair ladder, and waits where
 * the engine says so: as long as a busy engine asks for, ever longer after failures. What was drafted is
 * not asked for again. Throws what a person must mend: a wrong key, an unknown model, no answer at all.
 */
export async function draftStory(story: EvalStory, ports: StoryPorts): Promise<RunStory> {
  const drafts = new Map<string, { draft: string; origin: string }>();
  const calls: DraftedCall[] = [];
  const started = performance.now();
  for (let waits = 0; ; waits += 1) {
    try {
      await draftArticle(articleOf(story, drafts, ports), {
        ask: ports.ask,
        signal: new AbortController().signal,
        ...(ports.house ? { house: ports.house } : {}),
        onCall: async (call) => {
          calls.push(call);
          for (const { key, paragraphs, origin } of call.accepted)
            drafts.set(key, { draft: plainOfParagraphs(paragraphs), origin });
        },
      });
      break;
    } catch (error) {
      const ms = waitFor(error, waits, ports.mostFailures ?? MOST_FAILURES);
      if (ms === null) throw error;
      ports.onWait(`${String(error)} Waiting ${Math.ceil(ms / 1_000)} s.`);
      await sleep(ms);
    }
  }
  const answers = calls.flatMap(({ answer }) => (answer ? [answer.usage] : []));
  const costs = answers.map((usage) => costMicrosOf(usage, ports.price));
  return {
    id: story.id,
    segments: story.pairs.map(({ ar, en }, index) => ({
      ar,
      en,
      ...(drafts.get(String(index)) ?? { draft: '', origin: 'not_drafted' }),
    })),
    calls: answers.length,
    promptTokens: sum(answers.map((usage) => usage.promptTokens)),
    cachedTokens: sum(answers.map((usage) => usage.cachedTokens)),
    completionTokens: sum(answers.map((usage) => usage.completionTokens)),
    costMicros: costs.includes(null) ? null : sum(costs),
    milliseconds: Math.round(performance.now() - started),
  };
}

function articleOf(
  story: EvalStory,
  drafts: ReadonlyMap<string, { draft: string }>,
  { knowledge }: StoryPorts,
): ArticleSegment[] {
  return story.pairs.map(({ ar }, index) => {
    const key = String(index);
    const english = drafts.get(key)?.draft ?? null;
    return {
      key,
      kind: index === 0 ? 'headline' : 'paragraph',
      source: [richTextOf(ar)],
      english,
      wanted: english === null,
      ...(knowledge ? { knowledge: knowledge(ar, index) } : {}),
    };
  });
}

/** How long to wait before asking again, in milliseconds; null where waiting will not help. */
function waitFor(error: unknown, waits: number, mostFailures: number): number | null {
  if (!(error instanceof EngineError)) return null;
  const { trouble } = error;
  if (trouble.kind === 'wait') return waits < MOST_WAITS ? Math.max(trouble.ms, 100) : null;
  const isLast = trouble.kind !== 'retry' || waits >= mostFailures;
  return isLast ? null : Math.min(1_000 * 2 ** waits, 60_000);
}

function sum(numbers: readonly (number | null)[]): number {
  return numbers.reduce((total: number, each) => total + (each ?? 0), 0);
}
