import type { TextRange } from '../../finding.js';
import { readEnglishNames, type EnglishName } from '../names/english-names.js';

/** Somebody whom English prose lets speak. */
export interface EnglishSpeaker {
  /** The names beside the verb; empty where there is an office alone, or "he". */
  readonly names: readonly EnglishName[];
  readonly range: TextRange;
}

// "are alleged to have": nobody speaks.
const VERB =
  /(?<!\b(?:is|are|was|were|be|been|being) )\b(?:said|says|told|added|adds|stressed|explained|announced|confirmed|insisted|noted|stated|declared|warned|claimed|claims|alleged|alleges|argued|admitted|acknowledged|revealed|responded|retorted|replied|asked|tells|commented|emphasi[sz]ed|continued|concluded|described|accused|denied|denies|called on|pointed out|[Aa]ccording to)\b/g;
const BREAK =
  /[.!?…][”"’']?\s|[;:\n“”"]|\b(?:that|while|but|whereas|after|before|when|because|and said)\b/g;

/** englishSpeakers finds whom English prose lets speak, on either side of a verb of saying. */
export function englishSpeakers(text: string): EnglishSpeaker[] {
  const names = readEnglishNames(text);
  return [...text.matchAll(VERB)].flatMap((match): EnglishSpeaker[] => {
    const end = match.index + match[0].length;
    const isAccording = match[0].endsWith('ccording to');
    const before = isAccording ? null : spanBefore(text, match.index);
    const after = spanAfter(text, end);
    const subject = before && holdsAny(names, before) ? before : null;
    // "…,” said coach Walid Regragui": the speaker follows only where nobody stands before.
    const isInverted = /[”"’',.?!]\s*$/.test(text.slice(0, match.index)) && match[0] !== 'told';
    const range = subject ?? (isAccording || isInverted ? after : null);
    if (!range) return [];
    const inside = names.filter((name) => isWithin(name.range, range));
    // The run beside the verb speaks: others in the clause are spoken of.
    const run = (range === after ? inside[0] : inside.at(-1))?.run;
    return [{ names: inside.filter((name) => name.run === run), range }];
  });
}

function spanBefore(text: string, to: number): TextRange {
  const from = Math.max(0, to - 160);
  const window = text.slice(from, to);
  const last = [...window.matchAll(BREAK)].at(-1);
  return { start: from + (last ? last.index + last[0].length : 0), end: to };
}

function spanAfter(text: string, from: number): TextRange {
  const window = text.slice(from, from + 90);
  const stop = /[.!?;:\n“”"]|\b(?:that|who|while|but|after)\b/.exec(window);
  return { start: from, end: from + (stop ? stop.index : window.length) };
}

function holdsAny(names: readonly EnglishName[], range: TextRange): boolean {
  return names.some((name) => isWithin(name.range, range));
}

function isWithin(inner: TextRange, outer: TextRange): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}
