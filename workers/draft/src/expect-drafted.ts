import { wholeSegments } from '@dragoman/shared/db';
import { standInEnglish } from '@dragoman/shared/testing';
import type { DraftScene } from './draft-scene.js';

/** expectDrafted asserts that an article of so many one-block segments is drafted to the last, once. */
export async function expectDrafted(scene: DraftScene, id: string, count: number): Promise<void> {
  const segments = await wholeSegments(scene.db, id);
  expect(segments).toHaveLength(count);
  for (const { row, blocks, draft } of segments) {
    expect(row.target_plain).toBe(standInEnglish(blocks[0]?.text[0]?.text ?? ''));
    expect(row).toMatchObject({ status: 'untouched', wants_draft: false, target_version: 1 });
    expect(draft).toMatchObject({
      plain: row.target_plain,
      origin: 'machine',
      source_hash: row.source_hash,
    });
  }
  expect(await scene.translation(id)).toMatchObject({
    state: 'ready',
    draft_wanted: false,
    draft_lease_until: null,
    draft_attempts: 0,
    failure: null,
    drafted: count,
    segments: count,
  });
}
