import type { TranslationSummary } from '@dragoman/shared/contract';
import { Link, useSearchParams } from 'react-router';
import { useMe } from '../../api/use-me.js';
import { useFormat } from '../../i18n/use-format.js';
import { useWords } from '../../i18n/use-words.js';
import { inView, sectionsOf, viewNamed, viewNames } from './queue-view.js';
import { queueWords } from './queue-words.js';

const labels = {
  all: 'viewAll',
  mine: 'viewMine',
  urgent: 'viewUrgent',
  changed: 'viewChanged',
  returned: 'viewReturned',
  ready: 'viewReady',
  waiting: 'viewWaiting',
  failed: 'viewFailed',
} as const;

/** QueueFilters are the views of the queue and its sections, each with how many it holds. */
export function QueueFilters({ items }: { readonly items: readonly TranslationSummary[] }) {
  const t = useWords(queueWords);
  const format = useFormat();
  const { person } = useMe();
  const [params] = useSearchParams();
  const view = viewNamed(params.get('view'));
  const section = params.get('section');
  const views = viewNames
    .map((name) => ({ name, count: inView(items, name, person.id).length }))
    .filter(({ name, count }) => count > 0 || name === 'all' || name === view);
  return (
    <nav className="filters" aria-label={t('views')}>
      {views.map(({ name, count }) => (
        <Link
          key={name}
          to={`?${withParam(params, 'view', name === 'all' ? null : name)}`}
          aria-current={view === name && section === null ? 'true' : undefined}
        >
          {t(labels[name])} <span>{format.number(count)}</span>
        </Link>
      ))}
      {sectionsOf(items).map(({ section: name, count }) => (
        <Link
          key={`section ${name}`}
          to={`?${withParam(params, 'section', name)}`}
          aria-current={section === name ? 'true' : undefined}
        >
          <bdi>{name}</bdi> <span>{format.number(count)}</span>
        </Link>
      ))}
    </nav>
  );
}

/** withParam writes an address that shows one view or one section, and keeps the search. */
function withParam(
  params: URLSearchParams,
  name: 'view' | 'section',
  value: string | null,
): string {
  const next = new URLSearchParams();
  const search = params.get('q');
  if (search) next.set('q', search);
  if (value !== null) next.set(name, value);
  return next.toString();
}
