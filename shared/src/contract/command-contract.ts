import { z } from 'zod';
import { BlockKind, type Command, RichText } from '../domain/index.js';
import {
  PublicationView,
  RevisionRef,
  SegmentView,
  TargetView,
  TranslationSummary,
} from './translation-contract.js';

const segmentId = z.uuid();
const contentHash = z.string().regex(/^[0-9a-f]{64}$/, 'Give the SHA-256 you were shown, in hex.');
const instant = z.iso.datetime({ offset: true, error: 'Give a time like 2026-11-23T14:30:00Z.' });
const reason = z.string().trim().min(1, 'Say why.').max(2_000);
const empty = z.strictObject({});

/** English paragraphs as a client sends them: rich text, or plain strings. */
export const ParagraphsInput = z.array(z.union([z.string().max(50_000), RichText])).max(200);

/** What `PATCH …/segments/{segmentId}` takes, beside `If-Match`. */
export const SaveSegment = z.strictObject({
  paragraphs: ParagraphsInput,
  status: z.enum(['edited', 'confirmed']).optional(),
  opId: z.string().min(1).max(100).optional(),
});
export type SaveSegment = z.infer<typeof SaveSegment>;

/** The answer to a save: the segment as it now stands. */
export const SavedSegment = z.strictObject({
  version: z.number().int(),
  segment: SegmentView,
  translation: TranslationSummary,
});
export type SavedSegment = z.infer<typeof SavedSegment>;

/** What a `412 stale_segment` carries beside the problem: both texts, so that neither is lost. */
export const StaleSegment = z.looseObject({
  theirs: TargetView,
  yours: z.strictObject({ paragraphs: z.array(RichText) }),
  base: z.strictObject({ version: z.number().int(), paragraphs: z.array(RichText) }).nullable(),
});
export type StaleSegment = z.infer<typeof StaleSegment>;

/** What each command takes in `POST /translations/{id}/{command}`. */
export const commandInput = {
  claim: empty,
  release: empty,
  assign: z.strictObject({ personId: z.string().max(100) }),
  unassign: empty,
  save: SaveSegment.extend({ segmentId, version: z.number().int().nonnegative() }),
  confirm: z.strictObject({ segmentId, version: z.number().int().nonnegative() }),
  cut: z.strictObject({ segmentId, reason }),
  restore: z.strictObject({ segmentId }),
  /**
   * Makes two segments of one: `at` is the first English paragraph of the second half; `sourceAt`, where
   * the segment has several Arabic blocks, the first block of the second half.
   */
  split: z.strictObject({
    segmentId,
    at: z.number().int().positive(),
    sourceAt: z.number().int().positive().optional(),
  }),
  /** Joins a segment with the one after it: Arabic blocks, drafts and English paragraphs in order. */
  merge: z.strictObject({ segmentId }),
  /** Puts a segment behind another in the English; its Arabic goes along. */
  move: z.strictObject({ segmentId, after: segmentId }),
  /** Puts a segment of the desk's own behind another: English with no Arabic. */
  add: z.strictObject({
    after: segmentId,
    kind: BlockKind.exclude(['headline', 'standfirst']).default('paragraph'),
    paragraphs: ParagraphsInput.optional(),
  }),
  /** Takes the last split, merge, move or addition back, while its segments are as it left them. */
  undo_reshape: empty,
  comment: z.strictObject({
    segmentId: segmentId.nullish(),
    parentId: z.uuid().nullish(),
    quote: z.string().max(2_000).nullish(),
    body: z.string().trim().min(1, 'Write the comment.').max(10_000),
    /** People of the desk who are named in it and should hear of it. */
    mentions: z.array(z.string().max(100)).max(20, 'Name at most 20 people.').optional(),
  }),
  resolve: z.strictObject({ commentId: z.uuid() }),
  unresolve: z.strictObject({ commentId: z.uuid() }),
  dismiss: z.strictObject({ segmentId, findingId: z.string().max(200), reason }),
  take_proposal: z.strictObject({ segmentId }),
  keep_target: z.strictObject({ segmentId }),
  redraft: z.strictObject({
    segmentIds: z.array(segmentId).max(2_000).optional(),
    instruction: z.string().trim().max(1_000).nullish(),
  }),
  submit: empty,
  recall: empty,
  return: z.strictObject({
    note: z.string().trim().min(1, 'Say what has to change.').max(10_000),
    notes: z
      .array(
        z.strictObject({
          segmentId,
          quote: z.string().max(2_000).nullish(),
          body: z.string().trim().min(1).max(10_000),
        }),
      )
      .max(200)
      .optional(),
  }),
  approve: z.strictObject({ contentHash }),
  reopen: z.strictObject({ reason: z.string().max(2_000).nullish() }),
  publish: z.strictObject({
    contentHash,
    /** Required when a version is already live: readers are told what was corrected. */
    correctionNote: z.string().trim().min(1).max(2_000).nullish(),
  }),
  schedule: z.strictObject({ contentHash, at: instant }),
  unschedule: empty,
  withdraw: z.strictObject({ reason }),
  spike: z.strictObject({ reason: z.string().max(2_000).nullish() }),
  unspike: empty,
} as const satisfies Record<Command, z.ZodType>;

export type CommandInput<C extends Command> = z.infer<(typeof commandInput)[C]>;

/** What every command answers; some add what they made. */
export const CommandAnswer = z.strictObject({
  translation: TranslationSummary,
  revision: RevisionRef.optional(),
  publication: PublicationView.optional(),
  segment: SegmentView.optional(),
  commentId: z.uuid().optional(),
  version: z.number().int().optional(),
});
export type CommandAnswer = z.infer<typeof CommandAnswer>;

export const DismissFinding = z.strictObject({ reason });
export type DismissFinding = z.infer<typeof DismissFinding>;
