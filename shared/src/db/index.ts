// The rules these rows keep are written in docs/data-model.md.
export * from './connect.js';
export * from './database.js';
export * from './migrate.js';
export * from './tables/people.js';
export * from './tables/intake.js';
export * from './tables/translation.js';
export * from './tables/drafting.js';
export * from './tables/record.js';
export * from './audit-queries.js';
export * from './content-hash.js';
export * from './event-queries.js';
export * from './translation-counts.js';
export * from './finding-queries.js';
export * from './revision-queries.js';
export * from './segment-queries.js';
export * from './setting-queries.js';
export * from './target-queries.js';
