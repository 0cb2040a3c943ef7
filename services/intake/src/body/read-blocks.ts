import { DeskError } from '@dragoman/shared/contract';
import type { Block, Mark } from '@dragoman/shared/domain';
import type { BlockWriter } from './block-writer.js';
import type { DroppedTally } from './dropped.js';
import { linkAddress } from './link-address.js';

/** readBlocks writes blocks that the sender has made; headline and standfirst have fields of their own. */
export function readBlocks(
  blocks: readonly Block[],
  articleUrl: string | null,
  writer: BlockWriter,
  dropped: DroppedTally,
): void {
  refuseOpening(blocks);
  for (const { kind, text } of blocks) {
    for (const run of text)
      writer.write(run.text, kind, usableMarks(run.marks ?? [], articleUrl, dropped));
    writer.close();
  }
}

function refuseOpening(blocks: readonly Block[]): void {
  const errors = blocks.flatMap(({ kind }, index) =>
    kind === 'headline' || kind === 'standfirst'
      ? [
          {
            field: `body.value.${index}.kind`,
            message: `Send the ${kind} in the field "${kind}", not among the blocks.`,
          },
        ]
      : [],
  );
  if (errors.length > 0)
    throw new DeskError('invalid_request', 'The body holds blocks that belong outside it.', {
      errors,
    });
}

function usableMarks(
  marks: readonly Mark[],
  articleUrl: string | null,
  dropped: DroppedTally,
): Mark[] {
  const usable: Mark[] = [];
  let hasLink = false;
  for (const mark of marks) {
    if (mark.type !== 'link') {
      usable.push(mark);
      continue;
    }
    const link = linkAddress(mark.href, articleUrl);
    if ('unusable' in link) dropped.add(link.unusable);
    else if (hasLink) dropped.add('second link on the same words');
    else usable.push({ type: 'link', href: link.href });
    hasLink ||= 'href' in link;
  }
  return usable;
}
