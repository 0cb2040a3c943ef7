import { editedPair } from '../../testing/edited-pair.js';
import { readCorpus } from '../../testing/corpus.js';
import type { Finding, FindingKind, Severity } from '../finding.js';
import { checkSegment } from './check-segment.js';
import { ENGLISH_MONTHS } from './month-names.js';
import { haveCommonReading } from './numbers/compare-numbers.js';
import { readArabicNumbers } from './numbers/read-arabic-numbers.js';
import { readEnglishNumbers } from './numbers/read-english-numbers.js';
import { readArabicMonths, readEnglishMonths } from './read-months.js';

interface Pair {
  readonly ar: string;
  readonly en: string;
}

// Human translations of real news: what is found in them is, but for a few slips, a false alarm.
const corpus = readCorpus();
const inCorpus = corpus ? describe : describe.skip;
if (!corpus) process.stderr.write('No corpus: the rates of the checks go unmeasured.\n');

const pairs: Pair[] = (corpus ?? []).flatMap((story) => story.pairs);

function check({ ar, en }: Pair): Finding[] {
  return checkSegment(editedPair(ar, en));
}

inCorpus('faithful human translations', () => {
  const limits: Record<Severity, number> = { block: 0.01, warn: 0.05, advise: 0.1 };

  it('raise each check no more often than its severity allows', () => {
    const counts = new Map<string, number>();
    for (const pair of pairs) {
      const spoken = new Set(check(pair).map(({ kind, severity }) => `${severity} ${kind}`));
      for (const name of spoken) counts.set(name, (counts.get(name) ?? 0) + 1);
    }
    const tooOften = [...counts].filter(([name, count]) => {
      return count / pairs.length > limits[name.split(' ')[0] as Severity];
    });
    expect(pairs.length).toBeGreaterThan(900);
    expect(tooOften).toEqual([]);
  });

  it('are all but never blocked', () => {
    const blocked = pairs.filter((pair) =>
      check(pair).some(({ severity }) => severity === 'block'),
    );
    expect(blocked.length / pairs.length).toBeLessThan(0.003);
  });
});

inCorpus('translations with one fact changed', () => {
  it('are caught when a digit changes', () => {
    const { found, blocked } = rates(mutations(digitChanged), ['number_value', 'percent']);
    expect(found).toBeGreaterThan(0.95);
    expect(blocked).toBeGreaterThan(0.6);
  });

  it('are caught when a percentage changes', () => {
    const changed = mutations((text, isPercent) => (isPercent ? digitChanged(text) : null));
    expect(rates(changed, ['percent']).blocked).toBeGreaterThan(0.9);
  });

  it('are caught when a million becomes a billion', () => {
    const { blocked } = rates(mutations(scaleSwapped), ['number_scale']);
    expect(blocked).toBeGreaterThan(0.9);
  });

  it('are caught when a month slips by one', () => {
    const { found, blocked } = rates(monthsShifted(), ['date_month']);
    expect(found).toBeGreaterThan(0.9);
    expect(blocked).toBeGreaterThan(0.6);
  });

  it('are caught when “not” is dropped', () => {
    const dropped = pairs.flatMap(({ ar, en }) => {
      const without = en.replace(/ not\b| never\b|n't\b/gi, '');
      return without === en ? [] : [{ before: { ar, en }, after: { ar, en: without } }];
    });
    expect(rates(dropped, ['negation']).found).toBeGreaterThan(0.8);
  });

  it('are caught when the engine’s chatter stands before them', () => {
    const chatter = pairs.map((pair) => {
      return { before: pair, after: { ...pair, en: `Here is the translation: ${pair.en}` } };
    });
    expect(rates(chatter, ['model_leak']).blocked).toBe(1);
  });
});

interface Mutation {
  readonly before: Pair;
  readonly after: Pair;
}

/** The shares of the mutations that raise a finding their original did not, at all and blocking. */
function rates(mutations: readonly Mutation[], kinds: readonly FindingKind[]) {
  const nameOf = ({ kind, severity, message }: Finding) => `${kind} ${severity} ${message}`;
  const fresh = mutations.map(({ before, after }) => {
    const known = new Set(check(before).map(nameOf));
    return check(after).filter((each) => kinds.includes(each.kind) && !known.has(nameOf(each)));
  });
  expect(mutations.length).toBeGreaterThan(15);
  const found = fresh.filter((findings) => findings.length > 0);
  const blocking = fresh.filter((findings) =>
    findings.some(({ severity }) => severity === 'block'),
  );
  return { found: found.length / fresh.length, blocked: blocking.length / fresh.length };
}

/** One mutation for every English number that the Arabic writes in digits too. */
function mutations(change: (text: string, isPercent: boolean) => string | null): Mutation[] {
  return pairs.flatMap(({ ar, en }) => {
    const arabic = readArabicNumbers(ar).filter(({ digits }) => digits);
    return readEnglishNumbers(en)
      .filter(
        (mention) => mention.digits && arabic.some((each) => haveCommonReading(each, mention)),
      )
      .flatMap(({ range, percent }): Mutation[] => {
        const changed = change(en.slice(range.start, range.end), percent);
        if (changed === null) return [];
        const after = en.slice(0, range.start) + changed + en.slice(range.end);
        return [{ before: { ar, en }, after: { ar, en: after } }];
      });
  });
}

function digitChanged(text: string): string {
  return text.replace(/\d(?=\D*$)/, (digit) => String((Number(digit) + 3) % 10));
}

function scaleSwapped(text: string): string | null {
  if (!/million|billion/.test(text)) return null;
  return text.replace(/million|billion/, (word) => (word === 'million' ? 'billion' : 'million'));
}

function monthsShifted(): Mutation[] {
  return pairs.flatMap(({ ar, en }) => {
    const arabic = readArabicMonths(ar).filter(({ sure }) => sure);
    return readEnglishMonths(en)
      .filter(({ month, range }) => {
        return arabic.some((each) => each.month === month) && /[A-Z]/.test(en.charAt(range.start));
      })
      .map(({ month, range }): Mutation => {
        const next = ENGLISH_MONTHS[month % 12] ?? '';
        const after = en.slice(0, range.start) + next + en.slice(range.end);
        return { before: { ar, en }, after: { ar, en: after } };
      });
  });
}
