import { z } from 'zod';
import { PersonRef } from './person-contract.js';

/** What a person can be told of. */
export const NotificationKind = z.enum([
  'assigned',
  'mentioned',
  'replied',
  'returned',
  'question_asked',
  'question_answered',
  'source_updated',
  'source_withdrawn',
  'approved',
  'published',
  'draft_failed',
  'taken_over',
]);
export type NotificationKind = z.infer<typeof NotificationKind>;

/** One thing a person was told of. */
export const NotificationView = z.strictObject({
  id: z.uuid(),
  kind: NotificationKind,
  translation: z
    .strictObject({ id: z.uuid(), headline: z.string(), sourceHeadline: z.string() })
    .nullable(),
  segmentId: z.uuid().nullable(),
  by: PersonRef.nullable(),
  /** Words of what happened: the comment, the note, the answer, shortened. */
  excerpt: z.string().nullable(),
  /** How often it happened while nobody looked. */
  times: z.number().int().positive(),
  at: z.string(),
  read: z.boolean(),
});
export type NotificationView = z.infer<typeof NotificationView>;

export const NotificationQuery = z.strictObject({
  unread: z.enum(['true', 'false']).optional(),
  cursor: z.string().max(500).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(30),
});
export type NotificationQuery = z.infer<typeof NotificationQuery>;

export const NotificationPage = z.strictObject({
  items: z.array(NotificationView),
  next: z.string().nullable(),
  unread: z.number().int().nonnegative(),
});
export type NotificationPage = z.infer<typeof NotificationPage>;

/** Which to mark, or every one of mine. */
export const MarkNotifications = z.strictObject({
  ids: z.array(z.uuid()).min(1).max(200).optional(),
  read: z.boolean(),
});
export type MarkNotifications = z.infer<typeof MarkNotifications>;

export const UnreadCount = z.strictObject({ unread: z.number().int().nonnegative() });

/** The kinds I do not want to be told of. */
export const MutedKinds = z.strictObject({
  muted: z.array(NotificationKind).max(NotificationKind.options.length),
});
export type MutedKinds = z.infer<typeof MutedKinds>;
