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
  const [plain = '', rich = ''] = segmentIds;
  const provenance = {
    style: 3,
    instruction: 'Shorter.',
    terms: [{ id: 't', version: 2, ar: 'صيدا', en: 'Sidon' }],
    examples: 'not a list',
    corrections: [{ id: 'u', score: 0, ar: 'نص', draft: 'Told', edited: 'Said' }],
    usages: [{ id: 'u2', words: ['صيدا'], en: 'Sidon port' }],
    passes: [{ plain: '30', findings: ['number_value'], callId: 'c' }],
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
      ...{ engine: 'e', model: 'm', prompt_version: 'p', engine_call_id: null, plain: 'x' },
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
    passes: [{ plain: '30', findings: ['number_value'] }],
  });
  expect((await reasons(plain)).body).toMatchObject({
    draft: { style: null, terms: [], passes: [], call: null },
    proposal: null,
  });
  expect((await reasons(id)).status).toBe(404);
});
