import { setImmediate } from 'node:timers/promises';
import {
  activeTime,
  measureSegment,
  plainOfParagraphs,
  type FinishedSegment,
  type SegmentEffort,
  sumEffort,
  type StoryEffort,
} from '../domain/index.js';
import type { Trx } from './database.js';
import { editingFor } from './editing-acts.js';
import type { PublicationRow } from './publication-queries.js';
import { publishedSegments, type PublishedSegment } from './published-segments.js';

/** A segment as it was published, with how much people changed it. */
export interface MeasuredSegment extends PublishedSegment {
  readonly effort: SegmentEffort;
  readonly saves: number;
  readonly activeMs: number;
}

/** A published story, with how much people changed it. */
export interface MeasuredStory {
  readonly effort: StoryEffort;
  readonly segments: readonly MeasuredSegment[];
  /** Work on segments that are in the story no more, too. */
  readonly activeMs: number;
}

/** measuredStory reads a publication's segments with their drafts of that time, and measures them. */
export async function measuredStory(trx: Trx, publication: PublicationRow): Promise<MeasuredStory> {
  const segments = await publishedSegments(trx, publication);
  const efforts = await measureInTurns(segments.map(asFinished));
  const { acts, takings } = await editingFor(trx, publication);
  const active = activeTime(acts, takings);
  return {
    effort: sumEffort(efforts),
    activeMs: sum([...active.values()]),
    segments: segments.flatMap((segment, index) => {
      const effort = efforts[index];
      if (!effort) return [];
      const saves = acts.filter(({ segmentId }) => segment.ids.includes(segmentId)).length;
      const activeMs = sum(segment.ids.map((id) => active.get(id) ?? 0));
      return { ...segment, effort, saves, activeMs };
    }),
  };
}

function asFinished({ draft, final }: PublishedSegment): FinishedSegment {
  return { draft: draft?.plain ?? null, final: final ? plainOfParagraphs(final) : null };
}

// A long story takes a second to measure: a process that serves pages too goes on between segments.
async function measureInTurns(finished: readonly FinishedSegment[]): Promise<SegmentEffort[]> {
  const efforts: SegmentEffort[] = [];
  for (const segment of finished) {
    efforts.push(measureSegment(segment));
    await setImmediate();
  }
  return efforts;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
