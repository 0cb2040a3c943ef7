export { DEFAULT_STYLE_SHEET, StyleSheet } from './style-sheet.js';
export { styleRules } from './style-rules.js';
