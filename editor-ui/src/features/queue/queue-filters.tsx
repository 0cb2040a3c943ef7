import type { QueueCounts, QueueView } from '@dragoman/shared/contract';
import { lazy, type ReactNode } from 'react';
import { Link, useSearchParams } from 'react-router';
import { SparePart } from '../../chrome/spare-part.js';
import { sectionName } from '../../i18n/section-name.js';
import { useFormat } from '../../i18n/use-format.js';
import { useWords } from '../../i18n/use-words.js';
import { addressOfFilter, narrowingOf, viewNames } from './queue-view.js';
import { queueWords } from './queue-words.js';
import { useKeptFilters, useQueueCounts } from './use-queue-counts.js';

const KeepView = lazy(async () => ({ default: (await import('./keep-view.js')).KeepView }));

const labels = {
  all: 'viewAll',
  mine: 'viewMine',
  urgent: 'viewUrgent',
  soon: 'viewSoon',
  changed: 'viewChanged',
  returned: 'viewReturned',
  questions: 'viewQuestions',
  found: 'viewFound',
  ready: 'viewReady',
  unheld: 'viewUnheld',
  waiting: 'viewWaiting',
  failed: 'viewFailed',
  approved: 'approved',
} as const;

/** QueueFilters are the views of the queue, its sections and the kept views, each with how many it holds. */
export function QueueFilters() {
  const t = useWords(queueWords);
  const { language } = useFormat();
  const [params] = useSearchParams();
  const counts = useQueueCounts();
  const kept = useKeptFilters() ?? [];
  const { view, query, narrows } = narrowingOf(params);
  const bare = [...params.keys()].every((name) => name === 'view' || name === 'q');
  const here = addressOfFilter(Object.fromEntries(params.entries()));
  const standing = kept.find((filter) => addressOfFilter(filter.query) === here);
  const sources = counts?.sources ?? [];
  return (
    <div className="filters">
      <nav aria-label={t('views')}>
        {viewNames
          .filter((name) => name === 'all' || name === view || (counts?.views[name] ?? 0) > 0)
          .map((name) => (
            <Narrower
              key={name}
              to={withOnly(params, name === 'all' ? {} : { view: name })}
              current={bare && view === name && !standing}
              count={counts && heldBy(name, counts.views)}
            >
              {t(labels[name])}
            </Narrower>
          ))}
        {(counts?.sections ?? []).slice(0, 8).map(({ name, count }) => (
          <Narrower
            key={`section ${name}`}
            to={withOnly(params, { section: name })}
            current={params.get('section') === name && !standing}
            count={count}
          >
            <bdi>{sectionName(name, language)}</bdi>
          </Narrower>
        ))}
        {sources.length > 1 &&
          sources.map(({ name, count }) => (
            <Narrower
              key={`source ${name}`}
              to={withOnly(params, { source: name })}
              current={params.get('source') === name && !standing}
              count={count}
            >
              <bdi dir="ltr">{name}</bdi>
            </Narrower>
          ))}
      </nav>
      {kept.length > 0 && (
        <nav aria-label={t('keptViews')}>
          {kept.map(({ id, name, query: of }) => (
            <Narrower
              key={id}
              to={addressOfFilter(of)}
              current={standing?.id === id}
              count={counts?.filters[id]}
            >
              <bdi>{name}</bdi>
            </Narrower>
          ))}
        </nav>
      )}
      <p className="add">
        <SortLink params={params} sort={query.sort ?? 'rank'} />
        {(narrows || standing) && (
          <SparePart>
            <KeepView query={query} standing={standing ?? null} />
          </SparePart>
        )}
        <span className="vh" role="status">
          {counts && narrows && bare && t('foundHere', { count: heldBy(view, counts.views) })}
        </span>
      </p>
    </div>
  );
}

/** The whole queue shows what is approved and not out yet, too. */
function heldBy(view: QueueView, views: QueueCounts['views']): number {
  return (views[view] ?? 0) + (view === 'all' ? (views['approved'] ?? 0) : 0);
}

interface NarrowerProps {
  readonly to: string;
  readonly current: boolean;
  readonly count: number | undefined;
  readonly children: ReactNode;
}

function Narrower({ to, current, count, children }: NarrowerProps) {
  const format = useFormat();
  return (
    <Link to={`?${to}`} aria-current={current ? 'true' : undefined}>
      {children} {count !== undefined && <span>{format.number(count)}</span>}
    </Link>
  );
}

function SortLink({
  params,
  sort,
}: {
  readonly params: URLSearchParams;
  readonly sort: 'rank' | 'recent';
}) {
  const t = useWords(queueWords);
  const next = new URLSearchParams(params);
  if (sort === 'rank') next.set('sort', 'recent');
  else next.delete('sort');
  return (
    <Link to={`?${next.toString()}`} className="act">
      <span className="vh">{t('sort')}: </span>
      {t(sort === 'rank' ? 'sortRecent' : 'sortRank')}
    </Link>
  );
}

/** withOnly writes an address with one narrowing, which keeps the search and the order. */
function withOnly(params: URLSearchParams, narrowing: Readonly<Record<string, string>>): string {
  const next = new URLSearchParams(narrowing);
  for (const name of ['q', 'sort']) {
    const value = params.get(name);
    if (value) next.set(name, value);
  }
  return next.toString();
}
