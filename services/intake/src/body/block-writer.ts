import {
  cleanRichText,
  type Block,
  type BlockKind,
  type Mark,
  type RemovedCharacter,
  type RichText,
} from '@dragoman/shared/domain';
import { collapseSpaces } from './collapse-spaces.js';

/** Takes a body's text in reading order and makes clean blocks of it. */
export interface BlockWriter {
  /** Adds text to the open block, or opens one of this kind. */
  write(text: string, kind: BlockKind, marks?: readonly Mark[]): void;
  /** Notes a line break: one is a space, two in a row end the block. */
  breakLine(): void;
  /** Puts `separator` before the next text, if the open block has any yet. */
  separate(separator: string): void;
  /** Ends the open block. */
  close(): void;
  /** Ends the open block and gives back everything written and all that cleaning took out. */
  finish(): { blocks: Block[]; removed: RemovedCharacter[] };
}

/** blockWriter starts a body with no blocks; blocks that hold nothing visible are not written. */
export function blockWriter(): BlockWriter {
  const blocks: Block[] = [];
  const removed = new Map<string, RemovedCharacter>();
  let open: { kind: BlockKind; runs: RichText } | null = null;
  let breaks = 0;
  let separator = '';

  function close(): void {
    if (open) {
      const cleaned = cleanRichText(collapseSpaces(open.runs), 'ar');
      noteRemoved(removed, cleaned.removed);
      // Characters that cleaning took out may have stood between spaces.
      const text = cleaned.removed.length > 0 ? collapseSpaces(cleaned.text) : cleaned.text;
      if (text.length > 0) blocks.push({ kind: open.kind, text });
    }
    open = null;
    breaks = 0;
    separator = '';
  }

  return {
    write(text, kind, marks = []) {
      if (/\S/.test(text)) {
        if (breaks >= 2) close();
        else if (separator !== '') open?.runs.push({ text: separator });
        breaks = 0;
        separator = '';
        open ??= { kind, runs: [] };
      }
      open?.runs.push({ text, marks: [...marks] });
    },
    breakLine() {
      breaks += 1;
      open?.runs.push({ text: ' ' });
    },
    separate(next) {
      if (open) separator = next;
    },
    close,
    finish() {
      close();
      return { blocks, removed: [...removed.values()] };
    },
  };
}

function noteRemoved(
  sum: Map<string, RemovedCharacter>,
  removed: readonly RemovedCharacter[],
): void {
  for (const { codePoint, name, count } of removed)
    sum.set(codePoint, { codePoint, name, count: count + (sum.get(codePoint)?.count ?? 0) });
}
