import type { Submission } from '@dragoman/shared/contract';
import { Failing } from '../../chrome/failing.js';
import { Loading } from '../../chrome/loading.js';
import { useNow } from '../../chrome/use-now.js';
import { useWords } from '../../i18n/use-words.js';
import { MyArticle } from './my-article.js';
import { submitWords } from './submit-words.js';
import type { SubmissionList } from './use-submissions.js';

interface MyArticlesProps {
  readonly list: SubmissionList;
  readonly onUpdate: (submission: Submission) => void;
  readonly onWithdraw: (submission: Submission) => void;
}

/** MyArticles lists what I handed in, and what became of each. */
export function MyArticles({ list, onUpdate, onWithdraw }: MyArticlesProps) {
  const t = useWords(submitWords);
  const now = useNow();
  return (
    <section className="mine" aria-labelledby="list">
      <h2 id="list">{t('yours')}</h2>
      {list.error && !list.data ? (
        <Failing error={list.error} retry={() => void list.refetch()} />
      ) : !list.data ? (
        <Loading />
      ) : list.items.length === 0 ? (
        <p className="soft">{t('noneYet')}</p>
      ) : (
        <ol>
          {list.items.map((submission) => (
            <MyArticle
              key={submission.article.id}
              submission={submission}
              now={now}
              onUpdate={() => onUpdate(submission)}
              onWithdraw={() => onWithdraw(submission)}
            />
          ))}
        </ol>
      )}
      {list.hasNextPage && (
        <p>
          <button
            type="button"
            className="act go"
            disabled={list.isFetchingNextPage}
            onClick={() => void list.fetchNextPage()}
          >
            {t('moreYours', { count: list.total })}
          </button>
        </p>
      )}
    </section>
  );
}
