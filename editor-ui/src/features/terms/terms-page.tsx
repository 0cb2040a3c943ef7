import './terms.css';
import type { TermView } from '@dragoman/shared/contract';
import { TermKind, TermStatus } from '@dragoman/shared/domain';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { Failing } from '../../chrome/failing.js';
import { Loading } from '../../chrome/loading.js';
import { PageTitle } from '../../chrome/page-title.js';
import { useWords } from '../../i18n/use-words.js';
import { CandidateRow } from './candidate-row.js';
import { ImportDialog } from './import-dialog.js';
import { TermDialog } from './term-dialog.js';
import { TermRow } from './term-row.js';
import { TermsHead } from './terms-head.js';
import { termsWords } from './terms-words.js';
import { useTerms } from './use-terms.js';

type Open = { readonly term: TermView | null } | 'import' | null;

/** TermsPage is the term base: what the desk's English says for some Arabic, and what waits to be decided. */
export function TermsPage() {
  const t = useWords(termsWords);
  const [params] = useSearchParams();
  const status = TermStatus.catch('adopted').parse(params.get('status') ?? 'adopted');
  const kind = TermKind.optional()
    .catch(undefined)
    .parse(params.get('kind') ?? undefined);
  const q = params.get('q') ?? '';
  const list = useTerms({ status, ...(kind ? { kind } : {}), ...(q === '' ? {} : { q }) });
  const [open, setOpen] = useState<Open>(null);
  const items = list.data?.pages.flatMap((page) => page.items) ?? [];
  const Row = status === 'candidate' ? CandidateRow : TermRow;
  return (
    <main className="page terms" id="page">
      <PageTitle>{t('title')}</PageTitle>
      <TermsHead
        counts={list.data?.pages[0]?.counts ?? null}
        status={status}
        kind={kind}
        onAdd={() => setOpen({ term: null })}
        onImport={() => setOpen('import')}
      />
      {list.data ? (
        <ul className="term-list" dir="ltr" aria-busy={list.isPlaceholderData}>
          {items.map((term) => (
            <Row key={term.id} term={term} onOpen={() => setOpen({ term })} />
          ))}
        </ul>
      ) : list.error ? (
        <Failing part error={list.error} retry={() => void list.refetch()} />
      ) : (
        <Loading />
      )}
      {list.data && items.length === 0 && (
        <p className="soft none-here">{t(status === 'candidate' ? 'nothingWaiting' : 'nothing')}</p>
      )}
      {list.hasNextPage && (
        <p className="acts more-terms">
          <button
            type="button"
            className="btn"
            disabled={list.isFetchingNextPage}
            onClick={() => void list.fetchNextPage()}
          >
            {t('more')}
          </button>
        </p>
      )}
      {open === 'import' && <ImportDialog onClose={() => setOpen(null)} />}
      {open !== null && open !== 'import' && (
        <TermDialog term={open.term} onClose={() => setOpen(null)} />
      )}
    </main>
  );
}
