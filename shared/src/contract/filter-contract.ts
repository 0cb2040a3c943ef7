import { z } from 'zod';
import { TranslationQuery } from './translation-contract.js';

/** A narrowing of the queue, as its address writes it. */
export const FilterQuery = TranslationQuery.omit({ cursor: true, limit: true }).refine(
  (query) => Object.keys(query).length > 0,
  'Narrow the queue first, then keep it.',
);
export type FilterQuery = z.infer<typeof FilterQuery>;

export const NewFilter = z.strictObject({
  name: z.string().trim().min(1, 'Give it a name.').max(60),
  query: FilterQuery,
  /** For everybody at the desk; admins only. */
  shared: z.boolean().default(false),
});
export type NewFilter = z.infer<typeof NewFilter>;

/** A narrowing of the queue kept under a name. */
export const SavedFilter = z.strictObject({
  id: z.uuid(),
  name: z.string(),
  query: FilterQuery,
  shared: z.boolean(),
  mine: z.boolean(),
});
export type SavedFilter = z.infer<typeof SavedFilter>;

const inHand = 'queued,drafting,failed,ready,editing,in_review';

/**
 * The ready-made narrowings of the queue, each as its address writes it. What is approved and not out yet
 * stands in the queue too, behind what is still worked on.
 */
export const queueViews = {
  all: { state: inHand },
  mine: { state: 'editing,in_review', assignee: 'me' },
  urgent: { state: inHand, priority: 'urgent' },
  soon: { state: inHand, due: 'soon' },
  changed: { state: 'ready,editing,in_review', has: 'changes' },
  returned: { state: 'editing', has: 'notes' },
  questions: { state: 'ready,editing,in_review', has: 'questions' },
  found: { state: 'editing,in_review', has: 'findings' },
  ready: { state: 'ready' },
  unheld: { state: 'ready,editing,in_review', assignee: 'none' },
  waiting: { state: 'in_review' },
  failed: { state: 'failed' },
  approved: { state: 'approved', publication: 'none,scheduled' },
} as const satisfies Record<string, FilterQuery>;
export type QueueView = keyof typeof queueViews;

/** What the sentence that opens the queue may speak of, weightiest first. Nobody hurries with a withdrawn story. */
export const queueMatters = {
  urgent: { state: inHand, priority: 'urgent' },
  failed: { state: 'failed' },
  changed: { state: 'editing', assignee: 'me', has: 'changes' },
  returned: { state: 'editing', assignee: 'me', has: 'notes' },
  waiting: { state: 'in_review' },
  ready: { state: 'ready' },
  mine: { state: 'editing', assignee: 'me' },
} as const satisfies Record<string, FilterQuery>;
export type QueueMatter = keyof typeof queueMatters;

const count = z.number().int().nonnegative();

/** How many stories each narrowing of the queue holds: the ready-made ones, the kept ones, sections, sources. */
export const QueueCounts = z.strictObject({
  views: z.record(z.string(), count),
  /** What is news to the one who asks. */
  matters: z.strictObject({
    urgent: count,
    failed: count,
    changed: count,
    returned: count,
    waiting: count,
    ready: count,
    mine: count,
  }),
  filters: z.record(z.string(), count),
  sections: z.array(z.strictObject({ name: z.string(), count })),
  sources: z.array(z.strictObject({ name: z.string(), count })),
});
export type QueueCounts = z.infer<typeof QueueCounts>;

export const FilterList = z.strictObject({ items: z.array(SavedFilter) });

/** Stories given to one person, or to nobody; each is answered for itself. */
export const Assignments = z.strictObject({
  personId: z.string().max(100).nullable(),
  translationIds: z.array(z.uuid()).min(1).max(200),
});
export type Assignments = z.infer<typeof Assignments>;

export const AssignmentResults = z.strictObject({
  items: z.array(
    z.strictObject({
      translationId: z.uuid(),
      ok: z.boolean(),
      code: z.string().nullable(),
      detail: z.string().nullable(),
    }),
  ),
});
export type AssignmentResults = z.infer<typeof AssignmentResults>;
