import type { BlockWriter } from './block-writer.js';

const BLANK_LINE = /\n(?:[^\S\n]*\n)+/;

/** readText writes plain text as paragraphs, divided where a blank line stands. */
export function readText(text: string, writer: BlockWriter): void {
  for (const paragraph of text.replace(/\r\n?|\u2029/g, '\n').split(BLANK_LINE)) {
    writer.write(paragraph, 'paragraph');
    writer.close();
  }
}
