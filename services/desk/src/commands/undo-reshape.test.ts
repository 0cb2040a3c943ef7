import fc from 'fast-check';
import { createTranslation, shortStory, type StoryPart } from '@dragoman/shared/testing';
import type { DeskClient } from '../testing/desk-client.js';
import { startDesk, type RunningDesk } from '../testing/start-desk.js';

let desk: RunningDesk;
let client: DeskClient;

beforeAll(async () => {
  desk = await startDesk();
  ({ client } = await desk.signedIn('editor'));
});
afterAll(() => desk.stop());

const parts: readonly StoryPart[] = [
  ...shortStory,
  { kind: 'paragraph', ar: 'ويشمل المشروع خطوطا جديدة.', en: ['The project adds lines.', 'More.'] },
  { kind: 'quote', ar: 'قال الوزير: سنبدأ قريبا.', en: 'We start soon, the minister said.' },
];

async function claimed() {
  const story = await createTranslation(desk.db, { parts });
  await client.does(story.id, 'claim');
  return story;
}

interface Segment {
  readonly id: string;
  readonly source: { readonly plain: string; readonly blocks: readonly unknown[] } | null;
  readonly draft: { readonly plain: string } | null;
  readonly target: { readonly version: number; readonly plain: string; readonly status: string };
  readonly findings: readonly { readonly kind: string }[];
}

async function segmentsOf(id: string): Promise<Segment[]> {
  const { body } = await client.call('getTranslation', { params: { id } });
  return body.segments;
}

/** What a reader of the page sees of a story; versions go on counting. */
async function shapeOf(id: string) {
  const { body } = await client.call('getTranslation', { params: { id } });
  return {
    segments: body.segments.map(({ id, source, draft, target, findings }: Segment) => [
      id,
      source?.plain ?? null,
      draft?.plain ?? null,
      target.plain,
      target.status,
      findings.map(({ kind }) => kind),
    ]),
    comments: body.comments.map((comment: { segmentId: string }) => comment.segmentId),
    hash: body.contentHash,
  };
}

describe('the shape of a story', () => {
  it('takes an addition of the desk’s own and puts segments in another order', async () => {
    const story = await claimed();
    const [headline, first, second, third, last] = story.segmentIds;
    const { segment } = await client.does(story.id, 'add', {
      after: first,
      kind: 'heading',
      paragraphs: ['What it costs'],
    });
    expect(segment).toMatchObject({ kind: 'heading', source: null, draft: null });
    await client.does(story.id, 'move', { segmentId: last, after: first });
    const order = (await segmentsOf(story.id)).map(({ id }) => id);
    expect(order).toEqual([headline, first, last, segment?.id, second, third]);
    const { body } = await client.call('getHistory', { params: { id: story.id } });
    expect(body.edits.at(-1)).toMatchObject({ segmentId: segment?.id, kind: 'add' });

    const refused = async (command: 'move' | 'add', json: unknown) =>
      (await client.command(story.id, command, json)).status;
    expect(await refused('move', { segmentId: headline, after: first })).toBe(422);
    expect(await refused('move', { segmentId: first, after: first })).toBe(422);
    const elsewhere = await claimed();
    expect(await refused('move', { segmentId: first, after: elsewhere.segmentIds[1] })).toBe(404);
    expect(await refused('add', { after: elsewhere.segmentIds[1] })).toBe(404);
    expect(await refused('add', { after: first, kind: 'headline' })).toBe(422);
    await client.does(story.id, 'submit');
    expect(await refused('move', { segmentId: last, after: second })).toBe(409);
    expect(await refused('add', { after: first })).toBe(409);
  });

  it('is not taken back over words that were written since', async () => {
    const story = await claimed();
    expect((await client.command(story.id, 'undo_reshape')).status).toBe(409);
    await client.does(story.id, 'merge', { segmentId: story.segmentIds[1] });
    const [, merged] = await segmentsOf(story.id);
    await client.save(story.id, merged!.id, merged!.target.version, { paragraphs: ['New words'] });
    const { status, body } = await client.command(story.id, 'undo_reshape');
    expect([status, body.code]).toEqual([409, 'not_allowed_now']);
    expect((await segmentsOf(story.id))[1]?.target.plain).toBe('New words');
  });

  it('is taken back change by change where several stand in one segment', async () => {
    const story = await claimed();
    const first = await shapeOf(story.id);
    await client.does(story.id, 'merge', { segmentId: story.segmentIds[1] });
    const second = await shapeOf(story.id);
    await client.does(story.id, 'merge', { segmentId: story.segmentIds[1] });
    await client.does(story.id, 'undo_reshape');
    expect(await shapeOf(story.id)).toEqual(second);
    await client.does(story.id, 'undo_reshape');
    expect(await shapeOf(story.id)).toEqual(first);
  });

  const step = fc.oneof(
    fc.record({ does: fc.constantFrom('merge', 'split'), at: fc.nat(6), ar: fc.boolean() }),
    fc.record({ does: fc.constant('move'), at: fc.nat(6), to: fc.nat(6) }),
    fc.record({ does: fc.constant('add'), at: fc.nat(6) }),
  );
  type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

  it('comes back exactly, step by step, however it was changed', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 6 }), async (steps) => {
        const story = await claimed();
        await client.does(story.id, 'comment', { segmentId: story.segmentIds[2], body: 'Which?' });
        const { target } = (await segmentsOf(story.id))[1]!;
        await client.does(story.id, 'confirm', {
          segmentId: story.segmentIds[1],
          version: target.version,
        });
        const shapes = [await shapeOf(story.id)];
        for (const taken of steps) {
          const done = await take(story.id, taken);
          if (done.status === 200) shapes.push(await shapeOf(story.id));
          else expect(await shapeOf(story.id)).toEqual(shapes.at(-1));
        }
        for (shapes.pop(); shapes.length > 0; shapes.pop()) {
          await client.does(story.id, 'undo_reshape');
          expect(await shapeOf(story.id)).toEqual(shapes.at(-1));
        }
      }),
      { numRuns: 8 },
    );
  }, 60_000);

  async function take(id: string, taken: Step) {
    const segments = await segmentsOf(id);
    const at = (index: number) => segments[index % segments.length]!;
    const segmentId = at(taken.at).id;
    if ('to' in taken) return client.command(id, 'move', { segmentId, after: at(taken.to).id });
    if ('ar' in taken && taken.does === 'split')
      return client.command(id, 'split', {
        segmentId,
        at: 1,
        ...(taken.ar ? { sourceAt: 1 } : {}),
      });
    if (taken.does === 'merge') return client.command(id, 'merge', { segmentId });
    return client.command(id, 'add', { after: segmentId, paragraphs: ['Added.'] });
  }
});
