import { DEFAULT_STYLE_SHEET, plainOf } from '@dragoman/shared/domain';
import { paragraphsOf, type ArticleSegment, type WantedSegment } from './article-prompt.js';
import { draftChunk, type AcceptedSegment, type ChunkPorts } from './draft-chunk.js';
import { reasonsOf } from './draft-reasons.js';
import {
  withoutCall,
  type DraftArticlePorts,
  type DraftedSegment,
  type UndraftedSegment,
} from './drafted-call.js';
import type { EngineRequest } from './engine-request.js';
import type { PickedKnowledge } from './pick-knowledge.js';
import {
  asItWas,
  findingsIn,
  secondPass,
  type FlaggedDraft,
  type SettledDraft,
} from './second-pass.js';
import { worthARetry } from './worth-a-retry.js';

/** What the chunks of an article share. */
export interface ArticleInHand {
  readonly article: readonly ArticleSegment[];
  /** The English so far, by segment key; each chunk adds its own. */
  readonly english: Map<string, string>;
  readonly ports: DraftArticlePorts;
}

/**
 * draftChecked drafts one chunk and asks a second time, together, for the drafts in which a check finds
 * what the engine can mend. Those wait in memory until then; whatever ends the work first, they are told
 * to `onCall` as they are. It returns what could not be drafted.
 */
export async function draftChecked(
  chunk: readonly WantedSegment[],
  { article, english, ports }: ArticleInHand,
): Promise<UndraftedSegment[]> {
  const { check, house = [], style = DEFAULT_STYLE_SHEET } = ports;
  const shown = new Map<string, PickedKnowledge>();
  let request: EngineRequest | null = null;
  let flagged: FlaggedDraft[] = [];

  const draftOf = (callId: string, accepted: AcceptedSegment): DraftedSegment => {
    const { text, refused } = accepted;
    const { segment } = accepted.wanted;
    english.set(segment.key, plainOf(text));
    const reasons = reasonsOf(segment, shown.get(callId));
    const paragraphs = paragraphsOf(text, segment);
    return { key: segment.key, paragraphs, origin: 'machine', callId, reasons, refused };
  };
  const chunkPorts: ChunkPorts = {
    style,
    house,
    article,
    english,
    ask: (asked) => {
      request = asked;
      return ports.ask(asked, ports.signal);
    },
    keep: async ({ picked, accepted, ...call }) => {
      shown.set(call.id, picked);
      const judged = accepted.map((draft) => ({
        ...draft,
        callId: call.id,
        findings: findingsIn(draft.wanted, draft.text, check),
      }));
      const doubtful = judged.filter(({ findings }) => worthARetry(findings).length > 0);
      for (const { wanted, text } of doubtful) english.set(wanted.segment.key, plainOf(text));
      flagged.push(...doubtful);
      const good = judged.filter((draft) => !doubtful.includes(draft));
      await ports.onCall({
        ...call,
        request,
        purpose: 'draft',
        accepted: good.map((draft) => draftOf(call.id, draft)),
      });
    },
  };
  const settle = (settled: readonly SettledDraft[]): DraftedSegment[] =>
    settled.map(({ callId, passes, ...accepted }) => ({ ...draftOf(callId, accepted), passes }));
  try {
    const left = await draftChunk(chunk, chunkPorts);
    if (check && flagged.length > 0) {
      const waiting = flagged;
      const settled = await secondPass(waiting, check, {
        ...chunkPorts,
        keep: async ({ picked, accepted: _, ...call }) => {
          shown.set(call.id, picked);
          await ports.onCall({ ...call, request, purpose: 'second_pass', accepted: [] });
        },
      });
      flagged = [];
      await ports.onCall(withoutCall('settled', settle(settled)));
    }
    return left;
  } finally {
    // The call that would have mended them failed: they are worth more than nothing.
    if (flagged.length > 0)
      await ports.onCall(withoutCall('settled', settle(flagged.map(asItWas))));
  }
}
