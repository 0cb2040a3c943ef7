import { cleanRichText, countWords, plainOf, type Block } from '@dragoman/shared/domain';

/** Text that was pasted or opened, cleaned, with what cleaning took out. */
export interface ArrivedText {
  readonly blocks: readonly Block[];
  /** Invisible characters taken out, by name. */
  readonly removed: readonly { readonly name: string; readonly count: number }[];
}

/** cleanBlocks cleans text on arrival as the desk will, so that a submitter sees what it did. */
export function cleanBlocks(blocks: readonly Block[]): ArrivedText {
  const counts = new Map<string, number>();
  const cleaned = blocks.map(({ kind, text }) => {
    const clean = cleanRichText(text, 'ar');
    for (const { name, count } of clean.removed) counts.set(name, (counts.get(name) ?? 0) + count);
    return { kind, text: clean.text };
  });
  return {
    blocks: cleaned.filter(({ text }) => text.length > 0),
    removed: [...counts].map(([name, count]) => ({ name, count })),
  };
}

/** blocksOfPlain divides plain text into paragraphs: at blank lines, or at every line where there are none. */
export function blocksOfPlain(text: string): Block[] {
  const lines = text.replace(/\r\n?|\u2029/g, '\n');
  const divider = /\n\s*\n/.test(lines.trim()) ? /\n\s*\n/ : /\n/;
  return lines
    .split(divider)
    .map((paragraph) => paragraph.replace(/\s*\n\s*/g, ' ').trim())
    .filter((paragraph) => paragraph !== '')
    .map((paragraph) => ({ kind: 'paragraph', text: [{ text: paragraph }] }));
}

/** sizeOf counts what a text holds, for the line under it. */
export function sizeOf(blocks: readonly Block[]): {
  paragraphs: number;
  headings: number;
  words: number;
} {
  const headings = blocks.filter(({ kind }) => kind === 'heading').length;
  const words = blocks.map(({ text }) => countWords(plainOf(text)));
  return {
    headings,
    paragraphs: blocks.length - headings,
    words: words.reduce((sum, count) => sum + count, 0),
  };
}

/** decodeText reads a file's bytes: UTF-8, or the old Windows Arabic where they are not. */
export function decodeText(bytes: ArrayBuffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1256').decode(bytes);
  }
}
