import type { useTranslations } from '../../api/translations.js';
import type { ReactNode } from 'react';
import { Failing } from '../../chrome/failing.js';
import { Loading } from '../../chrome/loading.js';
import { useWords } from '../../i18n/use-words.js';
import { queueWords } from './queue-words.js';

interface ListFrameProps {
  readonly list: ReturnType<typeof useTranslations>;
  readonly children: ReactNode;
}

/** ListFrame shows a list once it is there, says when it is not, and offers the rest of it. */
export function ListFrame({ list, children }: ListFrameProps) {
  const t = useWords(queueWords);
  return (
    <main className="queue" id="page">
      {list.data ? (
        <>
          {children}
          {list.hasNextPage && (
            <p className="more-rows">
              <button
                type="button"
                className="act go"
                disabled={list.isFetchingNextPage}
                onClick={() => void list.fetchNextPage()}
              >
                {t('more')}
              </button>
            </p>
          )}
        </>
      ) : list.error ? (
        <Failing error={list.error} retry={() => void list.refetch()} />
      ) : (
        <Loading />
      )}
    </main>
  );
}
