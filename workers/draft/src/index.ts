export { OPENAI, OPENAI_MODEL, stallMsOf } from './engine-of-env.js';
export { startDraftWorker, type DraftWorkerDeps } from './start-draft-worker.js';
export type { EngineConfig } from './engine/engine-config.js';
// Drafting without a database: what evaluation holds against human translations.
export type { ArticleSegment } from './engine/article-prompt.js';
export { draftArticle } from './engine/draft-article.js';
export type { DraftedCall } from './engine/drafted-call.js';
export { createEngineClient, type AskEngine } from './engine/engine-client.js';
export { messagesOf } from './engine/engine-request.js';
export { EngineError } from './engine/engine-error.js';
export type { SegmentKnowledge } from './engine/knowledge.js';
export { usagesOfWords } from './engine/usages-of-words.js';
export { PROMPT_VERSION } from './engine/prompt.js';
export type { ProfileStore } from './engine/provider-profile.js';
export { unescapeEntities } from './engine/unescape-entities.js';
