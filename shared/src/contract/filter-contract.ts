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

/** The ready-made narrowings of the queue, each as its address writes it. */
export const queueViews = {
  all: { state: 'queued,drafting,failed,ready,editing,in_review' },
  mine: { state: 'editing,in_review', assignee: 'me' },
  urgent: { state: 'queued,drafting,failed,ready,editing,in_review', priority: 'urgent' },
  soon: { state: 'queued,drafting,failed,ready,editing,in_review', due: 'soon' },
  changed: { state: 'ready,editing,in_review', has: 'changes' },
  returned: { state: 'editing', has: 'notes' },
  questions: { state: 'ready,editing,in_review', has: 'questions' },
  found: { state: 'editing,in_review', has: 'findings' },
  ready: { state: 'ready' },
  unheld: { state: 'ready,editing,in_review', assignee: 'none' },
  waiting: { state: 'in_review' },
  failed: { state: 'failed' },
} as const satisfies Record<string, FilterQuery>;
export type QueueView = keyof typeof queueViews;

const count = z.number().int().nonnegative();

/** How many stories each narrowing of the queue holds: the ready-made ones, the kept ones, sections, sources. */
export const QueueCounts = z.strictObject({
  views: z.record(z.string(), count),
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
