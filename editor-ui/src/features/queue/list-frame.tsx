import type { useTranslations } from '../../api/translations.js';
import { useCallback, type ReactNode } from 'react';
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
  const { hasNextPage, isFetchingNextPage, fetchNextPage } = list;
  const watch = useInSight(hasNextPage && !isFetchingNextPage, fetchNextPage);
  return (
    <main className="queue" id="page">
      {list.data ? (
        <>
          {children}
          {hasNextPage && (
            <p className="more-rows">
              <button
                ref={watch}
                type="button"
                className="act go"
                disabled={isFetchingNextPage}
                onClick={() => void fetchNextPage()}
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

/** The next page is asked for a screen before its place comes into sight. */
function useInSight(wanted: boolean, ask: () => Promise<unknown>) {
  return useCallback(
    (button: HTMLButtonElement | null) => {
      if (!button || !wanted) return;
      const seen = new IntersectionObserver(
        (entries) => entries.some(({ isIntersecting }) => isIntersecting) && void ask(),
        { rootMargin: '100%' },
      );
      seen.observe(button);
      return () => seen.disconnect();
    },
    [wanted, ask],
  );
}
