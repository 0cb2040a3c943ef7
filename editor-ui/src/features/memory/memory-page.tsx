import type { MemorySearch } from '@dragoman/shared/contract';
import { useDeferredValue, type ReactNode } from 'react';
import { Link, useSearchParams } from 'react-router';
import { Failing } from '../../chrome/failing.js';
import { Loading } from '../../chrome/loading.js';
import { PageTitle } from '../../chrome/page-title.js';
import { useWords } from '../../i18n/use-words.js';
import { MemoryFiles } from './memory-files.js';
import { MemoryLinksPage } from './memory-links.js';
import { MemoryRow } from './memory-row.js';
import { memoryWords } from './memory-words.js';
import { useMemoryImports, useMemorySearch } from './use-memory.js';
import './memory.css';

const origins = ['desk', 'import', 'archive'] as const;

/** MemoryPage searches what the desk has approved, and brings files into it. */
export function MemoryPage() {
  const [params] = useSearchParams();
  const links = params.get('links');
  return links === null ? <MemorySearchPage /> : <MemoryLinksPage importId={links} />;
}

function MemorySearchPage() {
  const t = useWords(memoryWords);
  const [params, setParams] = useSearchParams();
  const typed = params.get('q') ?? '';
  const q = useDeferredValue(typed.trim());
  const origin = origins.find((name) => name === params.get('origin'));
  const list = useMemorySearch({ q, ...(origin === undefined ? {} : { origin }) });
  const items = list.data?.pages.flatMap((page) => page.items) ?? [];
  const type = (text: string) => {
    const next = new URLSearchParams(params);
    if (text === '') next.delete('q');
    else next.set('q', text);
    setParams(next, { replace: true });
  };
  return (
    <main className="queue memory-page" id="page">
      <PageTitle>{t('title')}</PageTitle>
      <header className="qhead">
        <h1 aria-live="polite">
          <News
            count={items.length}
            searched={q !== ''}
            more={list.hasNextPage}
            loaded={!!list.data}
          />
        </h1>
        <label className="find">
          <span className="vh">{t('search')}</span>
          <input
            type="search"
            dir="auto"
            placeholder={t('search')}
            aria-describedby="memory-hint"
            value={typed}
            onChange={({ target }) => type(target.value)}
          />
        </label>
        <nav className="filters" aria-label={t('origin')}>
          <Part origin={undefined} chosen={origin === undefined}>
            {t('all')}
          </Part>
          {origins.map((name) => (
            <Part key={name} origin={name} chosen={origin === name}>
              {t(name)}
            </Part>
          ))}
        </nav>
        <p className="soft search-hint" id="memory-hint">
          {t('searchHint')}
        </p>
        <FilesAhead />
      </header>
      {list.error ? (
        <Failing part error={list.error} retry={() => void list.refetch()} />
      ) : list.data ? (
        <ol className="mems" dir="ltr">
          {items.map((unit) => (
            <MemoryRow key={unit.id} unit={unit} />
          ))}
        </ol>
      ) : (
        <Loading />
      )}
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
      <MemoryFiles />
    </main>
  );
}

/** The files stand under the pairs, which may be many: their head is told above. */
function FilesAhead() {
  const t = useWords(memoryWords);
  const { data } = useMemoryImports();
  const waiting = data?.items.filter(({ openLinks }) => openLinks > 0) ?? [];
  return (
    <p className="acts files-ahead">
      <a className="act go" href="#memory-files">
        {t('filesAhead')}
      </a>
      {waiting.map(({ id, name, openLinks }) => (
        <Link key={id} className="act" to={`?links=${id}`}>
          {t('waiting', { count: openLinks })}
          {waiting.length > 1 && <bdi> · {name}</bdi>}
        </Link>
      ))}
    </p>
  );
}

interface NewsProps {
  readonly count: number;
  readonly searched: boolean;
  readonly more: boolean;
  readonly loaded: boolean;
}

/** The page's news: how much was found, or what the memory is. */
function News({ count, searched, more, loaded }: NewsProps) {
  const t = useWords(memoryWords);
  if (!searched) return t(loaded && count === 0 ? 'newsNone' : 'news');
  if (count === 0) return loaded ? t('newsNotFound') : t('news');
  return t(more ? 'newsFoundMore' : 'newsFound', { count });
}

function Part({
  origin,
  chosen,
  children,
}: {
  readonly origin: MemorySearch['origin'];
  readonly chosen: boolean;
  readonly children: ReactNode;
}) {
  const [params] = useSearchParams();
  const next = new URLSearchParams(params);
  if (origin === undefined) next.delete('origin');
  else next.set('origin', origin);
  return (
    <Link to={`?${next.toString()}`} aria-current={chosen ? 'true' : undefined}>
      {children}
    </Link>
  );
}
