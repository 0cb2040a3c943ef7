import type { Metric } from './metric.js';
import { terEdits } from './ter-shifts.js';
import { terWords, type TerOptions } from './ter-tokeniser.js';

/**
 * terMetric is the translation edit rate (Snover et al., 2006): edits and shifts over the words of the
 * references, 0–100 and more; of several references the nearest gives the edits, their mean length the
 * words. A hypothesis of something against nothing scores 100. Agrees with sacrebleu 2.6.
 */
export function terMetric(options: TerOptions = {}): Metric {
  const yes = (on: boolean | undefined) => (on ? 'yes' : 'no');
  return {
    name: 'TER',
    better: 'lower',
    signature: `case:${options.caseSensitive ? 'mixed' : 'lc'}|tok:tercom|norm:${yes(options.normalised)}|punct:${yes(!options.noPunctuation)}|asian:${yes(options.asianSupport)}`,
    statistics: ({ hypothesis, references }) => {
      const words = terWords(hypothesis, options);
      const held = references.map((reference) => terWords(reference, options));
      const edits = Math.min(...held.map((reference) => terEdits(words, reference)));
      const length = held.reduce((sum, reference) => sum + reference.length, 0) / held.length;
      return [edits, length];
    },
    score: ([edits = 0, words = 0]) => {
      if (words > 0) return (100 * edits) / words;
      return edits > 0 ? 100 : 0;
    },
  };
}
