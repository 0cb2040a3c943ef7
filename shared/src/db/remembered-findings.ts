import {
  checkSegment,
  checkStory,
  fingerprint,
  type CheckContext,
  type CheckedSegment,
  type Finding,
} from '../domain/index.js';

// Some twenty long stories; each entry is a segment's two texts and its few findings.
const mostRemembered = 4_000;
const remembered = new Map<string, readonly Finding[]>();

/**
 * findingsFor runs the checks over a segment, or remembers what they said of the very same texts: they
 * depend on nothing else but the context that `known` prints, and a review page asks for two hundred
 * segments of which one has changed.
 */
export function findingsFor(
  segment: CheckedSegment,
  context: CheckContext,
  known: string,
): readonly Finding[] {
  return recall(`${known}${JSON.stringify(segment)}`, () => checkSegment(segment, context));
}

/** storyFindingsFor does the same for the checks that read all segments of a story together. */
export function storyFindingsFor(
  segments: readonly CheckedSegment[],
  context: CheckContext,
  known: string,
): readonly (readonly Finding[])[] {
  const key = `${known}${fingerprint(JSON.stringify(segments))}`;
  const before = stories.get(key);
  if (before) return before;
  const found = checkStory(segments, context);
  stories.set(key, found);
  if (stories.size > mostStories) forgetOldest(stories);
  return found;
}

const mostStories = 200;
const stories = new Map<string, readonly (readonly Finding[])[]>();

function recall(key: string, check: () => readonly Finding[]): readonly Finding[] {
  const findings = remembered.get(key) ?? check();
  remembered.delete(key);
  remembered.set(key, findings);
  if (remembered.size > mostRemembered) forgetOldest(remembered);
  return findings;
}

function forgetOldest(known: Map<string, unknown>): void {
  for (const oldest of known.keys()) {
    known.delete(oldest);
    return;
  }
}
