import {
  insertArticle,
  insertSourceVersion,
  startTranslation,
  storedBlock,
  type Db,
} from '@dragoman/shared/db';
import { plainOf, richTextOf, type Block } from '@dragoman/shared/domain';

const words = 'قال المجلس إن الخطة التي أقرها أمس لا تشمل المدن الساحلية هذا العام'.split(' ');

/** seedBlocks writes an Arabic article of so many blocks, no two alike, the first its headline. */
export function seedBlocks(count: number): Block[] {
  return Array.from({ length: count }, (_, n) => ({
    kind: n === 0 ? 'headline' : 'paragraph',
    text: richTextOf([...words.slice(n % 5), words[n % 3], `${n + 100}`].join(' ')),
  }));
}

let articles = 0;

/** seedArticle stores a received article for a test and returns the id of its queued translation. */
export async function seedArticle(db: Db, blocks: readonly Block[]): Promise<string> {
  const now = new Date();
  const stored = blocks.map(storedBlock);
  articles += 1;
  const externalId = `story-${articles}`;
  return db.transaction().execute(async (trx) => {
    await trx
      .insertInto('source')
      .values({ id: 'ar-edition', name: 'Arabic edition' })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
    const article = await insertArticle(
      trx,
      { source: 'ar-edition', externalId },
      {
        url: null,
        published_at: null,
        byline: null,
        section: null,
        priority: 'normal',
        due_at: null,
        note: null,
        headline: plainOf(blocks[0]?.text ?? []),
        words: 100,
        search_text: '',
        submitted_by: null,
      },
      now,
    );
    if (!article) throw new Error(`${externalId} was there already`);
    await insertSourceVersion(
      trx,
      {
        articleId: article.id,
        number: 1,
        contentHash: externalId,
        raw: Buffer.from(''),
        cleaning: { removed: [], dropped: [] },
        change: { kept: 0, changed: 0, added: blocks.length, removed: 0, moved: 0 },
        blocks: stored,
      },
      now,
    );
    return startTranslation(trx, article.id, stored, now);
  });
}
