import { englishProblemOf } from './english-problem.js';
import { unescapeEntities } from './unescape-entities.js';

const ar = 'قالت الوزيرة إن الخطة لا تشمل المدن الساحلية هذا العام.';

it.each([
  ['', 'empty'],
  [' … ', 'empty'],
  ['The <b>plan</b> does not cover the coast.', 'markup'],
  ['<script>alert(1)</script>The plan', 'markup'],
  ['The **plan** does not cover the coast.', 'markup'],
  ['# The plan does not cover the coast.', 'markup'],
  ['See [the plan](https://example.org/plan).', 'markup'],
  ['```\nThe plan\n```', 'markup'],
  ['{"segments": [{"id"', 'markup'],
  ['The plan<|im_end|>', 'markup'],
  ["I'm sorry, but I can't translate that.", 'refusal'],
  ['I cannot assist with this request.', 'refusal'],
  ['As an AI language model, I do not take sides.', 'refusal'],
  ["Here's the translation: The plan does not cover the coast.", 'chatter'],
  ['Sure! Here you go: the plan', 'chatter'],
  ['Translation: The plan does not cover the coast.', 'chatter'],
  ['The plan leaves out the coast. (Note: I translated this literally.)', 'chatter'],
  ['The plan went on. '.repeat(30), 'repetition'],
  [`The plan${' '.repeat(60)}`.concat('does not'), 'repetition'],
  [ar, 'arabic_left'],
  ['The plan قالت الوزيرة إن الخطة', 'arabic_left'],
  [Array.from({ length: 120 }, (_, n) => `clause ${n}`).join(', '), 'too_long'],
])('finds %j %s', (english, problem) => {
  expect(englishProblemOf(english, ar)).toBe(problem);
});

it.each([
  'The minister said the plan does not cover coastal cities this year.',
  '"I cannot accept this," the minister said.',
  '“I’m sorry,” she said. “We cannot pay.”',
  'Unfortunately, I cannot return to my village, he said.',
  '"I\'m sorry, but I can\'t go back," she said.',
  'Sure, it is hard, she said of the plan.',
  'Output rose by 3 per cent.',
  'He wrote the word نعم on the board and left the room.',
  'Temperatures of < 5 and > 40 degrees were measured.',
  'No, no, no, no!',
])('keeps %j', (english) => {
  expect(englishProblemOf(english, ar)).toBeNull();
});

it('finds whatever is said five times over, however short or spaced out', () => {
  for (const loop of [
    'He left.',
    'Talks 😀 go on',
    'a b c d e f g h i j k l m n o p q r s t u v w x',
  ])
    for (const gap of ['', ' ', '\n\n']) {
      const said = (times: number) => `Yes. ${Array(times).fill(loop).join(gap)} No.`;
      expect(englishProblemOf(said(5), ar)).toBe('repetition');
      expect(englishProblemOf(said(4), ar)).toBeNull();
    }
});

it('forgives markup that the source holds itself', () => {
  expect(englishProblemOf('The <br> tag breaks a line.', 'وسم <br> يكسر السطر.')).toBeNull();
});

it.each(['ab', 'a b c d e f g h i j ', '<a', '[a', '**a', '( note:', 'I ', '&#'])(
  'does not hang on %j without end',
  (piece) => {
    expect(englishProblemOf(piece.repeat(50_000), ar)).not.toBeNull();
    unescapeEntities(piece.repeat(50_000), ar);
  },
  10_000,
);

it('unescapes what an engine escaped, and leaves what the article escaped itself', () => {
  expect(unescapeEntities('Qatar&#39;s &quot;A&amp;B&quot; &#x2014; &bogus;', ar)).toBe(
    'Qatar\'s "A&B" — &bogus;',
  );
  expect(unescapeEntities('Write &amp; here', 'اكتب &amp; هنا')).toBe('Write &amp; here');
});
