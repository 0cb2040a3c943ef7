import { z } from 'zod';
import { SourceId } from './article-contract.js';

export const SourceView = z.strictObject({
  id: z.string(),
  name: z.string(),
  homeUrl: z.string().nullable(),
  createdAt: z.string(),
});
export type SourceView = z.infer<typeof SourceView>;

export const NewSource = z.strictObject({
  id: SourceId,
  name: z.string().trim().min(1).max(120),
  homeUrl: z
    .url({ protocol: /^https?$/ })
    .max(2_000)
    .nullish(),
});
export type NewSource = z.infer<typeof NewSource>;

/** What a source key may do. */
export const KeyScope = z.enum(['articles:write', 'articles:read']);
export type KeyScope = z.infer<typeof KeyScope>;

export const SourceKeyView = z.strictObject({
  id: z.uuid(),
  name: z.string(),
  prefix: z.string(),
  scopes: z.array(KeyScope),
  createdAt: z.string(),
  expiresAt: z.string().nullable(),
  revokedAt: z.string().nullable(),
  lastUsedAt: z.string().nullable(),
});
export type SourceKeyView = z.infer<typeof SourceKeyView>;

export const NewSourceKey = z.strictObject({
  name: z.string().trim().min(1).max(120),
  scopes: z.array(KeyScope).min(1).default(['articles:write', 'articles:read']),
  expiresAt: z.iso.datetime({ offset: true }).nullish(),
});
export type NewSourceKey = z.infer<typeof NewSourceKey>;

/** The only answer that ever holds the key itself. */
export const CreatedSourceKey = z.strictObject({ key: z.string(), view: SourceKeyView });
export type CreatedSourceKey = z.infer<typeof CreatedSourceKey>;
