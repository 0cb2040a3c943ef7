import { useDeferredValue } from 'react';
import { useSearchParams } from 'react-router';
import { itemsOf, useTranslations } from '../../api/translations.js';
import { useNow } from '../../chrome/use-now.js';
import { useFormat } from '../../i18n/use-format.js';
import { useWords } from '../../i18n/use-words.js';
import { capital } from '../../i18n/capital.js';
import { ListFrame } from './list-frame.js';
import { PublishedRow } from './published-row.js';
import { QueueHead } from './queue-head.js';
import { QueueStatus } from './queue-status.js';
import { queueWords } from './queue-words.js';
import { useListPage } from './use-list-page.js';

const groups = [
  { name: 'scheduledGroup', status: 'scheduled' },
  { name: 'live', status: 'live' },
  { name: 'withdrawn', status: 'withdrawn' },
] as const;

/** PublishedPage lists what readers have, will have, and no longer have. */
export function PublishedPage() {
  const t = useWords(queueWords);
  const format = useFormat();
  const now = useNow();
  const [params] = useSearchParams();
  const search = useDeferredValue(params.get('q')?.trim() ?? '');
  const list = useTranslations({
    publication: 'live,withdrawn,scheduled',
    ...(search === '' ? {} : { q: search }),
  });
  const items = itemsOf(list.data);
  const held = groups.map(({ name, status }) => ({
    name,
    items: items.filter(({ publication }) => publication.status === status),
  }));
  const { hands, find, help, openHelp } = useListPage(held.flatMap((group) => group.items));
  const live = held.find(({ name }) => name === 'live')?.items.length ?? 0;
  const sentence = list.hasNextPage
    ? t('publishedMore')
    : live === 0
      ? t('publishedNone')
      : t('oneNews', { first: t('publishedNews', { count: live }) });

  return (
    <ListFrame list={list}>
      <QueueHead title={t('titlePublished')} sentence={capital(sentence)} find={find}>
        <p className="filters" />
      </QueueHead>
      {held
        .filter((group) => group.items.length > 0)
        .map((group) => (
          <section key={group.name} className="group" aria-labelledby={group.name}>
            <h2 id={group.name}>
              {t(group.name)} <span>{format.number(group.items.length)}</span>
            </h2>
            <ol dir="ltr">
              {group.items.map((item) => (
                <PublishedRow key={item.id} item={item} now={now} search={search} hands={hands} />
              ))}
            </ol>
          </section>
        ))}
      <QueueStatus hands={hands} onHelp={openHelp} />
      {help}
    </ListFrame>
  );
}
