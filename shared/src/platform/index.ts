export * from './logger.js';
export {
  DataDirInUseError,
  startEmbeddedPostgres,
  type EmbeddedPostgres,
} from './postgres/start-embedded-postgres.js';
