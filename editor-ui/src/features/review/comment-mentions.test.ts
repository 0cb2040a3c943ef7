import fc from 'fast-check';
import { mentionAt, mentionsIn, peopleNamed, saidParts, withMention } from './comment-mentions.js';

const people = [
  { id: 'hala', name: 'Hala Sayegh' },
  { id: 'hal', name: 'Hala' },
  { id: 'ahmad', name: 'أحمد الخطيب' },
];

describe('naming somebody', () => {
  it('begins at an @ that stands free, and ends at the line', () => {
    expect(mentionAt('See @Ha', 7)).toEqual({ start: 4, end: 7, typed: 'Ha' });
    expect(mentionAt('@', 1)?.typed).toBe('');
    expect(mentionAt('mail hala@desk', 14)).toBeNull();
    expect(mentionAt('@Ha\nthen', 8)).toBeNull();
  });

  it('finds people by any word of their name, in any spelling of the Arabic', () => {
    const found = (typed: string) => peopleNamed(people, typed).map(({ id }) => id);
    expect(found('saye')).toEqual(['hala']);
    expect(found('hala s')).toEqual(['hala']);
    expect(found('احمد')).toEqual(['ahmad']);
    expect(found('الخط')).toEqual(['ahmad']);
    expect(found('')).toHaveLength(3);
  });

  it('puts the name in, with the caret behind it', () => {
    const text = 'Ask @Ha about it';
    const mention = mentionAt(text, 7);
    expect(mention && withMention(text, mention, 'Hala Sayegh')).toEqual({
      text: 'Ask @Hala Sayegh about it',
      caret: 17,
    });
  });

  it('tells whoever is named in full, the longer name before the shorter', () => {
    expect(mentionsIn('@Hala Sayegh, look', people)).toEqual(['hala']);
    expect(mentionsIn('@Hala look; @أحمد الخطيب؟', people)).toEqual(['hal', 'ahmad']);
    expect(mentionsIn('@Halas and Hala', people)).toEqual([]);
  });

  it('loses no letter of what was said', () => {
    const bits = fc.constantFrom('@Hala', ' Sayegh', '@أحمد الخطيب', 'x', ' ', '@', '😀');
    fc.assert(
      fc.property(fc.array(bits), (said) => {
        const text = said.join('');
        expect(
          saidParts(text, people)
            .map((part) => part.text)
            .join(''),
        ).toBe(text);
      }),
    );
  });
});
