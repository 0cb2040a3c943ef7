export { createTestDatabase, testPostgresUrl, type TestDatabase } from './test-database.js';
export { withClient } from './with-client.js';
export * from './engine-behaviour.js';
export * from './scripted-engine.js';
