import { jsonb } from '@dragoman/shared/db';
import { createTranslation } from '@dragoman/shared/testing';
import { startDesk, type RunningDesk } from '../testing/start-desk.js';

let desk: RunningDesk;
beforeAll(async () => {
  desk = await startDesk();
});
afterAll(() => desk.stop());

it('tells why a draft says what it says, and little of drafts that say little of themselves', async () => {
  const { client } = await desk.signedIn('editor');
  const { id, segmentIds } = await createTranslation(desk.db);
  const call = await desk.db
    .insertInto('engine_call')
    .values({
      ...{ translation_id: id, run: 1, engine: 'e', model: 'm', prompt_version: 'p' },
      ...{ request_id: null, finish_reason: 'stop', outcome: 'accepted' },
      ...{ segments: 1, milliseconds: 5 },
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  const [plain = '', rich = ''] = segmentIds;
  const provenance = {
    style: 3,
    instruction: 'Shorter.',
    terms: [{ id: 't', version: 2, ar: 'صيدا', en: 'Sidon' }],
    examples: 'not a list',
    corrections: [{ id: 'u', score: 0, ar: 'نص', draft: 'Told', edited: 'Said' }],
    usages: [{ id: 'u2', words: ['صيدا'], en: 'Sidon port' }],
    refused: ['copied_example'],
    passes: [
      { plain: '30', findings: ['number_value'], callId: 'c' },
      { plain: '31', findings: [], callId: call.id },
    ],
    tokens: 40,
  };
  const { source_hash: hash } = await desk.db
    .selectFrom('segment')
    .select('source_hash')
    .where('id', '=', rich)
    .executeTakeFirstOrThrow();
  const draft = await desk.db
    .insertInto('draft')
    .values({
      ...{ segment_id: rich, source_version: 1, source_hash: hash, run: 1, origin: 'machine' },
      ...{ engine: 'e', model: 'm', prompt_version: 'p', engine_call_id: call.id, plain: 'x' },
      paragraphs: jsonb([]),
      provenance: jsonb(provenance),
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  const change = { draft_id: draft.id };
  await desk.db.updateTable('segment').set(change).where('id', '=', rich).execute();

  const reasons = (segmentId: string) =>
    client.call('getSegmentReasons', { params: { id, segmentId } });
  expect((await reasons(rich)).body.draft).toMatchObject({
    ...{ style: 3, instruction: 'Shorter.', tokens: 40, examples: [], reuse: null },
    terms: [{ en: 'Sidon', version: 2 }],
    corrections: [{ edited: 'Said', score: 0 }],
    usages: [{ words: ['صيدا'], en: 'Sidon port' }],
    refused: ['copied_example'],
    passes: [
      { plain: '30', findings: ['number_value'], problem: null, kept: false },
      { plain: '31', kept: true },
    ],
  });
  expect((await reasons(plain)).body).toMatchObject({
    draft: { style: null, terms: [], passes: [], call: null },
    proposal: null,
  });
  expect((await reasons(id)).status).toBe(404);
});
