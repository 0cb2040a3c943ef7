import type { MemoryImportView } from '@dragoman/shared/contract';
import { useState } from 'react';
import { Link } from 'react-router';
import { callRoute } from '../../api/call-route.js';
import { Say } from '../../i18n/say.js';
import { useFormat } from '../../i18n/use-format.js';
import { useWords } from '../../i18n/use-words.js';
import { memoryWords } from './memory-words.js';
import { ReasonForm } from './reason-form.js';
import { useMemoryChange } from './use-memory.js';

interface MemoryImportProps {
  readonly brought: MemoryImportView;
  readonly keeps: boolean;
}

/** MemoryImport is one file that was brought in: what became of it, and what can be done about it. */
export function MemoryImport({ brought, keeps }: MemoryImportProps) {
  const t = useWords(memoryWords);
  const format = useFormat();
  const [asking, setAsking] = useState(false);
  const { id, name, by, at, added, known, refused, refusals, openLinks } = brought;
  const removing = useMemoryChange((reason: string) =>
    callRoute('removeMemoryImport', { params: { id }, body: { reason } }),
  );
  const counts = [
    t('added', { count: added }),
    ...(known > 0 ? [t('known', { count: known })] : []),
    ...(refused > 0 ? [t('refused', { count: refused })] : []),
  ];
  return (
    <article className="brought">
      <h3>
        <bdi>{name}</bdi>
      </h3>
      <p>{counts.join(t('comma'))}</p>
      <p className="soft">
        <Say words={memoryWords} k="by" values={{ name: by ?? '', at: format.moment(at) }} />
      </p>
      {refusals.length > 0 && (
        <ul className="soft">
          {refusals.slice(0, 10).map(({ line, reason }) => (
            <li key={line}>
              <bdi lang="en">{t('refusal', { line, reason })}</bdi>
            </li>
          ))}
        </ul>
      )}
      <p className="acts">
        {openLinks > 0 && (
          <Link className="act go" to={`?links=${id}`}>
            {t('waiting', { count: openLinks })}
          </Link>
        )}
        <a
          className="act"
          href={`/api/v1/memory/export?importId=${id}`}
          download={`${name}.tmx`}
          aria-label={t('exportNamed', { name })}
        >
          {t('exportOne')}
        </a>
        {keeps && !asking && (
          <button
            type="button"
            className="act"
            aria-label={t('takeOutNamed', { name })}
            onClick={() => setAsking(true)}
          >
            {t('takeOut')}
          </button>
        )}
      </p>
      {asking && (
        <ReasonForm
          pending={removing.isPending}
          error={removing.error}
          onRemove={(reason) => removing.mutate(reason)}
          onCancel={() => setAsking(false)}
        />
      )}
    </article>
  );
}
