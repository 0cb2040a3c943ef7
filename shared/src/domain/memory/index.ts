export * from './light-stem.js';
export * from './match-key.js';
export * from './match-score.js';
export * from './rank-matches.js';
