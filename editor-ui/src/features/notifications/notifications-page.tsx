import './notifications.css';
import { Failing } from '../../chrome/failing.js';
import { Loading } from '../../chrome/loading.js';
import { PageTitle } from '../../chrome/page-title.js';
import { capital } from '../../i18n/capital.js';
import { useWords } from '../../i18n/use-words.js';
import { MutedKinds } from './muted-kinds.js';
import { notificationWords } from './notification-words.js';
import { ToldItem } from './told-item.js';
import { useMarking, useNotifications } from './use-notifications.js';

/** NotificationsPage is everything I was told of, and what I want to be told of. */
export function NotificationsPage() {
  const t = useWords(notificationWords);
  const list = useNotifications();
  const marking = useMarking();
  const items = list.data?.pages.flatMap((page) => page.items) ?? [];
  const unread = list.data?.pages[0]?.unread ?? 0;
  if (!list.data)
    return (
      <main className="page" id="page">
        <PageTitle>{t('title')}</PageTitle>
        {list.error ? (
          <Failing error={list.error} retry={() => void list.refetch()} />
        ) : (
          <Loading />
        )}
      </main>
    );
  return (
    <main className="page notifications" id="page">
      <PageTitle>{t('title')}</PageTitle>
      <h1>{unread === 0 ? t('nothingNew') : capital(t('unreadNews', { count: unread }))}</h1>
      <div className="told-of">
        <section aria-label={t('title')}>
          {unread > 0 && (
            <p className="acts">
              <button
                type="button"
                className="act go"
                onClick={() => marking.mutate({ read: true })}
              >
                {t('markAll')}
              </button>
            </p>
          )}
          {items.length === 0 ? (
            <p className="soft">{t('empty')}</p>
          ) : (
            <ol className="told-list">
              {items.map((told) => (
                <ToldItem
                  key={told.id}
                  told={told}
                  onRead={(read) => marking.mutate({ ids: [told.id], read })}
                />
              ))}
            </ol>
          )}
          {list.hasNextPage && (
            <button
              type="button"
              className="act go"
              disabled={list.isFetchingNextPage}
              onClick={() => void list.fetchNextPage()}
            >
              {t('more')}
            </button>
          )}
        </section>
        <MutedKinds />
      </div>
    </main>
  );
}
