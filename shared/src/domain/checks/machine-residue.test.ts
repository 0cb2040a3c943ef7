import { checkSegment } from './check-segment.js';
import type { CheckedSegment } from './checked-segment.js';
import { blockingFindings } from './severity-order.js';

const SOURCE =
  'أعلنت وزارة الموارد المائية أن المياه عادت إلى الأهوار بعد أمطار غزيرة هطلت على البلاد.';

function segment(text: string, more: Partial<CheckedSegment> = {}): CheckedSegment {
  return {
    kind: 'paragraph',
    source: null,
    target: { text, hrefs: [] },
    status: 'edited',
    draft: null,
    drafted: true,
    ...more,
  };
}

function blockingKinds(text: string, more: Partial<CheckedSegment> = {}): string[] {
  return blockingFindings(checkSegment(segment(text, more)), new Set()).map(({ kind }) => kind);
}

function kindsOf(text: string): string[] {
  return checkSegment(segment(text)).map(({ kind }) => kind);
}

function mended(text: string): string {
  return checkSegment(segment(text))
    .filter(({ range, fix }) => range && fix !== null)
    .sort((a, b) => (b.range?.start ?? 0) - (a.range?.start ?? 0))
    .reduce(
      (whole, { range, fix }) =>
        whole.slice(0, range?.start) + (fix ?? '') + whole.slice(range?.end),
      text,
    );
}

describe('a segment with no English', () => {
  it('blocks, and says whether the engine failed or the text was emptied', () => {
    expect(blockingKinds(' ', { drafted: false })).toEqual(['not_drafted']);
    expect(blockingKinds('', { drafted: true })).toEqual(['empty_target']);
  });

  it('is silent once it is cut, and once someone wrote what the engine could not', () => {
    expect(checkSegment(segment('', { status: 'cut' }))).toEqual([]);
    expect(blockingKinds('The marshes have water again.', { drafted: false })).toEqual([]);
  });
});

describe('Arabic left in the English', () => {
  it.each([
    'Water has returned to the الأهوار.',
    'The level rose by ٦٤٪ in a month.',
    'The ministry، which said so, gave no date.',
  ])('blocks: %s', (text) => {
    expect(blockingKinds(text)).toContain('arabic_left');
  });

  it('offers the English form of digits and punctuation, and none of letters', () => {
    expect(mended('It rose by ٦٤٪، he said؟')).toBe('It rose by 64%, he said?');
    expect(mended('The ٣ أهوار dried.')).toBe('The ٣ أهوار dried.');
  });

  it.each(['Café in Düsseldorf — “naïve”, 64% · 3½', 'Tel. 0770‑123 (Baghdad) ✓ 😀'])(
    'passes: %s',
    (text) => expect(kindsOf(text)).toEqual([]),
  );
});

describe('hidden characters', () => {
  it.each(['He paid \u202e100\u202c dollars.', 'The\u200f ministry said.', 'A bell\u0007 rang.'])(
    'block where they can reorder or break the text: %j',
    (text) => expect(blockingKinds(text)).toContain('hidden_character'),
  );

  it('warn at what a paste leaves behind, and the fix removes it', () => {
    expect(kindsOf('The min\u00adistry\u200b said.')).toEqual([
      'hidden_character',
      'hidden_character',
    ]);
    expect(blockingKinds('The min\u00adistry said.')).toEqual([]);
    expect(mended('The min\u00adistry\u200b \u202asaid.')).toBe('The ministry said.');
  });

  it.each([
    'A family: 👨‍👩‍👧, a flag: 🏴󠁧󠁢󠁥󠁮󠁧󠁿, a heart: ❤️.',
    'Two\u00a0words and a thin\u2009space.',
    'A line\nand a\ttab.',
  ])('pass where they are part of something seen: %j', (text) => {
    expect(kindsOf(text)).toEqual([]);
  });
});

