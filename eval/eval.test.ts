import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EngineError, type AskEngine } from '@dragoman/draft-worker';
import { readStories } from './bilingual-file.js';
import { differenceOf, intervalOf } from './bootstrap.js';
import { draftStory } from './draft-story.js';
import { namePairs } from './name-pairs.js';
import { arms, prequential } from './prequential.js';
import { asHtml, asMarkdown } from './report.js';
import { keepStory, openRun, readRun, type RunHead, type RunStory } from './run-file.js';
import { compareReport } from './run-report.js';
import { scriptedEngine } from './scripted-engine.js';

let folder: string;
beforeAll(() => void (folder = mkdtempSync(join(tmpdir(), 'dragoman-eval-'))));
afterAll(() => rmSync(folder, { recursive: true }));
const file = (name: string, text: string | Buffer) => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};

describe('readStories', () => {
  const pair = { ar: 'سطر، "أول"', en: 'Line, "one"\nwent on' };
  const second = { ar: 'سطر ثانٍ', en: 'Line two' };

  it('reads stories and pairs of JSONL, CSV, TMX and XLIFF', async () => {
    const lines = [{ id: 's1', pairs: [pair] }, { ...second, story: 's2' }, second];
    expect(
      await readStories(file('a.jsonl', lines.map((line) => JSON.stringify(line)).join('\n'))),
    ).toEqual([
      { id: 's1', pairs: [pair] },
      { id: 's2', pairs: [second] },
      { id: 'all', pairs: [second] },
    ]);
    const csv = `\uFEFFstory,AR,en\r\ns1,"سطر، ""أول""","Line, ""one""\nwent on"\r\ns1,سطر ثانٍ,Line two\r\n,,\r\n`;
    expect(await readStories(file('a.csv', csv))).toEqual([{ id: 's1', pairs: [pair, second] }]);
    const tmx = `<?xml version="1.0"?><tmx version="1.4"><header/><body>
      <tu><prop type="story">s1</prop><tuv xml:lang="ar-LB"><seg>سطر <bpt i="1">&lt;b></bpt>ثانٍ<ept i="1">&lt;/b></ept></seg></tuv>
      <tuv xml:lang="EN-gb"><seg>Line &amp; two</seg></tuv></tu>
      <tu><tuv xml:lang="fr"><seg>rien</seg></tuv></tu></body></tmx>`;
    expect(await readStories(file('a.tmx', tmx))).toEqual([
      { id: 's1', pairs: [{ ar: 'سطر ثانٍ', en: 'Line & two' }] },
    ]);
    const tsv = Buffer.from('\uFEFFArabic\tEnglish\nسطر ثانٍ\tLine two\n', 'utf16le');
    expect(await readStories(file('a.tsv', tsv))).toEqual([{ id: 'all', pairs: [second] }]);
    const old = `<xliff version="1.2"><file original="s1" source-language="ar" target-language="en"><body>
      <trans-unit id="1"><source>سطر <g id="1">ثانٍ</g><ph id="2">&lt;br/></ph></source><seg-source>سطر</seg-source>
      <target>Line <g id="1">two</g></target><alt-trans><source>ا</source><target>Other</target></alt-trans></trans-unit>
      <trans-unit id="2"><source>وحده</source></trans-unit></body></file></xliff>`;
    expect(await readStories(file('a.xlf', old))).toEqual([{ id: 's1', pairs: [second] }]);
    const two = `<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="en" trgLang="ar"><file id="f1"><unit id="u">
      <segment><source>Line <pc id="1">two</pc></source><target>سطر ثانٍ</target></segment><ignorable><source> </source></ignorable>
      <segment><source>End</source><target>تمّ</target></segment></unit></file></xliff>`;
    expect(await readStories(file('b.xlf', two))).toEqual([
      { id: 'f1', pairs: [{ ar: 'سطر ثانٍ تمّ', en: 'Line two End' }] },
    ]);
  });

  it('takes numbers for names, lists of stories, and entities for what they stand for', async () => {
    const list = [
      { id: 7, pairs: [{ ar: 'قال &quot;نعم&quot;', en: 'He said &#39;yes&#39; &amp; left' }] },
      { ...second, story: null },
    ];
    expect(await readStories(file('a.json', JSON.stringify(list)))).toEqual([
      { id: '7', pairs: [{ ar: 'قال "نعم"', en: "He said 'yes' & left" }] },
      { id: 'all', pairs: [second] },
    ]);
  });

  it.each([
    ['b.jsonl', '{"ar":"س","en":"x"}\n{"ar":1}', 'line 2'],
    ['b.csv', 'one,two\n', 'columns ar and en'],
    ['b.csv', 'ar,en\n', 'no pair'],
    ['b.tmx', '<tmx><body>', 'Line 1'],
    ['b.xlf', '<xliff><file>', 'cannot be read'],
    ['b.jsonl', '{"id":"s","segments":[]}', 'It has id, segments.'],
    ['b.json', '{"ar":"س","en":"x"}', 'a list of stories'],
    ['b.json', '[{"ar":"س"}]', 'item 1'],
    ['b.doc', '', '.jsonl'],
  ])('says what it cannot read in %s, and where: %s', async (name, text, why) => {
    await expect(readStories(file(name, text))).rejects.toThrow(why);
  });
  it('says which file is not there', async () => {
    await expect(readStories(join(folder, 'none.csv'))).rejects.toThrow('no file at');
  });
});

