import { createHash } from 'node:crypto';
import {
  canonicalText,
  normaliseRichText,
  type Block,
  type RevisionContent,
} from '../domain/index.js';

/** contentHashOf is the SHA-256, in hex, of a text's canonical form: what an approval names (invariant 7). */
export function contentHashOf(content: RevisionContent): string {
  return sha256(canonicalText(content));
}

/** blockHashOf is the SHA-256 of an Arabic block: its kind, its words and its marks. */
export function blockHashOf(block: Block): string {
  const runs = normaliseRichText(block.text).map(({ text, marks }) => [
    text,
    (marks ?? []).map((mark) => (mark.type === 'link' ? ['link', mark.href] : [mark.type])),
  ]);
  return sha256(JSON.stringify([block.kind, runs]));
}

/** sourceContentHashOf is the SHA-256 over the hashes of all blocks of a source version, in order. */
export function sourceContentHashOf(blockHashes: readonly string[]): string {
  return sha256(blockHashes.join('\n'));
}

/** segmentSourceHashOf names the Arabic of a segment: one block's own hash, or a hash over several; '' for none. */
export function segmentSourceHashOf(blockHashes: readonly string[]): string {
  const [only, ...others] = blockHashes;
  if (only === undefined) return '';
  return others.length === 0 ? only : sha256(blockHashes.join('\n'));
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
