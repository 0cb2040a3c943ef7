import { plainOfParagraphs, type RichText } from '@dragoman/shared/domain';
import {
  answers,
  answersWell,
  busy,
  declines,
  duplicates,
  fenced,
  filtered,
  invents,
  leavesOut,
  marksUp,
  noChoices,
  refuses,
  refusesInWords,
  standInEnglish,
  startScriptedEngine,
  translated,
  truncated,
  unauthorised,
  wrappedInProse,
  type EngineBehaviour,
  type ScriptedEngine,
} from '@dragoman/shared/testing';
import type { ArticleSegment } from './article-prompt.js';
import { draftArticle } from './draft-article.js';
import type { DraftedCall } from './drafted-call.js';
import { createEngineClient } from './engine-client.js';
import { FULL_PROFILE } from './provider-profile.js';

let engine: ScriptedEngine;
beforeEach(async () => {
  engine = await startScriptedEngine();
});
afterEach(() => engine.close());

const words = 'قال المجلس إن الخطة التي أقرها أمس لا تشمل المدن الساحلية هذا العام'.split(' ');

function articleOf(count: number): ArticleSegment[] {
  return Array.from({ length: count }, (_, n) => ({
    key: `seg-${n}`,
    kind: n === 0 ? ('headline' as const) : ('paragraph' as const),
    source: [[{ text: [...words.slice(n % 5), words[n % 3], `${n + 100}`].join(' ') }]],
    english: null,
    wanted: true,
  }));
}

async function draft(article: ArticleSegment[]) {
  const ask = createEngineClient(
    {
      baseUrl: engine.baseUrl,
      apiKey: null,
      model: 'm',
      practice: false,
      timeoutMs: 5_000,
    },
    { load: async () => FULL_PROFILE, save: async () => undefined },
  );
  const calls: DraftedCall[] = [];
  const english = new Map<string, string>();
  const undrafted = await draftArticle(article, {
    ask,
    signal: new AbortController().signal,
    onCall: async (call) => {
      calls.push(call);
      for (const { key, paragraphs } of call.accepted) {
        if (english.has(key)) throw new Error(`${key} was accepted twice`);
        english.set(key, plainOfParagraphs(paragraphs));
      }
    },
  });
  return {
    calls,
    english,
    undrafted,
    asked: engine.requests.map(({ segments }) => segments.length),
  };
}

function expectedOf(article: ArticleSegment[]): [string, string][] {
  return article.map(({ key, source }) => [key, standInEnglish(plainOfParagraphs(source))]);
}

it('drafts chunk by chunk, each knowing the article and the English just before it', async () => {
  const article = articleOf(30);
  const { english, undrafted, asked } = await draft(article);
  expect([...english]).toEqual(expectedOf(article));
  expect(undrafted).toEqual([]);
  expect(asked).toEqual([12, 12, 6]);
  const [first, second] = engine.requests;
  expect(second?.body.messages.slice(0, 2)).toEqual(first?.body.messages.slice(0, 2));
  expect(JSON.parse(first?.body.messages[1]?.content ?? '').article).toHaveLength(30);
  expect(second?.assignment['previous']).toEqual(
    article.slice(6, 12).map(({ source, key }) => ({
      ar: plainOfParagraphs(source),
      en: english.get(key),
    })),
  );
});

it('keeps chunks within the source tokens too', async () => {
  const long = articleOf(4).map((segment) => ({
    ...segment,
    source: segment.source.map((text) =>
      [...text, ...text, ...text].flatMap((run) => [run, { text: ` ${run.text.repeat(5)}` }]),
    ),
  }));
  const { asked } = await draft(long);
  expect(asked.length).toBeGreaterThan(1);
  expect(asked.reduce((sum, count) => sum + count, 0)).toBe(4);
});

it.each<[string, EngineBehaviour, number[]]>([
  ['fences', fenced, [5]],
  ['prose around the JSON', wrappedInProse, [5]],
  ['missing ids', leavesOut(1, 3), [5, 2]],
  ['invented ids beside good ones', invents(), [5]],
  ['invented ids alone', invents({ only: true }), [5, 5]],
  ['a duplicated id', duplicates, [5, 1]],
  ['markup', marksUp, [5, 1]],
  ['a refusal in words', refusesInWords, [5, 5]],
  ['a truncated reply', truncated(0.7), [5, 2]],
  ['JSON cut off without saying so', truncated(0.7, 'stop'), [5, 2]],
  ['no choices', noChoices, [5, 5]],
  ['a declined chunk', declines, [5, 3, 2]],
  ['a filtered chunk', filtered, [5, 3, 2]],
  ['a context too small', refuses(413, { message: 'Request too large' }), [5, 3, 2]],
])('repairs %s, keeping what came back right', async (_name, fault, calls) => {
  const article = articleOf(5);
  engine.next(fault);
  const { english, undrafted, asked } = await draft(article);
  expect(undrafted).toEqual([]);
  expect(asked).toEqual(calls);
  expect([...english].sort()).toEqual(expectedOf(article).sort());
});

