export * from './connect.js';
export * from './database.js';
export * from './migrate.js';
