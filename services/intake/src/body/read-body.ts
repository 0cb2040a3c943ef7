import { DeskError, type ArticleBody } from '@dragoman/shared/contract';
import type { Block, RemovedCharacter } from '@dragoman/shared/domain';
import { blockWriter } from './block-writer.js';
import { droppedTally, type Dropped } from './dropped.js';
import { readBlocks } from './read-blocks.js';
import { readHtml, type ArticleAround } from './read-html.js';
import { readText } from './read-text.js';

/** What a body says, and the record of what reading it left out. */
export interface ReadBody {
  readonly blocks: Block[];
  readonly dropped: Dropped[];
  readonly removed: RemovedCharacter[];
}

/** More blocks than any article has; each becomes a segment of the desk and a line for the engine. */
const MOST_BLOCKS = 2_000;

/**
 * readBody turns an article's body, in whichever form it was sent, into clean Arabic blocks. Throws
 * `empty_body` where nothing can be read, `too_long` past 2,000 blocks, `too_deep` for runaway nesting
 * and `invalid_request` for blocks that do not belong in a body.
 */
export function readBody(body: ArticleBody, around: ArticleAround): ReadBody {
  const writer = blockWriter();
  const dropped = droppedTally();
  if (body.format === 'html') readHtml(body.value, around, writer, dropped);
  else if (body.format === 'text') readText(body.value, writer);
  else readBlocks(body.value, around.url, writer, dropped);

  const { blocks, removed } = writer.finish();
  if (blocks.length === 0) throw refusal('empty_body', 'The body holds no text.');
  if (blocks.length > MOST_BLOCKS)
    throw refusal(
      'too_long',
      `The body makes ${blocks.length} blocks; the desk takes ${MOST_BLOCKS}.`,
    );
  return { blocks, dropped: dropped.list(), removed };
}

function refusal(code: 'empty_body' | 'too_long', message: string): DeskError {
  return new DeskError(code, message, { errors: [{ field: 'body.value', message }] });
}