it('tells the engine what was wrong when it asks again', async () => {
  engine.next(marksUp);
  await draft(articleOf(3));
  expect(engine.requests[1]?.assignment['problems']).toEqual([
    { id: 's01', problem: expect.stringContaining('plain text') },
  ]);
});

it('climbs the whole ladder for one segment and hands over that one alone', async () => {
  const poison = 's04';
  engine.always(
    answers((request) => ({
      segments: translated(request).segments.filter(({ id }) => id !== poison),
    })),
  );
  const { english, undrafted, asked } = await draft(articleOf(6));
  expect(english.size).toBe(5);
  expect(undrafted).toEqual([{ key: 'seg-3', problem: 'missing' }]);
  expect(asked).toEqual([6, 1, 1]);
  expect(engine.requests.at(-1)?.body.response_format).toBeUndefined();
});

it('takes plain text where JSON never comes back', async () => {
  engine.always((request, response) => {
    const [only] = request.segments;
    const plain = request.body.response_format ? 'No JSON today.' : standInEnglish(only?.ar ?? '');
    return answers(() => plain)(request, response);
  });
  const article = articleOf(3);
  const { english, undrafted, asked } = await draft(article);
  expect(undrafted).toEqual([]);
  expect(asked).toEqual([3, 3, 1, 1, 1]);
  expect([...english]).toEqual(expectedOf(article));
});

it('ends with everything handed over when nothing ever comes back', async () => {
  engine.always(refusesInWords);
  const { english, undrafted, asked } = await draft(articleOf(12));
  expect(english.size).toBe(0);
  expect(undrafted).toHaveLength(12);
  expect(asked).toHaveLength(2 + 12);
});

it.each<[EngineBehaviour, object]>([
  [busy('30'), { kind: 'wait', ms: 30_000 }],
  [unauthorised, { kind: 'pause', reason: 'unauthorised' }],
])('surfaces trouble at once, with the chunks before it safe', async (fault, trouble) => {
  engine.next(answersWell(), fault);
  const stored: string[] = [];
  const ask = createEngineClient(
    {
      baseUrl: engine.baseUrl,
      apiKey: null,
      model: 'm',
      practice: false,
      timeoutMs: 5_000,
    },
    { load: async () => FULL_PROFILE, save: async () => undefined },
  );
  const drafting = draftArticle(articleOf(20), {
    ask,
    signal: new AbortController().signal,
    onCall: async ({ accepted }) => void stored.push(...accepted.map(({ key }) => key)),
  });
  await expect(drafting).rejects.toMatchObject({ trouble });
  expect(stored).toHaveLength(12);
  expect(engine.requests).toHaveLength(2);
});

it('asks only for what is wanted, with finished neighbours as context', async () => {
  const article = articleOf(5).map((segment, n) => ({
    ...segment,
    wanted: n === 3,
    english: n < 3 ? `Done ${n}` : null,
    instruction: n === 3 ? 'Shorter, please.' : null,
  }));
  const { english } = await draft(article);
  expect([...english.keys()]).toEqual(['seg-3']);
  expect(engine.requests[0]?.assignment).toMatchObject({
    instruction: 's04: Shorter, please.',
    segments: [{ id: 's04' }],
    previous: [{ en: 'Done 0' }, { en: 'Done 1' }, { en: 'Done 2' }],
  });
});

it('carries marks and paragraphs of a segment through', async () => {
  const source: RichText[] = [
    [{ text: 'قال المجلس ' }, { text: 'لا', marks: [{ type: 'strong' }] }],
    [{ text: 'الخطة', marks: [{ type: 'link', href: 'https://example.org/' }] }],
  ];
  engine.always(answersWell(() => 'The council ⟦1⟧did not⟦/1⟧ say\n⟦2⟧what the plan is⟦/2⟧.'));
  const [segment] = articleOf(1);
  const { calls } = await draft([{ ...segment!, source }]);
  expect(calls[0]?.accepted[0]?.paragraphs).toEqual([
    [{ text: 'The council ' }, { text: 'did not', marks: [{ type: 'strong' }] }, { text: ' say' }],
    [
      { text: 'what the plan is', marks: [{ type: 'link', href: 'https://example.org/' }] },
      { text: '.' },
    ],
  ]);
});
