import type { ArticleInput, ArticleReceipt } from '@dragoman/shared/contract';
import type { ArticleName, ArticleSummaryColumns, StoredBlock } from '@dragoman/shared/db';
import { countWords, foldArabic } from '@dragoman/shared/domain';
import type { Caller } from '../access/caller.js';
import type { ReadArticle } from './read-article.js';

/** One article on its way in. */
export interface Arrival {
  readonly name: ArticleName;
  readonly input: ArticleInput;
  /** The request's body as it came. */
  readonly raw: Buffer;
}

/** An article that has been read and waits to be stored. */
export interface ReadyArrival extends Arrival {
  readonly caller: Caller;
  readonly read: ReadArticle;
  readonly blocks: readonly StoredBlock[];
  readonly contentHash: string;
  readonly now: Date;
}

/** What came of an article: the receipt, whether it is new here, whether the workers have work. */
export interface Accepted {
  readonly receipt: ArticleReceipt;
  readonly isNew: boolean;
  readonly wantsDraft: boolean;
}

/** summaryColumns is what the article's row repeats of its text, for lists and search. */
export function summaryColumns({ read, name, blocks }: ReadyArrival): ArticleSummaryColumns {
  return {
    headline: read.headline,
    words: countWords(blocks.map(({ plain }) => plain).join('\n')),
    search_text: foldArabic(
      [read.headline, read.standfirst ?? '', name.externalId].join(' ').trim(),
    ),
  };
}