describe('the engine showing through', () => {
  it.each([
    'Here is the translation: Water has returned.',
    'Here is a faithful, news-style rendering: Water has returned.',
    'Certainly! Water has returned.',
    'Let me translate that for you. Water has returned.',
    'Translation of the paragraph: Water has returned.',
    'I’m not able to help with that.',
    'Water has returned. This translation preserves the meaning of the original.',
    'Water has returned. Translated from Arabic.',
    'Water returns to marshes Let me know if you would like any changes.',
    'Sure! Here’s the English translation:\n\nWater has returned.',
    "Certainly! I'll translate that for you. Water has returned.",
    'Translation: Water has returned.',
    'Below is the translated text: Water has returned.',
    'As an AI language model, I cannot confirm this. Water has returned.',
    "I'm sorry, but I can't translate this content.",
    'I cannot assist with that request.',
    'Water has returned. Let me know if you need any further changes!',
    'Water has returned.\n\nI hope this helps!',
    'Water has returned. (Translator’s note: “ahwar” means marshes.)',
    'Water has returned. Note: The translation keeps the tone of the original.',
    'I’ve translated the text as follows: Water has returned.',
    'The translation of this Arabic text is: Water has returned.',
    '```\nWater has returned.\n```',
    '{"segments":[{"id":"s07","en":"Water has returned."}]}',
    'Water has returned."}]}',
    'Water has \\u0627 returned.\\nIt rained.',
    '[[s07]] Water has returned.',
    '⟦1⟧Water⟦/1⟧ has returned.',
    'Water has returned.<|im_end|>',
    '<think>They want English.</think> Water has returned.',
    'Of course. Water has returned.',
    'Here’s a polished version: Water has returned.',
    'The text says that water has returned.',
    'Note: Water has returned.',
    'Final answer: Water has returned.',
    '---\nWater has returned.',
    'Water has returned. I kept the formal tone of the original.',
    'Please provide the Arabic text.',
  ])('blocks: %s', (text) => {
    expect(blockingKinds(text)).toContain('model_leak');
  });

  it.each([
    'Here is the news that the marshes had waited for.',
    '“Here is the translation of my book,” the poet said, holding it up.',
    'As an AI researcher, she had warned of this for years.',
    'The company said its AI model, trained on Arabic, would be free.',
    'Certainly, the rain helped; the ministry says so too.',
    '“I’m sorry, but I can’t help you,” the guard told them.',
    'I cannot forget that night, she wrote.',
    'The output: twelve sluice gates, all of them open.',
    'A translation of the novel won the prize; a note in it reads “for my mother”.',
    'They chose one word, "Brexit": it was enough.',
    'The translation of his novels took years.',
    'Note the date: the talks begin on Sunday.',
    'If you need water, you dig, said the farmer Abu Karrar to his sons. They dug.',
    'The bank’s C:\\ drive was encrypted [see box].',
    'Here are three newly translated poems by Mahmoud Darwish.',
    'Anyone who saw it should call. If you have any further information, ring the police.',
    'Let me know the truth, she asked him, and he did.',
  ])('passes: %s', (text) => {
    expect(kindsOf(text)).not.toContain('model_leak');
  });

  it.each([
    [
      'عادت المياه، ولا ملاحظات على ذلك.',
      'Water has returned, unremarked. (Note: the name may be spelled differently.)',
    ],
    ['الأهوار: عودة المياه', 'Headline: Marshes: Water returns'],
  ])('is told of where the Arabic only seems to say it: %s', (ar, text) => {
    expect(blockingKinds(text, { source: { text: ar, hrefs: [] } })).toContain('model_leak');
  });

  it.each([
    ['ملاحظة: عادت المياه.', 'Note: Water has returned.'],
    ['عادت المياه (ملاحظة: لا كلها).', 'Water has returned (Note: not all).'],
    ['العنوان: الأهوار: تعود', 'Title: Marshes: they return'],
    ['بالطبع. ثم أضاف: عادت المياه.', 'Of course. Water has returned, he then added.'],
    ['يقول النص إن المياه عادت.', 'The text says that water has returned.'],
    ['لا يوجد دليل على ذلك.', 'There is no evidence of that.'],
  ])('passes what the Arabic says too: %s', (ar, text) => {
    expect(blockingKinds(text, { source: { text: ar, hrefs: [] } })).not.toContain('model_leak');
  });
});

describe('markup left', () => {
  it.each([
    ['<p>Water has <b>returned</b>.</p>', 'Water has returned.'],
    [
      'Water&nbsp;has returned &#39;at last&#39; &amp; more.',
      "Water has returned 'at last' & more.",
    ],
    ['The <a href="https://example.org">ministry</a> said.', 'The ministry said.'],
  ])('blocks, and the fix is the plain text: %s', (text, plain) => {
    expect(blockingKinds(text)).toContain('markup_left');
    expect(mended(text)).toBe(plain);
  });

  it('warns at Markdown', () => {
    expect(kindsOf('Water has **returned** to the [marshes](https://example.org/m).')).toEqual([
      'markup_left',
      'markup_left',
    ]);
  });

  it.each(['AT&T; R&D grew', 'x < 5 and y > 3', 'What the f**k, he said, or s**t.', 'No. #1 song'])(
    'passes: %s',
    (text) => expect(kindsOf(text)).toEqual([]),
  );
});

describe('doubled words', () => {
  it('warns, and the fix keeps one', () => {
    expect(mended('Water returned to the the marshes. The the end.')).toBe(
      'Water returned to the marshes. The end.',
    );
  });

  it.each([
    'She had had enough, and he knew that that was so.',
    'Duran Duran played in Sirhan Sirhan’s town.',
    'It was very very hot, no no, hotter.',
    'New York, New York; the man, man of the year.',
  ])('passes: %s', (text) => expect(kindsOf(text)).toEqual([]));
});

describe('dismissal', () => {
  const text = 'The the water came to the the marshes &amp; stayed, officials said.';
  const source = { text: SOURCE, hrefs: [] };

  it('silences one finding and no other, until a text changes', () => {
    const findings = checkSegment(segment(text, { source }));
    const prints = findings.map(({ fingerprint }) => fingerprint);
    expect(new Set(prints).size).toBe(3);
    const blocking = findings.find(({ severity }) => severity === 'block');
    const dismissed = new Set([blocking?.fingerprint ?? '']);
    expect(blockingFindings(findings, dismissed)).toEqual([]);
    expect(
      blockingFindings(checkSegment(segment(`${text} Now.`, { source })), dismissed),
    ).toHaveLength(1);
    const moved = { source: { text: `${SOURCE}.`, hrefs: [] } };
    expect(blockingFindings(checkSegment(segment(text, moved)), dismissed)).toHaveLength(1);
  });
});
