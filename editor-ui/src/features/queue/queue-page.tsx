import { useDeferredValue, useMemo } from 'react';
import { queueViews } from '@dragoman/shared/contract';
import { useSearchParams } from 'react-router';
import { itemsOf, useTranslations } from '../../api/translations.js';
import { useMe, useRoles } from '../../api/use-me.js';
import { useNow } from '../../chrome/use-now.js';
import { useWords } from '../../i18n/use-words.js';
import { capital } from '../../i18n/capital.js';
import { groupTranslations } from './group-translations.js';
import { ListFrame } from './list-frame.js';
import { QueueFilters } from './queue-filters.js';
import { QueueGroup } from './queue-group.js';
import { QueueHead } from './queue-head.js';
import { mattersIn, queueNews, sentenceOf } from './queue-news.js';
import { QueueStatus } from './queue-status.js';
import { narrowingOf } from './queue-view.js';
import { queueWords } from './queue-words.js';
import { useArrivals } from './use-arrivals.js';
import { useListPage } from './use-list-page.js';
import { useQueueCounts } from './use-queue-counts.js';

const PAGE = 100;

/** QueuePage is where an editor starts: what cannot wait, what is mine, what is ready. */
export function QueuePage() {
  const t = useWords(queueWords);
  const now = useNow();
  const { person } = useMe();
  const approves = useRoles('approver');
  const [params] = useSearchParams();
  const address = useDeferredValue(params.toString());
  const { query, narrows, search } = useMemo(
    () => narrowingOf(new URLSearchParams(address)),
    [address],
  );

  const counts = useQueueCounts();
  const open = useTranslations({ ...queueViews.all, limit: PAGE });
  const approved = useTranslations({ ...queueViews.approved, limit: PAGE });
  // A search finds what is approved too: people look for stories, not for their state.
  const state = search !== '' && query.state === queueViews.all.state;
  const narrow = useTranslations(
    { ...query, ...(state ? { state: `${query.state},approved` } : {}), limit: PAGE },
    { enabled: narrows },
  );

  const everything = [...itemsOf(open.data), ...itemsOf(approved.data)];
  const narrowed = narrows && narrow.data !== undefined;
  const asked = narrowed
    ? [address, narrow.isPlaceholderData, pagesOf(narrow.data)]
    : [pagesOf(open.data), pagesOf(approved.data)];
  const arrivals = useArrivals(narrowed ? itemsOf(narrow.data) : everything, asked.join());
  const groups = groupTranslations(arrivals.shown, person.id);
  const rows = groups.flatMap((group) => group.items);
  const list = narrowed ? narrow : !open.hasNextPage && approved.hasNextPage ? approved : open;
  const { hasNextPage, fetchNextPage } = list;
  const { hands, find, help, openHelp } = useListPage(rows, () => {
    if (hasNextPage) void fetchNextPage();
  });
  const primary = rows.find(({ allowed }) => allowed.includes('claim'));

  // Until the desk has answered a search, the page says what it said before.
  const found = search !== '' && narrowed && !narrow.isPlaceholderData;
  const sentence = found
    ? t(rows.length === 0 ? 'foundNone' : narrow.hasNextPage ? 'foundMore' : 'foundNews', {
        count: rows.length,
        search,
      })
    : sentenceOf(queueNews(counts?.matters ?? mattersIn(everything, person.id), approves), t);

  return (
    <ListFrame list={list}>
      <QueueHead title={t('titleQueue')} sentence={capital(sentence)} find={find}>
        <QueueFilters />
      </QueueHead>
      {groups.map(({ name, items: held }) => (
        <QueueGroup
          key={name}
          name={name}
          items={held}
          now={now}
          search={search}
          hands={hands}
          primaryId={primary?.id ?? null}
        />
      ))}
      {rows.length === 0 && search === '' && (
        <p className="empty">{t(everything.length === 0 ? 'noneOpen' : 'emptyView')}</p>
      )}
      <QueueStatus hands={hands} arrivals={arrivals} onHelp={openHelp} />
      {help}
    </ListFrame>
  );
}

function pagesOf(data: { readonly pages: readonly unknown[] } | undefined): number {
  return data?.pages.length ?? 0;
}
