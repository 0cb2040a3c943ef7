import { checkSegment, type CheckedSegment, type Finding } from '../domain/index.js';

// Some twenty long stories; each entry is a segment's two texts and its few findings.
const mostRemembered = 4_000;
const remembered = new Map<string, readonly Finding[]>();

/**
 * findingsFor runs the checks over a segment, or remembers what they said of the very same texts: they
 * depend on nothing else, and a review page asks for two hundred segments of which one has changed.
 */
export function findingsFor(segment: CheckedSegment): readonly Finding[] {
  const key = JSON.stringify(segment);
  const findings = remembered.get(key) ?? checkSegment(segment);
  remembered.delete(key);
  remembered.set(key, findings);
  if (remembered.size > mostRemembered)
    for (const oldest of remembered.keys()) {
      remembered.delete(oldest);
      break;
    }
  return findings;
}
