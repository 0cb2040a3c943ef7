import { useDeferredValue } from 'react';
import { useSearchParams } from 'react-router';
import { itemsOf, useTranslations } from '../../api/translations.js';
import { useMe } from '../../api/use-me.js';
import { useNow } from '../../chrome/use-now.js';
import { useWords } from '../../i18n/use-words.js';
import { capital } from '../../i18n/capital.js';
import { ListFrame } from './list-frame.js';
import { QueueGroup } from './queue-group.js';
import { QueueHead } from './queue-head.js';
import { QueueStatus } from './queue-status.js';
import { queueWords } from './queue-words.js';
import { useQueueCounts } from './use-queue-counts.js';
import { useListPage } from './use-list-page.js';

/** ApprovalPage lists what waits for somebody's yes, and what has it and waits to be published. */
export function ApprovalPage() {
  const t = useWords(queueWords);
  const now = useNow();
  const { person, desk } = useMe();
  const [params] = useSearchParams();
  const search = useDeferredValue(params.get('q')?.trim() ?? '');
  const asked = search === '' ? {} : { q: search };
  const waiting = useTranslations({ state: 'in_review', ...asked });
  const approved = useTranslations({ state: 'approved', publication: 'none,scheduled', ...asked });
  const items = itemsOf(waiting.data);
  const toPublish = itemsOf(approved.data);
  const list = !waiting.hasNextPage && approved.hasNextPage ? approved : waiting;
  const { hasNextPage, fetchNextPage } = list;
  const { hands, find, help, openHelp } = useListPage([...items, ...toPublish], () => {
    if (hasNextPage) void fetchNextPage();
  });

  const own = desk.fourEyes ? items.filter(({ lastEditor }) => lastEditor?.id === person.id) : [];
  const counts = useQueueCounts();
  const all = search === '' ? (counts?.matters.waiting ?? items.length) : items.length;
  const first = t('approvalNews', { count: all });
  const sentence =
    all === 0
      ? t('approvalNone')
      : own.length === 0
        ? t('oneNews', { first })
        : t('twoNews', { first, second: t('approvalOwn', { count: own.length }) });

  const shared = { now, search, hands, primaryId: null };
  return (
    <ListFrame list={list}>
      <QueueHead title={t('titleApproval')} sentence={capital(sentence)} find={find}>
        <p className="filters" />
      </QueueHead>
      {items.length > 0 && <QueueGroup name="waiting" items={items} {...shared} />}
      {toPublish.length > 0 && <QueueGroup name="toPublish" items={toPublish} {...shared} />}
      <QueueStatus hands={hands} onHelp={openHelp} />
      {help}
    </ListFrame>
  );
}
