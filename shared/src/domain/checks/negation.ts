import type { TextRange } from '../finding.js';
import { readDenials, type ArabicDenial } from './denials.js';
import { foldedSource, sourceRangeOf } from './folded-source.js';
import type { Alarm, CheckedSegment } from './checked-segment.js';
import { turnedWord } from './turned-words.js';
import { deniedTwice, surplusDenial, unfoundedDenial } from './unfounded-denial.js';

/**
 * negation looks for a denial that one text has and the other has not. It warns where the Arabic says
 * لم لن ليس لا, or denies by a verb (نفى، رفض) or by دون and عدم, and the English denies less; where a word
 * has become its opposite; and where the English denies and nothing in the Arabic does. It advises where
 * softer words of the English (unclear, dismissed) may stand for it, or only غير denies.
 */
export function negation({ source, target }: CheckedSegment): Alarm[] {
  if (!source || target.text.trim() === '') return [];
  const denials = readDenials(source.text, target.text);
  const { arabic, privative, soft, chained } = denials;
  const english = denials.english + chained;
  const by = (...kinds: ArabicDenial['by'][]) => arabic.filter((each) => kinds.includes(each.by));
  const particles = by('particle');
  const nouns = by('particle', 'without', 'capable');
  const firm = by('particle', 'without', 'capable', 'verb');
  const [first] = [...particles, ...firm, ...arabic];
  const turned = turnedWord(source.text, target.text, denials);
  if (turned) return [turned];
  const twice = deniedTwice(source.text, target.text);
  if (twice) return [twice];
  if (!first) return unfoundedDenial(source.text, target.text);
  const isLess = particles.length > english || firm.length > english + privative + soft;
  const isUnsaid = nouns.length > english + privative;
  const isSure =
    particles.length > english + Math.min(privative, 1) ||
    isUnsaid ||
    (isLess && privative + soft === 0);
  if (isLess || isUnsaid) return [lost(source.text, first, isSure ? 'warn' : 'advise')];
  if (arabic.length > english + privative + soft) return [lost(source.text, first, 'advise')];
  const surplus = surplusDenial(source.text, target.text);
  return surplus ? [surplus] : [];
}

function lost(source: string, { start, end }: ArabicDenial, severity: 'warn' | 'advise'): Alarm {
  const sourceRange: TextRange = sourceRangeOf(foldedSource(source), start, end);
  const said = source.slice(sourceRange.start, sourceRange.end);
  return { kind: 'negation', severity, code: 'denial_lost', params: { arabic: said }, sourceRange };
}
