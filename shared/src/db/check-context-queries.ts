import { CheckLevels, NO_CONTEXT, type CheckContext } from '../domain/index.js';
import type { Db, Trx } from './database.js';
import { termBaseAt } from './term-base.js';
import { readSetting, storeSetting } from './versioned-setting.js';

/** What the checks know of a translation, and a print of it that tells two contexts apart. */
export interface KnownContext {
  readonly context: CheckContext;
  readonly print: string;
}

/** NOTHING_KNOWN is the context of a text apart from any story. */
export const NOTHING_KNOWN: KnownContext = { context: NO_CONTEXT, print: '' };

/** checkContextOf reads what the checks of a translation know beside its texts. */
export async function checkContextOf(db: Db | Trx, translationId: string): Promise<KnownContext> {
  const row = await db
    .selectFrom('term_base')
    .leftJoin('translation', (join) => join.on('translation.id', '=', translationId))
    .leftJoin('article', 'article.id', 'translation.article_id')
    .leftJoin('desk_setting', (join) => join.on('desk_setting.name', '=', NAME))
    .select(['term_base.stamp', 'article.published_at', 'desk_setting.value'])
    .executeTakeFirstOrThrow();
  const base = await termBaseAt(db, row.stamp);
  const levels = levelsOf(row.value);
  const publishedAt = row.published_at?.toISOString() ?? null;
  const print = JSON.stringify([publishedAt, numberOf(base.matcher), levels]);
  return { context: { publishedAt, terms: base.matcher, levels }, print };
}

/** Numbers the matchers of this process: versions may be alike in two databases. */
function numberOf(matcher: object): number {
  const number = numbers.get(matcher) ?? (last += 1);
  numbers.set(matcher, number);
  return number;
}

const numbers = new WeakMap<object, number>();
let last = 0;

const NAME = 'checks';

/** checkLevels reads what the desk has set for checks, and its version; what it has not set is not in it. */
export async function checkLevels(
  db: Db | Trx,
): Promise<{ readonly levels: CheckLevels; readonly version: number }> {
  const { value, version } = await readSetting(db, NAME);
  return { levels: levelsOf(value), version };
}

// A check that a later release has dropped must not silence the others.
function levelsOf(stored: unknown): CheckLevels {
  return CheckLevels.safeParse(stored ?? {}).data ?? {};
}

/** storeCheckLevels sets the weights of the desk's checks, all at once; null when others stand by now. */
export function storeCheckLevels(
  trx: Trx,
  change: { readonly levels: CheckLevels; readonly basedOn: number; readonly by: string },
  now: Date,
): Promise<number | null> {
  const { levels, ...rest } = change;
  return storeSetting(trx, { name: NAME, value: levels, ...rest }, now);
}

/** openTranslationIds lists translations that somebody may still be working on, the last touched first. */
export async function openTranslationIds(db: Db, most: number): Promise<string[]> {
  const rows = await db
    .selectFrom('translation')
    .select('id')
    .where('state', 'in', ['ready', 'editing', 'in_review', 'approved'])
    .orderBy('last_edited_at', (order) => order.desc().nullsLast())
    .orderBy('id')
    .limit(most)
    .execute();
  return rows.map(({ id }) => id);
}
