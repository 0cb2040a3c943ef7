import { type Mark, type RichText } from '@dragoman/shared/domain';
import type { ArticleSegment } from './article-prompt.js';
import type { MemoryReuse, SegmentKnowledge } from './knowledge.js';

/** A segment that takes its English from the memory, without a call to the engine. */
export type Reusable = ArticleSegment & {
  readonly knowledge: SegmentKnowledge & { readonly reuse: MemoryReuse };
};

/**
 * isReusable tells whether a wanted segment takes the memory's English as it is: the same Arabic in the
 * same context, with the same links and emphasis, and no editor who asks for something else.
 */
export function isReusable(segment: ArticleSegment): segment is Reusable {
  const reuse = segment.knowledge?.reuse;
  if (!segment.wanted || !reuse || segment.instruction) return false;
  return reuse.paragraphs.length > 0 && marksOf(segment.source) === marksOf(reuse.paragraphs);
}

// A link of another story would be a wrong link here.
function marksOf(paragraphs: readonly RichText[]): string {
  const marks = paragraphs.flatMap((paragraph) => paragraph.flatMap((run) => run.marks ?? []));
  return [...new Set(marks.map(nameOf))].toSorted().join(' ');
}

function nameOf(mark: Mark): string {
  return mark.type === 'link' ? `link:${mark.href}` : mark.type;
}
