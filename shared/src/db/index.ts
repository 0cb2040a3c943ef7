// The rules these rows keep are written in docs/data-model.md.
export * from './connect.js';
export * from './database.js';
export * from './migrate.js';
export * from './tables/people.js';
export * from './tables/intake.js';
export * from './tables/translation.js';
export * from './tables/drafting.js';
export * from './tables/record.js';
export * from './tables/effort.js';
export * from './tables/style-and-spend.js';
export * from './audit-queries.js';
export * from './content-hash.js';
export * from './event-queries.js';
export * from './filter-queries.js';
export * from './notification-queries.js';
export { prepared } from './prepared.js';
export * from './presence-queries.js';
export * from './question-queries.js';
export * from './queue-queries.js';
export * from './reshape-queries.js';
export * from './translation-counts.js';
export {
  checkContextOf,
  checkLevels,
  openTranslationIds,
  storeCheckLevels,
} from './check-context-queries.js';
export * from './finding-queries.js';
export * from './release-draft-leases.js';
export * from './revision-queries.js';
export * from './segment-queries.js';
export * from './seen-queries.js';
export * from './setting-queries.js';
export * from './target-queries.js';
export * from './publication-queries.js';
export * from './translation-queries.js';
export * from './block-hash.js';
export * from './idempotency-queries.js';
export * from './source-key-queries.js';
export * from './apply-source-version.js';
export * from './article-queries.js';
export * from './source-version-queries.js';
export * from './draft-claim-queries.js';
export * from './draft-queries.js';
export * from './engine-queries.js';
export * from './effort-queries.js';
export * from './insight-queries.js';
export * from './insight-figures.js';
export * from './correction-queries.js';
export * from './spend-queries.js';
export * from './style-queries.js';
export * from './tables/memory.js';
export * from './memory-import-queries.js';
export * from './memory-link-queries.js';
export * from './memory-rarity.js';
export * from './memory-search.js';
export * from './memory-recall.js';
export * from './memory-story-queries.js';
export * from './memory-unit-queries.js';
export * from './memory-usages.js';
export * from './tables/terms.js';
export * from './term-queries.js';
export * from './term-list-queries.js';
export * from './term-base.js';
export * from './term-story-queries.js';
export * from './plant-seed-terms.js';
export * from './propose-terms.js';
