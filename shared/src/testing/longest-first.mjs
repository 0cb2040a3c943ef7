import Sequencer from '@jest/test-sequencer';

/**
 * LongestFirst starts the suites of the whole line before all others. A fresh clone knows no durations, and
 * a suite of a minute that is started last keeps one core waiting for the other.
 */
export default class LongestFirst extends Sequencer {
  sort(tests) {
    const isWhole = ({ path }) => path.includes('/e2e/');
    const sorted = super.sort(tests);
    return [...sorted.filter(isWhole), ...sorted.filter((test) => !isWhole(test))];
  }
}
