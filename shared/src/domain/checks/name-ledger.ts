import type { TextRange } from '../finding.js';
import { hearNames, type HeardName } from './names/hear-names.js';
import { isTranslated } from './names/not-a-name.js';
import { strongCount } from './names/sounds.js';
import type { LedgerLine, Snippet } from './story-ledger.js';

/** The words of one Arabic name stand this close together, in characters. */
const ONE_NAME = 24;

/**
 * nameLedger pairs the names of an English text with the Arabic words they sound like, in the order of the
 * English and each full name once. Names that are translated, not spelled out (Egypt, the Nile), are left
 * out: sound does not tell them. What the ledger cannot tell either is which spelling the house prefers.
 */
export function nameLedger(source: string, target: string): LedgerLine[] {
  const { names, heard } = hearNames(source, target);
  const runs = new Map<number, HeardName[]>();
  for (const each of heard.filter(isSure)) {
    const { run } = each.name;
    runs.set(run, [...(runs.get(run) ?? []), each]);
  }
  return [...runs].map(([run, sure]) => {
    const whole = names.filter((name) => name.run === run).map(({ range }) => range);
    const english = spanOf(whole);
    const arabic = spanOf(sure.map(({ word }) => word.range).sort((a, b) => a.start - b.start));
    return { arabic: said(source, arabic), english: said(target, english), agrees: true };
  });
}

function isSure({ name, distance }: HeardName): boolean {
  const consonants = strongCount(name.sounds);
  if (consonants < 2 || isTranslated(name.stem.toLowerCase())) return false;
  return distance <= (consonants >= 3 ? 1.2 : 0.35);
}

/** From the first range as far as the next ones follow closely. */
function spanOf(ranges: readonly TextRange[]): TextRange {
  const [first = { start: 0, end: 0 }, ...rest] = ranges;
  return rest.reduce(
    (span, { start, end }) =>
      start - span.end <= ONE_NAME ? { start: span.start, end: Math.max(span.end, end) } : span,
    first,
  );
}

function said(text: string, range: TextRange): Snippet {
  const words = text.slice(range.start, range.end);
  return { range, text: words, mark: { start: 0, end: words.length } };
}
