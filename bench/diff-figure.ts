import { segmentDiff } from '@dragoman/shared/domain';
import { median, ms, timed, type Figure } from './figure.js';

/** diffFigure times the word diff of a long segment in which every tenth word was changed. */
export async function diffFigure(): Promise<Figure> {
  const words = Array.from({ length: 150 }, (_, index) => `word${(index * 37) % 91}`);
  const before = words.join(' ');
  const after = words.map((word, index) => (index % 10 === 3 ? `other${index}` : word)).join(' ');
  const times = await timed(500, () => segmentDiff(before, after));
  return {
    what: 'segment diff, 150 words',
    measured: ms(median(times)),
    budget: '≤ 5 ms',
    holds: median(times) <= 5,
  };
}
