import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MEASURED_RATES } from '@dragoman/shared/domain';
import { readCorpus } from '@dragoman/shared/testing';
import { falseAlarms, tooOften } from './false-alarms.js';
import { talliesOf } from './mutations/detection.js';
import { printListFigures } from './mutations/list-figures.js';
import { readMutationList } from './mutations/mutation-list.js';
import { hardMutations, hardSentences } from './mutations/hard-sentences.js';
import { otherMutations, otherStories } from './mutations/other-mutations.js';

const corpus = readCorpus()?.map(({ pairs }) => ({ publishedAt: null, pairs }));

describe('the checks, on faithful translations', () => {
  (corpus ? it : it.skip)(
    'speak no more often than their weights allow, and as often as we say',
    () => {
      const rates = falseAlarms(corpus ?? []);
      expect(tooOften(rates)).toEqual([]);
      for (const { kind, share } of rates)
        expect({ kind, known: (MEASURED_RATES[kind] ?? 0) + 0.002 >= share }).toEqual({
          kind,
          known: true,
        });
    },
  );

  it('leave stories alone that they were not made with', () => {
    expect(tooOften(falseAlarms(otherStories()))).toEqual([]);
    expect(tooOften(falseAlarms(hardSentences()))).toEqual([]);
  });
});

it('find the mistakes that were made on purpose', () => {
  const found = new Map(
    talliesOf(otherMutations()).map(({ kind, all, found: count }) => [kind, count / all]),
  );
  for (const kind of ['number', 'scale', 'month', 'percent', 'weekday', 'currency', 'points'])
    expect({ kind, enough: (found.get(kind) ?? 0) >= 0.9 }).toEqual({ kind, enough: true });
  for (const kind of ['negation', 'drift', 'speaker'])
    expect({ kind, enough: (found.get(kind) ?? 0) >= 0.9 }).toEqual({ kind, enough: true });
  for (const kind of ['hedge', 'title'])
    expect({ kind, enough: (found.get(kind) ?? 0) >= 0.8 }).toEqual({ kind, enough: true });
});

it('find most mistakes in sentences that are hard on them', () => {
  const found = talliesOf(hardMutations());
  const all = found.reduce((sum, { all: count }) => sum + count, 0);
  const told = found.reduce((sum, { found: count }) => sum + count, 0);
  expect(told / all).toBeGreaterThan(0.9);
});

describe('a list of one’s own', () => {
  let folder: string;
  beforeAll(() => void (folder = mkdtempSync(join(tmpdir(), 'dragoman-list-'))));
  afterAll(() => rmSync(folder, { recursive: true }));
  const read = (
    name: string,
    text: string,
    stories: Parameters<typeof readMutationList>[1] = [],
  ) => {
    writeFileSync(join(folder, name), text);
    return readMutationList(join(folder, name), stories);
  };
  const figures = (list: ReturnType<typeof readMutationList>, missed = false) => {
    const said: string[] = [];
    printListFigures('list', list, (line) => void said.push(line), missed);
    return said.join('\n');
  };
  const ar = 'قُتل 12 شخصاً في الحريق.';
  const [en, wrong] = [
    'Twelve people were killed in the fire.',
    '21 people were killed in the fire.',
  ];
  const lines = (...rows: object[]) => rows.map((row) => JSON.stringify(row)).join('\n');

  it('is counted kind by kind, whichever of its forms it has', () => {
    const said = [
      read('a.jsonl', lines({ id: 1, kind: 'number', ar, en, wrong })),
      read('b.jsonl', lines({ ar, faithful: en }, { id: 'x', kind: 'number', ar, mutated: wrong })),
      read('c.csv', `\uFEFFid,Kind,AR,en,wrong\r\n1,number,${ar},${en},${wrong}\r\n`),
      read('d.jsonl', lines({ kind: 'number', pairs: [{ ar, en }], wrong: [{ ar, en: wrong }] })),
    ].map((list) => figures(list));
    expect(said[0]).toMatch(/^False alarms on 1 faithful .*\n {2}None above[^]*blocked: 0 of 1/);
    expect(said[0]).toMatch(/number +1 +told +100 % +warned +100 % +blocked +100 %/);
    expect(said[0]).toMatch(/told of 1 of 1/);
    expect(said.slice(1)).toEqual([said[0], said[0], said[0]]);
  });

  it('tells line by line of what was not found and what was found falsely', () => {
    const said = figures(
      read('e.jsonl', lines({ id: 'odd', kind: 'verb', ar, en: wrong, wrong: `${wrong} ` })),
      true,
    );
    expect(said).toMatch(/odd: number_value block: /);
    expect(said).toMatch(/odd: 21 people were killed in the fire\.\n {6}→ 21 people/);
  });

  it('takes an empty text of a kind for one that is left out, and of no kind for none', () => {
    const list = read(
      'f.jsonl',
      lines({ kind: 'missing', ar, en, wrong: '' }, { ar, en, wrong: '' }),
    );
    expect(list.map((entry) => entry.wrong !== null)).toEqual([true, false]);
    expect(figures(list)).toMatch(/missing +1 .*blocked +100 %/);
  });

  it('puts a sentence into its place in a story that is named beside it', () => {
    const story = {
      publishedAt: null,
      pairs: [
        { ar: 'حريق في المرفأ', en: 'Port fire' },
        { ar, en },
      ],
    };
    const [entry] = read('g.jsonl', lines({ kind: 'number', ar, wrong }), [story]);
    expect(entry).toMatchObject({ at: 1, faithful: null, wrong: { pairs: [{}, { en: wrong }] } });
  });

  it.each([
    ['h.jsonl', lines({ ar, en }, { ar }), 'line 2: give'],
    ['h.jsonl', lines({ ar, en }).slice(1), 'line 1: this is no JSON'],
    ['h.csv', 'one,two\n1,2', 'columns ar, en, wrong and kind'],
    ['h.jsonl', '\n', 'no translation'],
  ])('says what it cannot read in %s', (name, text, why) => {
    expect(() => read(name, text)).toThrow(why);
  });
});
