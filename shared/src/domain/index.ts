export * from './block.js';
export * from './finding.js';
export * from './rich-text.js';
export * from './role.js';
