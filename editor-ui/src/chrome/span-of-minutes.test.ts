import { minutesLeft, spanOf } from './span-of-minutes.js';

describe('spans of minutes', () => {
  it('count what is left, and what is late as negative', () => {
    const now = new Date('2026-11-23T14:00:00Z');
    expect(minutesLeft('2026-11-23T14:17:00Z', now)).toBe(17);
    expect(minutesLeft('2026-11-23T13:50:00Z', now)).toBe(-10);
  });

  it('are minutes within the hour, hours within the day, then days', () => {
    expect(spanOf(59)).toEqual({ key: 'minutes', count: 59 });
    expect(spanOf(65)).toEqual({ key: 'hours', count: 1, minutes: 5 });
    expect(spanOf(24 * 60)).toEqual({ key: 'days', count: 1 });
  });
});
