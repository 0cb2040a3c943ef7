export { createPracticeEngine, type PracticeEngineOptions } from './create-practice-engine.js';
export { PRACTICE_MODEL } from './completion.js';
export { type PreparedDraft } from './prepared-drafts.js';
