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
  readonly position: number;
  readonly kind: string;
  readonly source: { readonly blocks: readonly { id: string }[]; readonly plain: string } | null;
  readonly draft: { readonly plain: string } | null;
  readonly target: { readonly version: number; readonly plain: string; readonly status: string };
}
async function segmentsOf(id: string): Promise<Segment[]> {
  const { body } = await client.call('getTranslation', { params: { id } });
  return body.segments;
}

describe('merge and split', () => {
  it('join Arabic, draft and English in order, and part them again', async () => {
    const story = await claimed();
    const before = await segmentsOf(story.id);
    const segmentId = story.segmentIds[1]!;
    await client.does(story.id, 'comment', {
      segmentId: story.segmentIds[2],
      body: 'Which streets?',
    });
    await client.does(story.id, 'merge', { segmentId });
    const [, merged] = await segmentsOf(story.id);
    const both = (read: (segment: Segment) => string) => before.slice(1, 3).map(read).join('\n');
    expect(merged).toMatchObject({
      source: { plain: both((segment) => segment.source!.plain) },
      draft: { plain: both((segment) => segment.draft!.plain) },
      target: { plain: both((segment) => segment.target.plain), status: 'edited' },
    });
    const { body } = await client.call('getTranslation', { params: { id: story.id } });
    expect(body.comments[0].segmentId).toBe(segmentId);
    expect(body.progress.segments).toBe(4);

    await client.does(story.id, 'split', { segmentId, at: 1, sourceAt: 1 });
    const after = await segmentsOf(story.id);
    const shown = ({ source, draft, target, kind, position }: Segment) => [
      kind,
      position,
      source!.plain,
      draft!.plain,
      target.plain,
    ];
    expect(after.map(shown)).toEqual(before.map(shown));
    expect((await client.command(story.id, 'submit')).status).toBe(200);
  });

  it('an editor’s addition has no Arabic, and is not asked of the machine', async () => {
    const story = await claimed();
    await client.does(story.id, 'split', { segmentId: story.segmentIds[3]!, at: 1 });
    const segments = await segmentsOf(story.id);
    expect(segments[4]).toMatchObject({
      source: null,
      draft: { plain: 'More.' },
      kind: 'paragraph',
    });
    const redraft = { segmentIds: [segments[4]!.id] };
    expect((await client.command(story.id, 'redraft', redraft)).status).toBe(409);
  });

  it('refuse what would lose something', async () => {
    const story = await claimed();
    const [headline, first, second, third, last] = story.segmentIds as [
      string,
      string,
      string,
      string,
      string,
    ];
    const refusal = async (command: 'merge' | 'split', json: unknown) => {
      const { status, body } = await client.command(story.id, command, json);
      return [status, body.code];
    };
    expect(await refusal('merge', { segmentId: headline })).toEqual([422, 'invalid_request']);
    expect(await refusal('merge', { segmentId: last })).toEqual([422, 'invalid_request']);
    expect(await refusal('split', { segmentId: first, at: 1 })).toEqual([422, 'invalid_request']);
    expect(await refusal('split', { segmentId: third, at: 1, sourceAt: 1 })).toEqual([
      422,
      'invalid_request',
    ]);
    await client.does(story.id, 'cut', { segmentId: second, reason: 'too local' });
    expect(await refusal('merge', { segmentId: first })).toEqual([409, 'not_allowed_now']);
    await client.does(story.id, 'restore', { segmentId: second });
    await client.does(story.id, 'redraft', { segmentIds: [second] });
    expect(await refusal('merge', { segmentId: first })).toEqual([409, 'undecided_changes']);
    const elsewhere = await claimed();
    expect(await refusal('merge', { segmentId: elsewhere.segmentIds[1] })).toEqual([
      404,
      'not_found',
    ]);
  });

  it('keep an unsettled change of the Arabic in sight', async () => {
    const story = await claimed();
    await desk.db
      .updateTable('segment')
      .set({ source_change: 'changed', previous_source: 'قديم' })
      .where('id', '=', story.segmentIds[2]!)
      .execute();
    await client.does(story.id, 'merge', { segmentId: story.segmentIds[1] });
    const { body } = await client.call('getTranslation', { params: { id: story.id } });
    expect(body.segments[1]).toMatchObject({ sourceChange: 'changed' });
    expect(body.segments[1].previousSource).toContain('قديم');
  });
});

type Step =
  | { readonly does: 'merge' | 'confirm' | 'cut' | 'restore'; readonly at: number }
  | { readonly does: 'save'; readonly at: number; readonly words: readonly string[] }
  | { readonly does: 'split'; readonly at: number; readonly from: number; readonly ar: boolean };
const at = fc.nat(6);
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ does: fc.constantFrom('merge', 'confirm', 'cut', 'restore'), at }),
  fc.record({
    does: fc.constant('save' as const),
    at,
    words: fc.array(fc.stringMatching(/^[a-z]{1,8}$/), { minLength: 1, maxLength: 3 }),
  }),
  fc.record({
    does: fc.constant('split' as const),
    at,
    from: fc.integer({ min: 1, max: 3 }),
    ar: fc.boolean(),
  }),
);

describe('whatever an editor does to the segments', () => {
  it('the Arabic stays whole and in order, positions count up, and every text is kept', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 15 }), async (steps) => {
        const story = await claimed();
        const blocks = (await segmentsOf(story.id)).flatMap(({ source }) => source!.blocks);
        const acknowledged: string[] = [];
        for (const taken of steps) {
          const segments = await segmentsOf(story.id);
          const segment = segments[taken.at % segments.length]!;
          const { status } = await take(story.id, segment, taken);
          expect([200, 409, 422]).toContain(status);
          if (taken.does === 'save' && status === 200) acknowledged.push(taken.words.join('\n'));
          const after = await segmentsOf(story.id);
          expect(after.map(({ position }) => position)).toEqual(after.map((_, index) => index));
          expect(after.flatMap(({ source }) => source?.blocks ?? [])).toEqual(blocks);
          if (status !== 200) expect(after).toEqual(segments);
          else if (taken.does === 'merge' || taken.does === 'split')
            expect(english(after)).toBe(english(segments));
        }
        const { body } = await client.call('getHistory', { params: { id: story.id } });
        const kept = body.edits.map(({ to }: { to: { text: string }[][] }) =>
          to.map((runs) => runs.map(({ text }) => text).join('')).join('\n'),
        );
        for (const text of acknowledged) expect(kept).toContain(text);
      }),
      { numRuns: 12 },
    );
  }, 60_000);
});

function take(id: string, segment: Segment, taken: Step) {
  const segmentId = segment.id;
  const { version } = segment.target;
  switch (taken.does) {
    case 'save':
      return client.save(id, segmentId, version, { paragraphs: taken.words, status: 'edited' });
    case 'split':
      return client.command(id, 'split', {
        segmentId,
        at: taken.from,
        ...(taken.ar ? { sourceAt: taken.from } : {}),
      });
    case 'confirm':
      return client.command(id, 'confirm', { segmentId, version });
    case 'cut':
      return client.command(id, 'cut', { segmentId, reason: 'x' });
    default:
      return client.command(id, taken.does, { segmentId });
  }
}

const english = (segments: readonly Segment[]) =>
  segments
    .map(({ target }) => target.plain)
    .filter((text) => text !== '')
    .join('\n');
