import { createHash } from 'node:crypto';
import { blockContent, type Block } from '../domain/index.js';

/** blockHash is the SHA-256, in hex, of what a block says: kind, words, marks and links. */
export function blockHash(block: Block): string {
  return sha256(blockContent(block));
}

/**
 * sourceHashOf is the hash of the Arabic of a segment, from its blocks' hashes in order: the block's own
 * for one block, '' for none.
 */
export function sourceHashOf(blockHashes: readonly string[]): string {
  return blockHashes.length > 1 ? sha256(blockHashes.join('\n')) : (blockHashes[0] ?? '');
}

/** versionHashOf is the content hash of a whole source version, from its blocks' hashes in order. */
export function versionHashOf(blockHashes: readonly string[]): string {
  return sha256(['version', ...blockHashes].join('\n'));
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
