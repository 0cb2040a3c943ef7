import { spelledAlike } from './spelled-alike.js';

function found(...texts: readonly string[]): string[] {
  return spelledAlike(
    texts.map((text) => ({
      ...{ kind: 'paragraph', status: 'edited', draft: null, drafted: true },
      source: { text: 'نص', hrefs: [] },
      target: { text, hrefs: [] },
    })),
  ).map(({ severity, segment, fix }) => `${severity} ${segment} ${fix ?? ''}`);
}

const STORY = ['The mayor met Simpson there.', 'Later Simpson spoke.'];

describe('two names of a story that are one but for a letter', () => {
  it.each([
    ['It was Simpsson who left.', 'warn 2 Simpson'],
    ['It was Sempson who left.', 'warn 2 Simpson'],
    ['It was Simpton who left.', 'advise 2 Simpson'],
  ])('are told of: %s', (third, finding) => {
    expect(found(...STORY, third)).toEqual([finding]);
  });

  it.each([
    'It was Simpson’s brother who left.',
    'The Simpsons left.',
    'It was Thompson who left.',
    'Simpson and Sampson left.',
  ])('or are two, or one: %s', (third) => {
    expect(found(...STORY, third)).toEqual([]);
  });

  it('or are a land and its people', () => {
    expect(found('She won in Germany.', 'Later the German lost.')).toEqual([]);
  });
});
