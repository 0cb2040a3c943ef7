import { createHash } from 'node:crypto';
import { canonicalText, type RevisionContent } from '../domain/index.js';

/** contentHashOf is the SHA-256, in hex, of a text's canonical form: what an approval names (invariant 7). */
export function contentHashOf(content: RevisionContent): string {
  return createHash('sha256').update(canonicalText(content)).digest('hex');
}
