import { findEnglish, matchTerms } from '../terms/index.js';
import type { CheckContext } from './check-context.js';
import type { Alarm, CheckedSegment } from './checked-segment.js';

/**
 * termsKept warns where the Arabic has a term of the desk and the English neither its preferred nor an
 * allowed rendering, and blocks where the English has a rendering the desk has banned. Of terms that have
 * equal right to the same letters, one that is kept is enough.
 */
export function termsKept({ source, target }: CheckedSegment, { terms }: CheckContext): Alarm[] {
  if (!terms || !source || target.text.trim() === '') return [];
  const matches = matchTerms(terms, source.text).map((match) => {
    const uses = findEnglish(match.term, target.text);
    return { ...match, uses, kept: uses.some(({ standing }) => standing !== 'banned') };
  });
  const told = new Set<string>();
  return matches.flatMap(({ term, range, uses, kept }): Alarm[] => {
    if (told.has(term.id)) return [];
    told.add(term.id);
    const arabic = source.text.slice(range.start, range.end);
    const banned = uses.filter(({ standing }) => standing === 'banned');
    if (banned.length > 0) {
      return banned.map((use) => ({
        kind: 'term_banned',
        severity: 'block',
        code: 'term_banned',
        params: { arabic, english: use.text, term: term.preferred },
        range: use.range,
        sourceRange: range,
        fix: term.preferred,
        subject: term.id,
      }));
    }
    const rivalKept = matches.some((other) => other.kept && other.range.start === range.start);
    if (kept || rivalKept || isToldOtherwise(term.preferred, target.text)) return [];
    return [
      {
        kind: 'term_required',
        severity: 'warn',
        code: 'term_required',
        params: { arabic, term: term.preferred },
        sourceRange: range,
        subject: term.id,
      },
    ];
  });
}

/** The rendering in small letters, or by its initials: PNG for Papua New Guinea. */
function isToldOtherwise(preferred: string, english: string): boolean {
  const words = preferred.split(/[\s-]+/);
  if (words.length < 2) return false;
  const initials = words.filter((word) => /^\p{Lu}/u.test(word)).map((word) => word.charAt(0));
  const dotted = initials.map((letter) => `${letter}\\.?`).join('');
  return (
    english.toLowerCase().includes(preferred.toLowerCase()) ||
    (initials.length >= 2 && new RegExp(`\\b${dotted}(?!\\p{L})`, 'u').test(english))
  );
}
