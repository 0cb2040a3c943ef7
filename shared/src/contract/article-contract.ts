import { z } from 'zod';
import { Block, PublicationStatus, TranslationState } from '../domain/index.js';

/** A source's short name, as it stands in addresses. */
export const SourceId = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]{0,62}$/, 'Use 1–63 lower-case letters, digits and hyphens.');
/** The name the Arabic CMS knows the article by. */
export const ExternalId = z
  .string()
  .min(1)
  .max(200)
  .regex(/^[^\p{Cc}\p{Cs}/]+$/u, 'Use any characters but slashes and control characters.');

const webAddress = z
  .string()
  .max(2_000)
  .regex(/^https?:\/\/\S+$/i, 'Give a full http or https address.');
const instant = z.iso.datetime({ offset: true, error: 'Give a time like 2026-11-23T14:30:00Z.' });

/** The text of an article as the CMS has it. */
export const ArticleBody = z.discriminatedUnion('format', [
  z.strictObject({ format: z.literal('html'), value: z.string() }),
  z.strictObject({ format: z.literal('text'), value: z.string() }),
  z.strictObject({ format: z.literal('blocks'), value: z.array(Block).max(2_000) }),
]);
export type ArticleBody = z.infer<typeof ArticleBody>;

/** What `PUT /sources/{source}/articles/{externalId}` takes. */
export const ArticleInput = z.strictObject({
  url: webAddress.nullish(),
  publishedAt: instant.nullish(),
  byline: z.string().max(300).nullish(),
  section: z.string().max(100).nullish(),
  priority: z.enum(['normal', 'urgent']).optional(),
  dueAt: instant.nullish(),
  /** For the desk, never published. */
  note: z.string().max(2_000).nullish(),
  headline: z.string().min(1, 'Give the headline.').max(1_000),
  standfirst: z.string().max(5_000).nullish(),
  body: ArticleBody,
});
export type ArticleInput = z.infer<typeof ArticleInput>;

/** What `POST /articles` takes: the same with its source and name inside. */
export const NewArticleInput = ArticleInput.extend({ source: SourceId, externalId: ExternalId });
export type NewArticleInput = z.infer<typeof NewArticleInput>;

export const ChangeCount = z.strictObject({
  kept: z.number().int(),
  changed: z.number().int(),
  added: z.number().int(),
  removed: z.number().int(),
  moved: z.number().int(),
});
export type ChangeCount = z.infer<typeof ChangeCount>;

/** The answer to an accepted article. */
export const ArticleReceipt = z.strictObject({
  article: z.strictObject({
    id: z.uuid(),
    source: z.string(),
    externalId: z.string(),
    version: z.number().int(),
  }),
  translation: z.strictObject({ id: z.uuid(), state: TranslationState }),
  change: ChangeCount,
});
export type ArticleReceipt = z.infer<typeof ArticleReceipt>;

/** What cleaning took out on arrival. */
export const CleaningRecord = z.strictObject({
  removed: z.array(z.looseObject({ name: z.string(), codePoint: z.string(), count: z.number() })),
  dropped: z.array(z.looseObject({ what: z.string(), count: z.number() })),
});
export type CleaningRecord = z.infer<typeof CleaningRecord>;

/** What `GET /articles/{id}` answers. */
export const ArticleView = z.strictObject({
  id: z.uuid(),
  source: z.string(),
  externalId: z.string(),
  version: z.number().int(),
  url: z.string().nullable(),
  publishedAt: z.string().nullable(),
  byline: z.string().nullable(),
  section: z.string().nullable(),
  priority: z.enum(['normal', 'urgent']),
  dueAt: z.string().nullable(),
  receivedAt: z.string(),
  updatedAt: z.string(),
  withdrawnAt: z.string().nullable(),
  headline: z.string(),
  blocks: z.array(Block.extend({ id: z.uuid() })),
  cleaning: CleaningRecord,
  translation: z.strictObject({
    id: z.uuid(),
    state: TranslationState,
    publication: PublicationStatus,
    url: z.string().nullable(),
  }),
});
export type ArticleView = z.infer<typeof ArticleView>;

export const WithdrawInput = z.strictObject({ reason: z.string().max(1_000).nullish() });
export type WithdrawInput = z.infer<typeof WithdrawInput>;
