import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { contentHashOf, currentContent, jsonb, refreshCounts, type Db } from '../db/index.js';
import { plainOfParagraphs, richTextOf, type BlockKind, type RichText } from '../domain/index.js';

/** One English segment of a story under test; a string is one unmarked paragraph. */
export interface StorySegment {
  readonly kind: BlockKind;
  readonly text: string | readonly RichText[];
}

/** A story under test: its English text, and what the Arabic edition says of it. */
export interface ApprovedStory {
  readonly segments: readonly StorySegment[];
  readonly section?: string | null;
  readonly byline?: string | null;
  readonly url?: string | null;
  readonly arabicHeadline?: string;
}

/** The two people of every story under test. */
export const storyPeople = { editor: 'editor-1', approver: 'approver-1' } as const;

/** insertApprovedStory writes a story that an editor wrote and an approver approved; returns its translation's id. */
export async function insertApprovedStory(db: Db, story: ApprovedStory): Promise<string> {
  const arabicHeadline = story.arabicHeadline ?? 'الماء يعود إلى الأهوار';
  const [articleId, translationId] = [randomUUID(), randomUUID()];
  await db
    .insertInto('user')
    .values([
      { id: storyPeople.editor, name: 'Salma Rahhal', email: 'editor@story.test' },
      { id: storyPeople.approver, name: 'Nadim Farra', email: 'approver@story.test' },
    ])
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  await db
    .insertInto('source')
    .values({ id: 'ar-edition', name: 'The Arabic edition' })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  await db
    .insertInto('article')
    .values({
      id: articleId,
      source_id: 'ar-edition',
      external_id: articleId,
      headline: arabicHeadline,
      section: story.section ?? null,
      byline: story.byline ?? null,
      url: story.url ?? null,
      words: 100,
      search_text: arabicHeadline,
      version: 1,
    })
    .execute();
  await db
    .insertInto('translation')
    .values({ id: translationId, article_id: articleId, state: 'editing', source_version: 1 })
    .execute();
  await approveText(db, translationId, story.segments);
  return translationId;
}

/** approveText replaces the English of a story under test and has it approved; returns its content hash. */
export async function approveText(
  db: Db,
  translationId: string,
  segments: readonly StorySegment[],
): Promise<string> {
  await rewriteText(db, translationId, segments);
  const content = await currentContent(db, translationId);
  const { number } = await db
    .insertInto('revision')
    .values({
      translation_id: translationId,
      number: sql<number>`(SELECT coalesce(max(number), 0) + 1 FROM revision WHERE translation_id = ${translationId})`,
      reason: 'submitted',
      content: jsonb(content),
      content_hash: contentHashOf(content),
      by: storyPeople.editor,
    })
    .returning('number')
    .executeTakeFirstOrThrow();
  await db
    .updateTable('translation')
    .set({
      state: 'approved',
      last_editor_id: storyPeople.editor,
      approved_revision: number,
      approved_by: storyPeople.approver,
      approved_at: new Date(),
    })
    .where('id', '=', translationId)
    .execute();
  return contentHashOf(content);
}

/** rewriteText replaces the English of a story under test, whatever its state: an approval it had no longer fits. */
export async function rewriteText(
  db: Db,
  translationId: string,
  segments: readonly StorySegment[],
): Promise<void> {
  await db.deleteFrom('segment').where('translation_id', '=', translationId).execute();
  const rows = segments.map(({ kind, text }, position) => {
    const paragraphs = typeof text === 'string' ? [richTextOf(text)] : [...text];
    return {
      translation_id: translationId,
      position,
      kind,
      source_hash: '',
      wants_draft: false,
      target: jsonb(paragraphs),
      target_plain: plainOfParagraphs(paragraphs),
      target_version: 1,
      status: 'confirmed' as const,
    };
  });
  await db.insertInto('segment').values(rows).execute();
  await db.transaction().execute((trx) => refreshCounts(trx, translationId));
}
