import { queryOf, spanNamed, withParam } from './insight-address.js';

const now = new Date('2026-11-23T13:00:00Z');
const asked = (address: string) => queryOf(new URLSearchParams(address), now);

it.each([
  ['', {}],
  ['span=month', { from: '2026-11-01' }],
  ['span=year&section=Culture', { from: '2025-11-24', section: 'Culture' }],
  ['from=2026-01-02&to=2026-03-04&model=', { from: '2026-01-02', to: '2026-03-04' }],
  ['from=2026-02-31x&to=soon', {}],
  ['from=2026-03-04&to=2026-01-02', { to: '2026-01-02' }],
  ['span=whatever&editor=p1', { editor: 'p1' }],
])('reads ?%s', (address, query) => expect(asked(address)).toEqual(query));

it('names no ready-made span where the days are given, and changes one part at a time', () => {
  expect(spanNamed(new URLSearchParams('from=2026-01-02'))).toBeNull();
  const params = new URLSearchParams('span=year&section=A');
  expect(withParam(params, { section: null, model: 'm & n' })).toBe('?span=year&model=m+%26+n');
});
