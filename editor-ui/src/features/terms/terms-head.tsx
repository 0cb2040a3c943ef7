import type { TermPage } from '@dragoman/shared/contract';
import { TermKind, TermStatus } from '@dragoman/shared/domain';
import { Link, useSearchParams } from 'react-router';
import { useFormat } from '../../i18n/use-format.js';
import { useWords } from '../../i18n/use-words.js';
import { Refused } from '../settings/refused.js';
import { kindWord } from './kind-word.js';
import { exportAddress } from './term-files.js';
import { termsWords } from './terms-words.js';
import { useMayDecide, useMineTerms } from './use-terms.js';

interface TermsHeadProps {
  readonly counts: TermPage['counts'] | null;
  readonly status: TermStatus;
  readonly kind: TermKind | undefined;
  readonly onAdd: () => void;
  readonly onImport: () => void;
}

/** TermsHead opens the page with its news, narrows the list, and adds to it. */
export function TermsHead({ counts, status, kind, onAdd, onImport }: TermsHeadProps) {
  const t = useWords(termsWords);
  const format = useFormat();
  const [params, setParams] = useSearchParams();
  const mayDecide = useMayDecide();
  const mining = useMineTerms();
  const set = (name: string, value: string) => {
    const next = new URLSearchParams(params);
    if (value === '') next.delete(name);
    else next.set(name, value);
    setParams(next, { replace: name === 'q' });
  };
  return (
    <header className="qhead">
      <h1>
        {counts && t('inForce', { count: counts.adopted })}
        {counts && counts.candidate > 0 && ` ${t('waitingNews', { count: counts.candidate })}`}
      </h1>
      <div className="find" role="search">
        <input
          type="search"
          aria-label={t('search')}
          placeholder={t('search')}
          dir="auto"
          defaultValue={params.get('q') ?? ''}
          onChange={({ target }) => set('q', target.value)}
        />
      </div>
      <div className="filters">
        <nav aria-label={t('views')}>
          {TermStatus.options
            .toSorted((a, b) => order[a] - order[b])
            .map((each) => (
              <Link
                key={each}
                to={`?status=${each}`}
                aria-current={each === status ? 'true' : undefined}
              >
                {t(each)} {counts && <span>{format.number(counts[each])}</span>}
              </Link>
            ))}
        </nav>
        <label className="by-kind">
          <span className="vh">{t('kind')}</span>
          <select
            className="pick"
            value={kind ?? ''}
            onChange={({ target }) => set('kind', target.value)}
          >
            <option value="">{t('anyKind')}</option>
            {TermKind.options.map((each) => (
              <option key={each} value={each}>
                {t(kindWord(each))}
              </option>
            ))}
          </select>
        </label>
      </div>
      <p className="term-acts acts">
        <button type="button" className="act go" onClick={onAdd}>
          {t(mayDecide ? 'add' : 'propose')}
        </button>
        {mayDecide && (
          <>
            <button type="button" className="act" onClick={onImport}>
              {t('importFile')}
            </button>
            <button
              type="button"
              className="act"
              disabled={mining.isPending}
              onClick={() => mining.mutate()}
            >
              {t('mine')}
            </button>
          </>
        )}
        <a className="act" href={exportAddress('csv')} download>
          {t('exportCsv')}
        </a>
        <a className="act" href={exportAddress('tbx')} download>
          {t('exportTbx')}
        </a>
      </p>
      <p className="mined soft" role="status">
        {mining.data &&
          (mining.data.proposed === 0
            ? t('minedNone', { stories: mining.data.stories })
            : t('minedSome', { count: mining.data.proposed, stories: mining.data.stories }))}
      </p>
      <Refused error={mining.error} />
    </header>
  );
}

const order: Readonly<Record<TermStatus, number>> = {
  adopted: 0,
  candidate: 1,
  retired: 2,
  declined: 3,
};
