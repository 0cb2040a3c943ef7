export * from './connect.js';
export * from './database.js';
export * from './migrate.js';
export * from './tables/people.js';
export * from './tables/intake.js';
export * from './tables/translation.js';
export * from './tables/drafting.js';
export * from './tables/record.js';
