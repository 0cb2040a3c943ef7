import { comeBackTo } from './come-back-to.js';

const to = (address: string) => comeBackTo(new URLSearchParams({ to: address }));

describe('comeBackTo', () => {
  it('keeps a page of the desk with its query', () => {
    expect(to('/translations/1?view=clean#s7')).toBe('/translations/1?view=clean#s7');
  });

  it.each([
    'https://elsewhere.example',
    '//elsewhere.example',
    '/\\elsewhere.example',
    'javascript:0',
  ])('never leaves for %s', (address) => expect(to(address)).toBe('/'));

  it('begins at the queue when nothing is said, and never circles back to signing in', () => {
    expect(comeBackTo(new URLSearchParams())).toBe('/');
    expect(to('/sign-in?to=/')).toBe('/');
  });
});
