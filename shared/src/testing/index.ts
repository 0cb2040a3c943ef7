export * from './approved-story.js';
export * from './chromium.js';
export * from './corpus.js';
export * from './engine-behaviour.js';
export * from './factories.js';
export * from './scripted-engine.js';
export * from './tcp-fault-proxy.js';
export {
  createEmptyDatabase,
  createTestDatabase,
  testPostgresUrl,
  type TestDatabase,
} from './test-database.js';
export * from './test-redis.js';
export * from './with-client.js';
