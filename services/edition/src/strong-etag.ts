import { createHash } from 'node:crypto';

/** strongEtag tags bytes: the same bytes have the same tag, other bytes another, so caches compare strongly. */
export function strongEtag(body: Buffer | string): string {
  return `"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"`;
}
