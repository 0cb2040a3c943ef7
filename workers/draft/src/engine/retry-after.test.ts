import { waitOf } from './retry-after.js';

const now = Date.parse('2026-11-23T20:00:00Z');

it.each<[Record<string, string>, string, number]>([
  [{ 'retry-after': '30' }, '', 30_000],
  [{ 'retry-after': '1.5' }, '', 1_500],
  [{ 'retry-after-ms': '250', 'retry-after': '30' }, '', 250],
  [{ 'retry-after': 'Mon, 23 Nov 2026 20:00:42 GMT' }, '', 42_000],
  [{ 'retry-after': 'Mon, 23 Nov 2026 19:00:00 GMT' }, '', 0],
  [{ 'x-ratelimit-remaining-tokens': '0', 'x-ratelimit-reset-tokens': '6m0s' }, '', 360_000],
  [
    {
      'x-ratelimit-remaining-requests': '12',
      'x-ratelimit-reset-requests': '8h',
      'x-ratelimit-remaining-tokens': '0',
      'x-ratelimit-reset-tokens': '120ms',
    },
    '',
    120,
  ],
  [{ 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(now + 5_000) }, '', 5_000],
  [{}, 'Rate limit reached. Please try again in 1.28s. Visit …', 1_280],
  [{}, 'Please retry after 24 seconds.', 24_000],
  [{}, '… "retryDelay": "34s" …', 34_000],
  [{}, 'Too many requests', 10_000],
  [{ 'retry-after': 'soon' }, '', 10_000],
  [{ 'retry-after': '99999999' }, '', 24 * 3_600_000],
])('reads %j %s as %i ms', (headers, message, ms) => {
  expect(waitOf(new Headers(headers), message, now)).toBe(ms);
});
