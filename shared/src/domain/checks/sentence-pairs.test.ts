import { editedPair } from '../../testing/edited-pair.js';
import { bySentence } from './by-sentence.js';
import { NO_CONTEXT } from './check-context.js';
import { hedgeLost } from './speech/hedge-lost.js';
import { sentencePairs } from './sentence-pairs.js';

const pairs = (ar: string, en: string) =>
  sentencePairs(ar, en).map(({ arabic, english }) => [
    ar.slice(arabic.start, arabic.end),
    en.slice(english.start, english.end),
  ]);

describe('the sentences of a paragraph', () => {
  it('are paired in their order', () => {
    expect(
      pairs('وصل القطار متأخراً. وغادر الركاب المحطة.', 'The train was late. Passengers left.'),
    ).toEqual([
      ['وصل القطار متأخراً.', 'The train was late.'],
      ['وغادر الركاب المحطة.', 'Passengers left.'],
    ]);
  });

  it('are joined where the other language has fewer', () => {
    const found = pairs(
      'قال الوزير إن الخطة جاهزة وإنها ستعرض على المجلس غداً. ولم يذكر موعد التنفيذ.',
      'The minister said the plan was ready. It will go to the council tomorrow. He gave no date.',
    );
    expect(found.map(([, english]) => english)).toEqual([
      'The minister said the plan was ready. It will go to the council tomorrow.',
      'He gave no date.',
    ]);
  });

  it('do not end at a title, an initial or a decimal', () => {
    expect(
      pairs(
        'قال د. سامي ذلك. وغادر القاعة.',
        'Dr. Sami J. Haddad said so. He left 2.5 hours later.',
      ),
    ).toHaveLength(2);
  });

  it.each([
    ['جملة واحدة فقط.', 'One sentence. Another one.'],
    [
      'جملة قصيرة. ثم جملة أخرى طويلة جداً فيها كل ما قيل في الجلسة من أولها إلى آخرها.',
      'Here is everything that was said in the session from the very beginning to the end. Short.',
    ],
  ])('are left alone where they do not fit: %s', (ar, en) => expect(pairs(ar, en)).toEqual([]));
});

describe('a check by sentence', () => {
  const ar = 'وقد تغلق المدارس أبوابها. وقد تتأخر القطارات.';

  it('takes no answer from another sentence, and points at the right one', () => {
    const en = 'Schools may close. Trains will be late.';
    const [alarm] = bySentence(hedgeLost)(editedPair(ar, en), NO_CONTEXT);
    expect(alarm?.sourceRange && ar.slice(alarm.sourceRange.start)).toMatch(/^وقد تتأخر/);
  });

  it('says nothing where each sentence answers', () => {
    const en = 'Schools may close. Trains could be late.';
    expect(bySentence(hedgeLost)(editedPair(ar, en), NO_CONTEXT)).toEqual([]);
  });
});
