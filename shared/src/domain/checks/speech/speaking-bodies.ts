import type { TextRange } from '../../finding.js';
import type { Alarm, CheckedSegment } from '../checked-segment.js';
import { exchangedSpeakers } from './exchanged-speakers.js';
import { exchangedRole } from './exchanged-role.js';

/**
 * speakingBodies warns where the Arabic lets one body or office speak (الشرطة) and the English another
 * that the Arabic does not mention (the army), and where two were given each other's words.
 */
export function speakingBodies({ source, target }: CheckedSegment): Alarm[] {
  if (!source || target.text.trim() === '') return [];
  const role = exchangedRole(source.text, target.text);
  if (role?.arePersons === false)
    return [alarm(source.text, target.text, role.lost, role.stranger)];
  const two = exchangedSpeakers(source.text, target.text);
  return two ? [alarm(source.text, target.text, two.arabic, two.english)] : [];
}

function alarm(source: string, target: string, sourceRange: TextRange, range: TextRange): Alarm {
  return {
    kind: 'quote_attribution',
    severity: 'warn',
    code: 'speaker_differs',
    params: {
      arabic: source.slice(sourceRange.start, sourceRange.end),
      english: target.slice(range.start, range.end),
    },
    range,
    sourceRange,
  };
}
