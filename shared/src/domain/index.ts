export * from './block.js';
export * from './finding.js';
export * from './rich-text.js';
export * from './role.js';
export * from './revision-content.js';
export * from './target-status.js';
export * from './workflow.js';
