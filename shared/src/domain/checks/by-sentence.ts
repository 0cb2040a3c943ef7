import type { TextRange } from '../finding.js';
import type { Alarm, Check, CheckedSegment } from './checked-segment.js';
import { sentencePairs, type SentencePair } from './sentence-pairs.js';

/**
 * bySentence lets a check that has nothing to warn of in a paragraph read its sentences one by one: what
 * answers a word elsewhere in the paragraph does not stand for it in its own sentence.
 */
export function bySentence(check: Check): Check {
  return (segment, context) => {
    const whole = check(segment, context);
    if (whole.some(isGrave)) return whole;
    const grave = pairsOf(segment).flatMap(({ arabic, english }) =>
      check(sentenceOf(segment, arabic, english), context)
        .filter(isGrave)
        .map((alarm) => moved(alarm, arabic.start, english.start)),
    );
    return grave.length > 0 ? grave : whole;
  };
}

function isGrave({ severity }: Alarm): boolean {
  return severity !== 'advise';
}

const known = new WeakMap<CheckedSegment, readonly SentencePair[]>();

/** Every check asks about the same segment. */
function pairsOf(segment: CheckedSegment): readonly SentencePair[] {
  const { source, target } = segment;
  if (!source) return [];
  const before = known.get(segment);
  if (before) return before;
  const pairs = sentencePairs(source.text, target.text);
  known.set(segment, pairs);
  return pairs;
}

function sentenceOf(
  segment: CheckedSegment,
  arabic: TextRange,
  english: TextRange,
): CheckedSegment {
  const part = (text: string, { start, end }: TextRange) => ({
    text: text.slice(start, end),
    hrefs: [],
  });
  return {
    ...segment,
    source: segment.source && part(segment.source.text, arabic),
    target: part(segment.target.text, english),
  };
}

function moved(alarm: Alarm, arabic: number, english: number): Alarm {
  const by = ({ start, end }: TextRange, offset: number) => ({
    start: start + offset,
    end: end + offset,
  });
  return {
    ...alarm,
    ...(alarm.range ? { range: by(alarm.range, english) } : {}),
    ...(alarm.sourceRange ? { sourceRange: by(alarm.sourceRange, arabic) } : {}),
  };
}
