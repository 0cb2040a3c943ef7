import { z } from 'zod';
import {
  Block,
  BlockKind,
  Command,
  DraftOrigin,
  Finding,
  PublicationStatus,
  RichText,
  Run,
  SourceChange,
  TargetStatus,
  TranslationState,
} from '../domain/index.js';
import { PersonRef } from './person-contract.js';

const count = z.number().int().nonnegative();
const when = z.string().nullable();

export const FindingCount = z.strictObject({ block: count, warn: count, advise: count });
export type FindingCount = z.infer<typeof FindingCount>;

export const ArticleSummary = z.strictObject({
  id: z.uuid(),
  source: z.string(),
  externalId: z.string(),
  version: z.number().int(),
  headline: z.string(),
  section: z.string().nullable(),
  byline: z.string().nullable(),
  url: z.string().nullable(),
  priority: z.enum(['normal', 'urgent']),
  words: count,
  publishedAt: when,
  dueAt: when,
  receivedAt: z.string(),
  withdrawnAt: when,
  /** Why the Arabic edition took it back, in its own words; null where it gave no reason. */
  withdrawnReason: z.string().nullable().default(null),
  note: z.string().nullable(),
});
export type ArticleSummary = z.infer<typeof ArticleSummary>;

export const PublicationView = z.strictObject({
  status: PublicationStatus,
  slug: z.string().nullable(),
  url: z.string().nullable(),
  version: z.number().int().nullable(),
  scheduledAt: when,
  publishedAt: when,
  firstPublishedAt: when,
});
export type PublicationView = z.infer<typeof PublicationView>;

export const Progress = z.strictObject({
  segments: count,
  drafted: count,
  edited: count,
  confirmed: count,
  cut: count,
  /** Segments whose Arabic changed and that nobody has settled since. */
  changed: count,
});
export type Progress = z.infer<typeof Progress>;

/** A translation as a line of the queue. */
export const TranslationSummary = z.strictObject({
  id: z.uuid(),
  article: ArticleSummary,
  state: TranslationState,
  publication: PublicationView,
  assignee: PersonRef.nullable(),
  lastEditor: PersonRef.nullable(),
  headline: z.string().nullable(),
  /** A person has settled the headline: it is no longer the machine's. */
  headlineSettled: z.boolean(),
  progress: Progress,
  findings: FindingCount,
  returnedNotes: count,
  /** Questions to the Arabic edition that nobody has answered. */
  openQuestions: count.default(0),
  failure: z.strictObject({ code: z.string(), message: z.string(), retryAt: when }).nullable(),
  readyAt: when,
  submittedAt: when,
  updatedAt: z.string(),
  allowed: z.array(Command),
});
export type TranslationSummary = z.infer<typeof TranslationSummary>;

export const TranslationQuery = z.strictObject({
  state: z.string().optional(),
  publication: z.string().optional(),
  /** A person's id, `me` or `none`. */
  assignee: z.string().max(100).optional(),
  section: z.string().max(100).optional(),
  source: z.string().max(100).optional(),
  priority: z.enum(['urgent', 'normal']).optional(),
  /** `soon`: due within two hours or past; `late`: past. */
  due: z.enum(['soon', 'late']).optional(),
  /** Some of `blocks`, `findings`, `questions`, `changes`, `notes`, by comma: all must hold. */
  has: z.string().max(100).optional(),
  /** `rank`: urgent first, then by deadline; `recent`: last changed first. */
  sort: z.enum(['rank', 'recent']).optional(),
  /** Words of either language; Arabic spelling variants match. */
  q: z.string().max(200).optional(),
  cursor: z.string().max(500).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
});
export type TranslationQuery = z.infer<typeof TranslationQuery>;

export const TranslationPage = z.strictObject({
  items: z.array(TranslationSummary),
  next: z.string().nullable(),
  /** How many open translations stand in each state, over the whole desk. */
  counts: z.record(z.string(), count),
});
export type TranslationPage = z.infer<typeof TranslationPage>;

/** The machine's text of a segment. */
export const DraftView = z.strictObject({
  id: z.uuid(),
  plain: z.string(),
  /** The runs of all paragraphs in order, a line feed run between paragraphs. */
  runs: z.array(Run),
  paragraphs: z.array(RichText),
  origin: DraftOrigin,
  engine: z.string(),
  model: z.string(),
  promptVersion: z.string(),
  sourceVersion: z.number().int(),
  at: z.string(),
});
export type DraftView = z.infer<typeof DraftView>;

export const TargetView = z.strictObject({
  version: z.number().int().nonnegative(),
  paragraphs: z.array(RichText),
  plain: z.string(),
  status: TargetStatus,
  cutReason: z.string().nullable(),
  by: PersonRef.nullable(),
  at: when,
});
export type TargetView = z.infer<typeof TargetView>;

export const DismissedFinding = z.strictObject({
  kind: z.string(),
  message: z.string(),
  reason: z.string(),
  by: PersonRef,
  at: z.string(),
});
export type DismissedFinding = z.infer<typeof DismissedFinding>;

export const SegmentView = z.strictObject({
  id: z.uuid(),
  kind: BlockKind,
  position: z.number().int(),
  source: z
    .strictObject({ blocks: z.array(Block.extend({ id: z.uuid() })), plain: z.string() })
    .nullable(),
  sourceChange: SourceChange,
  /** The Arabic before the unsettled change, to show what changed. */
  previousSource: z.string().nullable(),
  /** Waits for the machine. */
  drafting: z.boolean(),
  draft: DraftView.nullable(),
  /** A newer draft of a segment that a person has touched: offered, never applied by itself. */
  proposal: DraftView.nullable(),
  target: TargetView.nullable(),
  findings: z.array(Finding),
  dismissed: z.array(DismissedFinding),
});
export type SegmentView = z.infer<typeof SegmentView>;

export const CommentView = z.strictObject({
  id: z.uuid(),
  kind: z.enum(['comment', 'note']),
  segmentId: z.uuid().nullable(),
  parentId: z.uuid().nullable(),
  quote: z.string().nullable(),
  body: z.string(),
  mentions: z.array(PersonRef).default([]),
  by: PersonRef,
  at: z.string(),
  resolvedAt: when,
  resolvedBy: PersonRef.nullable().default(null),
});
export type CommentView = z.infer<typeof CommentView>;

export const RevisionRef = z.strictObject({
  number: z.number().int(),
  contentHash: z.string(),
  reason: z.string(),
  by: PersonRef.nullable(),
  at: z.string(),
});
export type RevisionRef = z.infer<typeof RevisionRef>;

/** A change of the shape of a story: who split, merged, moved or added a segment, and when. */
export const ReshapeRef = z.strictObject({
  command: z.enum(['split', 'merge', 'move', 'add']),
  by: PersonRef,
  at: z.string(),
});
export type ReshapeRef = z.infer<typeof ReshapeRef>;

/** A whole translation: what the review page works on. */
export const TranslationView = TranslationSummary.extend({
  /** The hash of the English as it stands now. */
  contentHash: z.string(),
  /** The revision that waits for approval, or that was approved. */
  revision: RevisionRef.nullable(),
  /** How many revisions there are: any of them can be compared with, whatever stands now. */
  revisions: count.default(0),
  /** The last split, merge, move or addition, which `undo_reshape` takes back; null where there is none. */
  lastReshape: ReshapeRef.nullable().default(null),
  segments: z.array(SegmentView),
  comments: z.array(CommentView),
});
export type TranslationView = z.infer<typeof TranslationView>;
