import { randomUUID } from 'node:crypto';
import { hash } from '@node-rs/argon2';
import {
  insertArticle,
  insertSourceVersion,
  jsonb,
  refreshCounts,
  refreshFindings,
  startTranslation,
  storedBlock,
  versionHashOf,
  type Db,
  type Trx,
} from '../db/index.js';
import {
  foldArabic,
  richTextOf,
  type BlockKind,
  type Role,
  type TranslationState,
} from '../domain/index.js';

/** Everybody a test makes signs in with this. */
export const TEST_PASSWORD = 'a long test password';

// A cheap hash of the one password: what real ones cost is measured elsewhere.
const testHash = hash(TEST_PASSWORD, { memoryCost: 1_024, timeCost: 1, parallelism: 1 });

/** A person a test has made, with what they sign in with. */
export interface TestPerson {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly roles: readonly Role[];
}

/** createPerson makes somebody who can sign in with TEST_PASSWORD and holds the roles given. */
export async function createPerson(
  db: Db,
  roles: readonly Role[],
  name: string = roles.join(' and ') || 'nobody',
): Promise<TestPerson> {
  const id = randomUUID();
  const email = `${id}@desk.local`;
  await db
    .insertInto('user')
    .values({ id, name, email, emailVerified: true, role: roles.join(',') })
    .execute();
  await db
    .insertInto('account')
    .values({
      id: randomUUID(),
      accountId: id,
      providerId: 'credential',
      userId: id,
      password: await testHash,
    })
    .execute();
  return { id, name, email, roles };
}

/** One part of a story: the Arabic of a block and the machine's English, one string a paragraph. */
export interface StoryPart {
  readonly kind: BlockKind;
  readonly ar: string;
  /** Null leaves the segment without a draft. */
  readonly en: string | readonly string[] | null;
}

/** A short story whose draft has nothing in it that blocks. */
export const shortStory: readonly StoryPart[] = [
  {
    kind: 'headline',
    ar: 'الحكومة تعلن خطة جديدة للنقل العام',
    en: 'The government announces a new public transport plan',
  },
  {
    kind: 'paragraph',
    ar: 'أعلنت وزارة النقل اليوم خطة جديدة للحافلات في العاصمة.',
    en: 'The transport ministry today announced a new plan for buses in the capital.',
  },
  {
    kind: 'paragraph',
    ar: 'وقال الوزير إن العمل بدأ أمس في الشوارع الرئيسية.',
    en: 'The minister said that work began yesterday on the main streets.',
  },
];

/** What a test may say of a translation; the rest is as a fresh draft stands. */
export interface TestStory {
  readonly parts?: readonly StoryPart[];
  readonly state?: TranslationState;
  readonly externalId?: string;
  readonly submittedBy?: string;
}

/** A translation a test has made. */
export interface TestTranslation {
  readonly articleId: string;
  readonly id: string;
  /** The segments in order, one for each part. */
  readonly segmentIds: readonly string[];
}

/** createTranslation makes an article of source `ar-edition` whose drafts are in, in state `ready`. */
export async function createTranslation(db: Db, story: TestStory = {}): Promise<TestTranslation> {
  const { parts = shortStory, state = 'ready', externalId = randomUUID(), submittedBy } = story;
  const now = new Date();
  const blocks = parts.map(({ kind, ar }) => storedBlock({ kind, text: richTextOf(ar) }));
  return db.transaction().execute(async (trx) => {
    await trx
      .insertInto('source')
      .values({ id: 'ar-edition', name: 'Arabic edition', home_url: null })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
    const article = await insertArticle(
      trx,
      { source: 'ar-edition', externalId },
      {
        url: `https://ar.example.org/${externalId}`,
        published_at: now,
        byline: null,
        section: null,
        priority: 'normal',
        due_at: null,
        note: null,
        headline: parts[0]?.ar ?? '',
        words: 20,
        search_text: foldArabic(parts.map(({ ar }) => ar).join(' ')),
        submitted_by: submittedBy ?? null,
      },
      now,
    );
    if (!article) throw new Error(`There already is an article ${externalId}.`);
    await insertSourceVersion(
      trx,
      {
        articleId: article.id,
        number: 1,
        contentHash: versionHashOf(blocks.map((block) => block.hash)),
        raw: Buffer.from('{}'),
        cleaning: { removed: [], dropped: [] },
        change: { kept: 0, changed: 0, added: blocks.length, removed: 0, moved: 0 },
        blocks,
      },
      now,
    );
    const id = await startTranslation(trx, article.id, blocks, now);
    const segments = await trx
      .selectFrom('segment')
      .select(['id', 'source_hash'])
      .where('translation_id', '=', id)
      .orderBy('position')
      .execute();
    for (const [index, segment] of segments.entries())
      await draftSegment(trx, segment, parts[index]?.en ?? null);
    await trx
      .updateTable('translation')
      .set({ state, ready_at: now, draft_wanted: state === 'queued' })
      .where('id', '=', id)
      .execute();
    await refreshFindings(trx, id);
    await refreshCounts(trx, id);
    return { articleId: article.id, id, segmentIds: segments.map((segment) => segment.id) };
  });
}

async function draftSegment(
  trx: Trx,
  segment: { readonly id: string; readonly source_hash: string },
  english: string | readonly string[] | null,
): Promise<void> {
  if (english === null) return;
  const draftId = await insertDraft(trx, segment.id, segment.source_hash, english);
  const { paragraphs, plain } = textOf(english);
  await trx
    .updateTable('segment')
    .set({
      draft_id: draftId,
      wants_draft: false,
      target: jsonb(paragraphs),
      target_plain: plain,
      target_version: 1,
    })
    .where('id', '=', segment.id)
    .execute();
}

/** insertDraft stores a machine draft of a segment and returns its id; the segment stays as it is. */
export async function insertDraft(
  db: Db | Trx,
  segmentId: string,
  sourceHash: string,
  english: string | readonly string[],
): Promise<string> {
  const { paragraphs, plain } = textOf(english);
  const { id } = await db
    .insertInto('draft')
    .values({
      segment_id: segmentId,
      source_version: 1,
      source_hash: sourceHash,
      run: 1,
      paragraphs: jsonb(paragraphs),
      plain,
      origin: 'machine',
      engine: 'practice',
      model: 'practice-1',
      prompt_version: 'test',
      engine_call_id: null,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

function textOf(english: string | readonly string[]) {
  const texts = typeof english === 'string' ? [english] : english;
  return { paragraphs: texts.map(richTextOf), plain: texts.join('\n') };
}
