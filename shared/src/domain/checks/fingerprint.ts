const FNV_PRIME = 0x01000193;
const FNV_BASIS = 0x811c9dc5;
const SECOND_BASIS = 0x9e3779b9;

/**
 * fingerprint hashes strings into 16 hexadecimal digits, the same on every machine and in every
 * browser. It is for recognising a text again, not for security. Two 32-bit FNV-1a lanes over UTF-16
 * code units (Fowler, Noll and Vo), each closed with the finaliser of MurmurHash3; every part is
 * preceded by its length, so that ("ab", "c") and ("a", "bc") differ.
 */
export function fingerprint(...parts: readonly string[]): string {
  let first = FNV_BASIS;
  let second = SECOND_BASIS;
  const feed = (unit: number) => {
    first = Math.imul(first ^ unit, FNV_PRIME);
    second = Math.imul(second ^ (unit + 0x5bd1), FNV_PRIME);
  };
  for (const part of parts) {
    feed(part.length);
    for (let at = 0; at < part.length; at += 1) feed(part.charCodeAt(at));
  }
  return hex(finish(first)) + hex(finish(second));
}

function finish(lane: number): number {
  let mixed = lane ^ (lane >>> 16);
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

function hex(lane: number): string {
  return lane.toString(16).padStart(8, '0');
}
