export { createEditionApp } from './app.js';
export type { EditionDeps } from './edition-deps.js';
