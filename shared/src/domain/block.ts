import { z } from 'zod';
import { RichText } from './rich-text.js';

/** What a block of the Arabic text is, and so what its segment becomes in English. */
export const BlockKind = z.enum([
  'headline',
  'standfirst',
  'heading',
  'paragraph',
  'pullquote',
  'quote',
  'listitem',
  'caption',
]);
export type BlockKind = z.infer<typeof BlockKind>;

/** One piece of an Arabic article: its kind and its one paragraph of text. */
export const Block = z.strictObject({ kind: BlockKind, text: RichText });
export type Block = z.infer<typeof Block>;
