import type { TextRange } from '../finding.js';
import type { Alarm, CheckedSegment } from './checked-segment.js';

const SPACES = /(?<=\S)[ \u00a0]{2,}(?=\S)/g;
const SPACE_BEFORE = /(?<=\p{L})[ ]+([,;.!?])(?=\s|$)/gu;
const PAIRS: Readonly<Record<string, string>> = { '(': ')', '[': ']' };
const CLOSERS = new Set(Object.values(PAIRS));
const NUMBERING = /(?:^|\s)(?:\d{1,3}|[a-zA-Z])$/;

/** mechanics advises on doubled spaces, spaces before a mark, and brackets without a partner. */
export function mechanics({ target }: CheckedSegment): Alarm[] {
  const { text } = target;
  return [
    ...[...text.matchAll(SPACES)].map((match): Alarm => ({
      kind: 'mechanics',
      severity: 'advise',
      code: 'double_space',
      range: rangeOf(match),
      fix: ' ',
    })),
    ...[...text.matchAll(SPACE_BEFORE)].map((match): Alarm => ({
      kind: 'mechanics',
      severity: 'advise',
      code: 'space_before_mark',
      params: { english: match[1] ?? '' },
      range: rangeOf(match),
      fix: match[1] ?? '',
    })),
    ...lonely(text).map((range): Alarm => ({
      kind: 'mechanics',
      severity: 'advise',
      code: 'bracket_open',
      params: { english: text.slice(range.start, range.end) },
      range,
    })),
  ];
}

/** Brackets that open and never close, or close what never opened. */
function lonely(text: string): TextRange[] {
  const open: { readonly mark: string; readonly at: number }[] = [];
  const found: number[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const mark = text.charAt(at);
    if (mark in PAIRS) open.push({ mark, at });
    else if (CLOSERS.has(mark)) {
      if (open.length > 0 && PAIRS[open.at(-1)?.mark ?? ''] === mark) open.pop();
      // "1)" and "a)" number a list.
      else if (mark !== ')' || !NUMBERING.test(text.slice(Math.max(0, at - 4), at))) found.push(at);
    }
  }
  return [...found, ...open.map(({ at }) => at)].map((at) => ({ start: at, end: at + 1 }));
}

function rangeOf(match: RegExpMatchArray): TextRange {
  const start = match.index ?? 0;
  return { start, end: start + match[0].length };
}
