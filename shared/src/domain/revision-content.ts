import { z } from 'zod';
import { BlockKind } from './block.js';
import { markKey, normaliseRichText, RichText } from './rich-text.js';

/** One segment of a frozen text: what it is and its English paragraphs. Cut segments are left out. */
export const RevisionSegment = z.strictObject({
  segmentId: z.string(),
  kind: BlockKind,
  paragraphs: z.array(RichText),
});
export type RevisionSegment = z.infer<typeof RevisionSegment>;

/** The whole English text at one moment: what a revision freezes, an approval names and a page renders. */
export const RevisionContent = z.strictObject({
  language: z.literal('en'),
  sourceVersion: z.number().int().positive(),
  segments: z.array(RevisionSegment),
});
export type RevisionContent = z.infer<typeof RevisionContent>;

/**
 * canonicalText writes revision content as one string that is the same for the same text: the bytes that
 * content hashes are taken over. Segment ids stay out, and so does how words are cut into runs or in
 * what order marks are named, so a text that is split and merged back hashes as before; order, kinds,
 * paragraphs, words, marks, links and the source version go in.
 */
export function canonicalText(content: RevisionContent): string {
  const segments = content.segments.map(({ kind, paragraphs }) => [
    kind,
    paragraphs.map((paragraph) =>
      normaliseRichText(paragraph).map((run) => [run.text, (run.marks ?? []).map(markKey)]),
    ),
  ]);
  return JSON.stringify(['dragoman/1', content.language, content.sourceVersion, segments]);
}
