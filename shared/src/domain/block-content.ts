import type { Block } from './block.js';
import { normaliseRichText } from './rich-text.js';

// Tatweel and invisible characters change how a word is drawn and not what it says.
const DRAWN_ONLY = /\u0640|\p{Default_Ignorable_Code_Point}/gu;

/**
 * blockContent writes what makes two blocks the same: kind, words and marks. Composition, tatweel,
 * invisible characters and the width of spaces do not count; vowel signs do, for they may mend a meaning.
 */
export function blockContent(block: Block): string {
  const runs = block.text.map((run) => ({
    ...run,
    text: run.text.replace(DRAWN_ONLY, '').normalize('NFC').replace(/\s+/gu, ' '),
  }));
  return JSON.stringify([block.kind, normaliseRichText(runs)]);
}
