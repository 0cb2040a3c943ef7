import type { AddressInfo } from 'node:net';
import { createPracticeEngine, PRACTICE_MODEL } from '@dragoman/practice-engine';
import {
  type BlockKind,
  checkSegment,
  cleanRichText,
  type Finding,
  isArabicText,
  plainOf,
  plainOfParagraphs,
  type RichText,
  richTextOf,
} from '@dragoman/shared/domain';
import type { DemonstrationStory } from './demonstration-story.js';
import { demonstrationStories, preparedDrafts } from './demonstration-stories.js';

const byId = (id: string) => {
  const story = demonstrationStories.find(({ externalId }) => externalId === id);
  if (!story) throw new Error(`There is no demonstration story ${id}`);
  return story;
};

function arabicOf({ headline, standfirst, body }: DemonstrationStory): RichText[] {
  return [richTextOf(headline), richTextOf(standfirst), ...body.map(({ text }) => text)];
}

function kindsOf({ body }: DemonstrationStory): BlockKind[] {
  return ['headline', 'standfirst', ...body.map(({ kind }) => kind)];
}

function checked(text: readonly RichText[]) {
  const marks = text.flat().flatMap((run) => run.marks ?? []);
  return {
    text: plainOfParagraphs(text),
    hrefs: marks.flatMap((mark) => (mark.type === 'link' ? [mark.href] : [])),
  };
}

function findingsIn(story: DemonstrationStory): Finding[] {
  const kinds = kindsOf(story);
  return arabicOf(story).flatMap((arabic, at) => {
    const target = story.edited[at];
    if (!target) return [];
    return checkSegment({
      kind: kinds[at] ?? 'paragraph',
      source: checked([arabic]),
      target: checked(target.en),
      status: target.status,
      draft: plainOfParagraphs(story.drafts[at]?.en ?? []),
      drafted: true,
    });
  });
}

const blocking = (story: DemonstrationStory) =>
  findingsIn(story)
    .filter(({ severity }) => severity === 'block')
    .map(({ kind, message }) => `${kind}: ${message}`);

describe('the demonstration stories', () => {
  it('spread over the states of the line', () => {
    const stages = demonstrationStories.map(({ stage }) => stage).sort();
    expect(stages).toEqual([
      'approved',
      'editing',
      'editing',
      'in_review',
      'published',
      'published',
      'published',
      'ready',
      'ready',
    ]);
  });

  it.each(demonstrationStories.map((story) => [story.externalId, story] as const))(
    '%s has clean Arabic, a draft for each block, and an edit for each once it is past drafting',
    (_id, story) => {
      const arabic = arabicOf(story);
      expect(story.drafts.map(({ ar }) => ar)).toEqual(arabic.map(plainOf));
      expect(story.edited).toHaveLength(story.stage === 'ready' ? 0 : arabic.length);
      for (const text of arabic) {
        expect(isArabicText(plainOf(text))).toBe(true);
        expect(cleanRichText(text, 'ar')).toEqual({ text, removed: [] });
      }
    },
  );

  it('let nothing that blocks past the editor, but for one percentage in the marshes', () => {
    const finished = ['in_review', 'approved', 'published'];
    for (const story of demonstrationStories.filter(({ stage }) => finished.includes(stage))) {
      expect({ [story.externalId]: blocking(story) }).toEqual({ [story.externalId]: [] });
    }
    expect(blocking(byId('aleppo-watchmaker'))).toEqual([]);
    expect(blocking(byId('iraq-marshes'))).toEqual([expect.stringMatching(/64|٦٤/u)]);
  });

  it('include a long one, and one with a pull quote, a list, links and bold text', () => {
    expect(kindsOf(byId('aleppo-watchmaker'))).toHaveLength(22);
    const mosul = byId('mosul-library');
    expect(kindsOf(mosul)).toEqual(expect.arrayContaining(['pullquote', 'listitem', 'quote']));
    const marks = mosul.body.flatMap(({ text }) => text.flatMap((run) => run.marks ?? []));
    expect(new Set(marks.map(({ type }) => type))).toEqual(new Set(['strong', 'link']));
  });
});

it('the Arabic edition changes one block of the marshes, which an editor has worked on, and it has its draft', () => {
  const marshes = byId('iraq-marshes');
  expect(demonstrationStories.filter(({ update }) => update !== null)).toEqual([marshes]);
  const before = marshes.drafts.map(({ ar }) => ar);
  const after = marshes.update?.drafts.map(({ ar }) => ar) ?? [];
  const changed = after.flatMap((ar, at) => (ar === before[at] ? [] : [at]));
  expect(changed).toHaveLength(1);
  expect(marshes.edited[changed[0] ?? 0]?.status).toBe('edited');
  expect(preparedDrafts().map(({ ar }) => ar)).toEqual(expect.arrayContaining(after));
});

it('the practice engine knows every block of them, marks and all', async () => {
  const engine = createPracticeEngine({ prepared: preparedDrafts(), delayMs: 0 });
  const server = engine.listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as AddressInfo;
  try {
    for (const story of demonstrationStories) {
      const response = await fetch(`http://127.0.0.1:${port}/v1/chat/completions`, {
        method: 'POST',
        body: JSON.stringify({
          model: PRACTICE_MODEL,
          messages: [{ role: 'user', content: JSON.stringify({ segments: asked(story) }) }],
        }),
      });
      const { choices } = (await response.json()) as {
        choices: [{ message: { content: string } }];
      };
      expect(JSON.parse(choices[0].message.content)).toEqual({
        segments: story.drafts.map(({ en }, at) => ({ id: `s${at}`, en: tagged(en.flat()) })),
      });
    }
  } finally {
    server.close();
  }
});

function asked(story: DemonstrationStory) {
  return arabicOf(story).map((text, at) => ({ id: `s${at}`, ar: tagged(text) }));
}

function tagged(text: RichText): string {
  let number = 0;
  return text
    .map((run) => {
      if (!run.marks) return run.text;
      number += 1;
      return `⟦${number}⟧${run.text}⟦/${number}⟧`;
    })
    .join('');
}
