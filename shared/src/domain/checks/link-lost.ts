import type { Alarm, CheckedSegment } from './checked-segment.js';

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
        message: messageOf(href, wanted, present),
        subject: href,
      },
    ];
  });
}

function messageOf(href: string, wanted: number, present: number): string {
  if (present === 0) return `The Arabic links to ${href}; the English does not.`;
  if (wanted === 0) return `The English links to ${href}; the Arabic does not.`;
  return `The Arabic links to ${href} ${times(wanted)}, the English ${times(present)}.`;
}

function times(number: number): string {
  return number === 1 ? 'once' : `${number} times`;
}

function count(hrefs: readonly string[], href: string): number {
  return hrefs.filter((each) => each === href).length;
}