describe('the bootstrap by story', () => {
  const score = ([part = 0, whole = 0]: readonly number[]) => (100 * part) / whole;
  const stories = Array.from({ length: 40 }, (_, index) => [index % 7, 10]);

  it('gives the same span each time, about the figure, and narrower with more stories', () => {
    const span = intervalOf(stories, score);
    expect(intervalOf(stories, score)).toEqual(span);
    expect(span.low).toBeLessThan(span.value);
    expect(span.high).toBeGreaterThan(span.value);
    const more = intervalOf([...stories, ...stories, ...stories, ...stories], score);
    expect(more.high - more.low).toBeLessThan(0.7 * (span.high - span.low));
  });

  it('is sure of a small change that every story shares, and not of one that chance explains', () => {
    const better = stories.map(([part = 0, whole = 0]) => [part + 0.1, whole]);
    const same = differenceOf(better, stories, score);
    expect(same).toMatchObject({ value: expect.closeTo(1), doubt: 0 });
    expect(same.low).toBeCloseTo(1);
    const noise = stories.map(([part = 0, whole = 0], index) => [
      part + (index % 2 ? 1 : -1),
      whole,
    ]);
    expect(differenceOf(noise, stories, score).doubt).toBeGreaterThan(0.2);
    expect(differenceOf(stories, stories, score)).toEqual({ value: 0, low: 0, high: 0, doubt: 1 });
  });
});

const head: RunHead = { file: 'f', engine: 'e', model: 'm', promptVersion: '1', settings: {} };
const took = {
  calls: 1,
  promptTokens: 1,
  cachedTokens: 0,
  completionTokens: 1,
  costMicros: null,
  milliseconds: 1,
};
const story = (id: string): RunStory => ({ id, segments: [], ...took });

it('goes on with a run where a kill left it, and refuses to mix two runs', () => {
  const path = join(folder, 'runs', 'run.jsonl');
  expect(openRun(path, head)).toEqual([]);
  keepStory(path, story('a'));
  writeFileSync(path, `${readFileSync(path, 'utf8')}{"id":"b","segm`);
  expect(openRun(path, head)).toEqual([story('a')]);
  keepStory(path, story('b'));
  expect(readRun(path).stories.map(({ id }) => id)).toEqual(['a', 'b']);
  expect(() => openRun(path, { ...head, model: 'other' })).toThrow('other settings');
  expect(() => readRun(file('no-run.jsonl', 'sep=;\n'))).toThrow('is no run');
});

it('waits as long as a busy engine asks, and gives up at once on what a person must mend', async () => {
  const pairs = [{ ar: 'قال الوزير', en: 'The minister said' }];
  const good = scriptedEngine(new Map([['قال الوزير', 'The minister said']]));
  const failures = [
    { kind: 'wait', ms: 120 },
    { kind: 'wait', ms: 5 },
  ] as const;
  let asked = 0;
  const busy: AskEngine = async (request, signal) => {
    const trouble = failures[asked];
    asked += 1;
    if (trouble) throw new EngineError(trouble, 'Busy.');
    return good(request, signal);
  };
  const told: string[] = [];
  const ports = { price: null, onWait: (line: string) => void told.push(line) };
  const drafted = await draftStory({ id: 's', pairs }, { ...ports, ask: busy });
  expect(drafted.segments).toMatchObject([{ draft: 'The minister has stated', origin: 'machine' }]);
  expect([asked, told.length]).toEqual([3, 2]);
  const locked: AskEngine = () =>
    Promise.reject(new EngineError({ kind: 'pause', reason: 'unauthorised' }, 'Wrong key.'));
  await expect(draftStory({ id: 's', pairs }, { ...ports, ask: locked })).rejects.toThrow(
    'Wrong key.',
  );
});

