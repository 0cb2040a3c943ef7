import type { Alarm, CheckedSegment } from './checked-segment.js';
import type { FindingCode } from './finding-sentences.js';

/** linkLost warns where the links of the English are not, one for one, the links of the Arabic. */
export function linkLost({ source, target }: CheckedSegment): Alarm[] {
  if (!source || target.text.trim() === '') return [];
  const hrefs = new Set([...source.hrefs, ...target.hrefs]);
  return [...hrefs].flatMap((href): Alarm[] => {
    const wanted = count(source.hrefs, href);
    const present = count(target.hrefs, href);
    if (present === wanted) return [];
    return [
      {
        kind: 'link_lost',
        severity: 'warn',
        code: codeOf(wanted, present),
        params: { href, arabic: String(wanted), english: String(present) },
        subject: href,
      },
    ];
  });
}

function codeOf(wanted: number, present: number): FindingCode {
  if (present === 0) return 'link_missing';
  return wanted === 0 ? 'link_unfounded' : 'link_count';
}

function count(hrefs: readonly string[], href: string): number {
  return hrefs.filter((each) => each === href).length;
}
