import type { Alarm, CheckedSegment } from '../checked-segment.js';
import { runsOf } from './english-names.js';
import { hearNames } from './hear-names.js';
import { PLACE_OF } from './known-places.js';
import { isOrdinary, isPersonal } from './personal-name.js';
import { strongCount } from './sounds.js';

const ARTICLE = /(?:^|\W)(?:the|a|an)\s+(?:[\p{L}.]+\s+)?["“‘']?$/iu;

/**
 * unfoundedNames warns where the English names somebody in two words or more, of whom the Arabic has
 * neither: "Tom Barrack" where it says «مورغان أورتاغوس», whatever stands before either.
 */
export function unfoundedNames({ kind, source, target }: CheckedSegment): Alarm[] {
  if (!source || kind === 'headline' || kind === 'heading') return [];
  const { names, heard } = hearNames(source.text, target.text);
  return runsOf(names).flatMap((all): Alarm[] => {
    // "Foreign Minister Abdullah Gul", "USS Gerald Ford": what stands before the name is none.
    const run = all.slice(all.findLastIndex((name) => !isPersonal(name)) + 1);
    const [first] = run;
    const last = run.at(-1);
    if (!first || !last || run.length < 2 || run.length > 3) return [];
    const isKnown = run.some(
      (name) =>
        isOrdinary(name) || PLACE_OF.has(name.stem) || heard.some((each) => each.name === name),
    );
    if (isKnown || !run.some(({ sounds }) => strongCount(sounds) >= 2)) return [];
    const range = { start: first.range.start, end: last.range.end };
    // Letters of the English may stand in the Arabic as they are; nobody has an article before the name.
    const before = target.text.slice(0, all[0]?.range.start);
    if (source.text.includes(last.stem) || ARTICLE.test(before)) return [];
    return [
      {
        kind: 'name_value',
        severity: 'warn',
        code: 'name_unfounded',
        params: { english: target.text.slice(range.start, range.end) },
        range,
      },
    ];
  });
}
