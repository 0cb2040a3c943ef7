import { plainOf, type AnswerProblem, type Finding, type RichText } from '@dragoman/shared/domain';
import { paragraphsOf, type ArticleSegment, type WantedSegment } from './article-prompt.js';
import { askFor, type AcceptedSegment, type ChunkPorts } from './draft-chunk.js';
import { isBetter, worthARetry } from './worth-a-retry.js';

/** Runs the checks over a draft that is not stored yet. */
export type CheckDraft = (
  segment: ArticleSegment,
  paragraphs: readonly RichText[],
) => readonly Finding[];

/** What one pass over a segment brought, for the record. */
export interface DraftPass {
  readonly callId: string;
  readonly plain: string;
  /** The kinds of what was found in it that an engine can mend, gravest first. */
  readonly findings: readonly string[];
  /** Why the answer was not taken at all; `plain` is empty then. */
  readonly problem?: AnswerProblem;
}

/** A draft in which something was found that the engine may mend. */
export interface FlaggedDraft extends AcceptedSegment {
  readonly callId: string;
  readonly findings: readonly Finding[];
}

/** The better of two drafts of a segment, and both for the record, the first first. */
export interface SettledDraft extends AcceptedSegment {
  readonly callId: string;
  readonly passes: readonly DraftPass[];
}

/** findingsIn checks accepted English; nothing is found without checks. */
export function findingsIn(
  { segment }: WantedSegment,
  text: RichText,
  check: CheckDraft | undefined,
): readonly Finding[] {
  return check ? check(segment, paragraphsOf(text, segment)) : [];
}

/**
 * secondPass asks once more, and never again, for drafts in which something was found, telling the
 * engine what; of each segment it gives the draft in which the checks find less. What the call did not
 * bring, or brought broken, stays as it was. `ports.keep` hears of the call; errors of it are thrown.
 */
export async function secondPass(
  flagged: readonly FlaggedDraft[],
  check: CheckDraft,
  ports: ChunkPorts,
): Promise<SettledDraft[]> {
  const open = flagged.map(({ wanted, text, findings }) => ({
    wanted,
    refused: [],
    flagged: {
      english: plainOf(text),
      finding: worthARetry(findings)
        .map(({ message }) => message)
        .join(' '),
    },
  }));
  let second: { callId: string; texts: ReadonlyMap<string, RichText> } | undefined;
  const left = await askFor(open, 'json', {
    ...ports,
    keep: async (call) => {
      const texts = new Map(call.accepted.map(({ wanted, text }) => [wanted.id, text]));
      second = { callId: call.id, texts };
      await ports.keep(call);
    },
  });
  return flagged.map((first) => {
    const text = second?.texts.get(first.wanted.id);
    if (!second) return asItWas(first);
    if (!text) {
      const problem = left.find(({ wanted }) => wanted === first.wanted)?.refused[0] ?? 'missing';
      const { passes, ...kept } = asItWas(first);
      const unusable = { callId: second.callId, plain: '', findings: [], problem };
      return { ...kept, passes: [...passes, unusable] };
    }
    const findings = findingsIn(first.wanted, text, check);
    const passes = [passOf(first), { callId: second.callId, ...told(text, findings) }];
    const better = isBetter(findings, first.findings)
      ? { callId: second.callId, text }
      : { callId: first.callId, text: first.text };
    return { ...better, wanted: first.wanted, refused: first.refused, passes };
  });
}

/** asItWas keeps a flagged draft that could not be asked for again. */
export function asItWas(draft: FlaggedDraft): SettledDraft {
  const { callId, wanted, text, refused } = draft;
  return { callId, wanted, text, refused, passes: [passOf(draft)] };
}

function passOf({ callId, text, findings }: FlaggedDraft): DraftPass {
  return { callId, ...told(text, findings) };
}

function told(text: RichText, findings: readonly Finding[]) {
  return { plain: plainOf(text), findings: worthARetry(findings).map(({ kind }) => kind) };
}
