export { alignParagraphs, certainLinks, type ParagraphLink } from './align-paragraphs.js';
export * from './choose-usages.js';
export * from './concordance.js';
export * from './light-stem.js';
export * from './match-key.js';
export * from './match-score.js';
export * from './rank-matches.js';