describe('the prequential run', () => {
  // Two names that come back, and a habit that editors correct each time.
  const pairs = [
    {
      ar: 'وصل الوزير كريم إلى صيدا صباحاً',
      en: 'Yesterday the minister Karim came to Sidon, officials said.',
    },
    {
      ar: 'غادر المندوب كريم بيروت مساءً',
      en: 'In the evening the envoy Karim left Beirut, his office said.',
    },
    { ar: 'زار الفريق صيدا مرتين', en: 'Twice the team visited Sidon, its captain said.' },
  ];
  const stories = Array.from({ length: 8 }, (_, index) => ({
    id: `s${index}`,
    pairs: pairs.map(({ ar, en }) => ({
      ar: `${ar} ${index + 10}`,
      en: `${en.slice(0, -1)} ${index + 10}.`,
    })),
  }));

  it('falls with what was approved, and less with as much that does not belong together', async () => {
    const results = await prequential(stories);
    const [nothing = NaN, shuffled = NaN, memory = NaN, terms = NaN, both = NaN] = results.map(
      ({ hter }) => hter.value,
    );
    expect(results.map(({ arm }) => arm)).toEqual(arms);
    expect(memory).toBeLessThan(nothing);
    expect(memory).toBeLessThan(shuffled);
    // A control that tells nothing would prove nothing.
    expect(results[1]?.told.corrections).toBeGreaterThan(0);
    expect(terms).toBeLessThan(nothing);
    expect(both).toBeLessThanOrEqual(Math.min(memory, terms));
    // The first story has learnt nothing in any arm.
    const firsts = results.map(({ stories: [first] }) => first?.segments.map(({ draft }) => draft));
    expect(new Set(firsts.map((first) => JSON.stringify(first))).size).toBe(1);
    expect(await prequential(stories).then((again) => again.map(({ hter }) => hter))).toEqual(
      results.map(({ hter }) => hter),
    );
  });

  it('pairs a name with the Arabic that stands wherever it stands, and never on one sight', () => {
    const taught = namePairs(stories.flatMap((each) => each.pairs));
    expect(taught).toContainEqual(
      expect.objectContaining({ arabic: ['كريم'], preferred: 'Karim' }),
    );
    expect(namePairs(pairs.slice(0, 1))).toEqual([]);
  });
});

it('compares two runs, and calls neither length the better one', () => {
  const run = (draft: string) => ({
    head,
    stories: ['a', 'b'].map((id) => ({
      ...story(id),
      segments: [{ ar: 'وصل الوفد أمس', en: 'The delegation arrived.', draft, origin: 'machine' }],
    })),
  });
  const report = asMarkdown(
    compareReport(run('The delegation arrived.'), run('It came yesterday at last, they say.')),
  );
  expect(report).toMatch(/^A needs less work: 0\.0 edits .* in A, \d+\.\d in B;/m);
  expect(asMarkdown(compareReport(run('It came.'), run('It came.')))).toContain(
    'cannot tell which',
  );
  expect(report).toMatch(/\| HTER ↓ \| 0\.00 \|.*\| A \|/);
  expect(report).toMatch(/\| Length \| 100\.00 \|.*\|\s+\|\n/);
});

it('gives an engine that has never answered up soon, and says so to whoever asked', async () => {
  let asked = 0;
  const away: AskEngine = () => {
    asked += 1;
    return Promise.reject(
      new EngineError({ kind: 'retry', reason: 'timeout' }, 'Connection refused.'),
    );
  };
  const ports = { price: null, onWait: () => undefined, ask: away, mostFailures: 1 };
  const drafting = draftStory({ id: 's', pairs: [{ ar: 'قال', en: 'He said' }] }, ports);
  await expect(drafting).rejects.toThrow('Connection refused.');
  expect(asked).toBe(2);
});

it('writes reports that no cell can break out of', () => {
  const parts = [{ table: { head: ['A', 'B'], rows: [['a|b\nc', '<script>&"']] } }];
  expect(asMarkdown(parts)).toContain('| a\\|b c | <script>&" |');
  expect(asHtml('<t>', parts)).not.toContain('<script>');
  expect(asHtml('<t>', parts)).toContain('&lt;script&gt;&amp;&quot;');
});
