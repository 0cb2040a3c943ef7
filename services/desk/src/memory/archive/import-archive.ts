import {
  finishImport,
  insertLinks,
  insertUnits,
  startArchive,
  unitOfLink,
  type Trx,
} from '@dragoman/shared/db';
import { alignParagraphs, certainLinks, type ParagraphLink } from '@dragoman/shared/domain';
import type { BroughtFile, DoneImport } from '../tmx/import-tmx.js';
import { paragraphsOf } from './paragraphs-of.js';
import { readArchive, type ArchiveStory } from './read-archive.js';

/** More paragraphs than any story has: the alignment's work grows with the square of them. */
const mostParagraphs = 600;

/**
 * importArchive aligns the stories of an archive by paragraph. Links that are certain enter the memory, as
 * pairs nobody reviewed; the others, and paragraphs without a counterpart, wait for a person. An
 * archive that is there already comes in no second time: its import answers, with nothing to report.
 */
export async function importArchive(
  trx: Trx,
  text: string,
  file: BroughtFile,
  now: Date,
): Promise<DoneImport> {
  const { stories, refusals } = readArchive(text);
  const { id, isKnown } = await startArchive(trx, { ...file, text }, now);
  if (isKnown) return { id, report: null };
  const report = { added: 0, known: 0, refused: 0, refusals: [...refusals] };
  for (const [index, story] of stories.entries()) {
    const links = alignedStory(story);
    if (!links) {
      report.refusals.push({
        line: story.line,
        reason: `It has more than ${mostParagraphs} paragraphs.`,
      });
      continue;
    }
    const title = story.title ?? links[0]?.arabic[0] ?? file.name;
    // The row's number keeps stories of one title apart.
    const named = links.map((link, position) => ({ ...link, story: title, row: index, position }));
    const certain = certainLinks(named);
    const units = [...certain].map((link) =>
      unitOfLink(link, neighboursOf(named, link.position), {
        importId: id,
        reviewedBy: null,
        at: null,
      }),
    );
    const added = await insertUnits(trx, units);
    report.added += added.length;
    report.known += units.length - added.length;
    await insertLinks(
      trx,
      id,
      named.map((link) => ({ ...link, state: certain.has(link) ? 'kept' : 'open' })),
    );
  }
  report.refused = report.refusals.length;
  report.refusals = report.refusals.slice(0, 100);
  await finishImport(trx, id, report);
  return { id, report };
}

function alignedStory({ ar, en }: ArchiveStory): ParagraphLink[] | null {
  const [arabic, english] = [paragraphsOf(ar, 'ar'), paragraphsOf(en, 'en')];
  if (arabic.length > mostParagraphs || english.length > mostParagraphs) return null;
  return alignParagraphs(arabic, english);
}

function neighboursOf(links: readonly ParagraphLink[], position: number) {
  const arabic = (from: ParagraphLink | undefined) => from?.arabic.join('\n') ?? '';
  return { previous: arabic(links[position - 1]), next: arabic(links[position + 1]) };
}
