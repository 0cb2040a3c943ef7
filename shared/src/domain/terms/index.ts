export * from './find-english.js';
export * from './match-terms.js';
export * from './mining/approved-pair.js';
export * from './mining/mine-terms.js';
export * from './seed/seed-terms.js';
export * from './term-matcher.js';
export * from './term.js';
export * from './tidy-term.js';
