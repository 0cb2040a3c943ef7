export { acceptArticle } from './articles/accept-article.js';
export type { Accepted, Arrival } from './articles/arrival.js';
export type { Caller } from './access/caller.js';
export { createIntakeApp } from './create-intake-app.js';
export { createIntakeRouter } from './create-intake-router.js';
export type { IntakeDeps } from './intake-deps.js';
