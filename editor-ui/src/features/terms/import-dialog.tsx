import type { TermImportQuery, TermImportReport } from '@dragoman/shared/contract';
import { useMutation } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useFormat } from '../../i18n/use-format.js';
import { useWords } from '../../i18n/use-words.js';
import { Refused } from '../settings/refused.js';
import { bringTerms } from './term-files.js';
import { termsWords } from './terms-words.js';
import { useRefreshTerms } from './use-terms.js';

type Conflicts = TermImportQuery['conflicts'];

/** ImportDialog takes a file in two steps: what it would do, row by row, and then doing it. */
export function ImportDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useWords(termsWords);
  const dialog = useRef<HTMLDialogElement>(null);
  const [file, setFile] = useState<File | null>(null);
  const [conflicts, setConflicts] = useState<Conflicts>('refuse');
  const refresh = useRefreshTerms();
  const bringing = useMutation({
    mutationFn: (asked: { file: File; conflicts: Conflicts; dryRun: boolean }) =>
      bringTerms(asked.file, asked),
    onSuccess: (report) => (report.dryRun ? undefined : refresh()),
  });
  useEffect(() => dialog.current?.showModal(), []);
  const look = (next: File | null, how: Conflicts) => {
    setFile(next);
    setConflicts(how);
    if (next) bringing.mutate({ file: next, conflicts: how, dryRun: true });
  };
  const report = bringing.data;
  const worth = report && report.dryRun && report.added + report.changed > 0;
  return (
    <dialog
      ref={dialog}
      className="dialog term-dialog"
      aria-labelledby="import-title"
      onClose={onClose}
    >
      <h2 id="import-title">{t('importTitle')}</h2>
      <p className="soft">{t('importHint')}</p>
      <div className="form f">
        <div>
          <label htmlFor="term-file">{t('file')}</label>
          <input
            id="term-file"
            type="file"
            accept=".csv,.tsv,.txt,.tbx,.xml"
            onChange={({ target }) => look(target.files?.[0] ?? null, conflicts)}
          />
        </div>
        <div>
          <label htmlFor="term-conflicts">{t('conflicts')}</label>
          <span className="sel">
            <select
              id="term-conflicts"
              value={conflicts}
              onChange={({ target }) => look(file, target.value as Conflicts)}
            >
              {(['refuse', 'replace', 'both'] as const).map((how) => (
                <option key={how} value={how}>
                  {t(how)}
                </option>
              ))}
            </select>
          </span>
        </div>
      </div>
      <div role="status">
        {bringing.isPending ? <p>{t('reading')}</p> : report && <Report report={report} />}
      </div>
      <Refused error={bringing.error} />
      <p className="acts">
        {worth && file && (
          <button
            type="button"
            className="btn primary"
            disabled={bringing.isPending}
            onClick={() => bringing.mutate({ file, conflicts, dryRun: false })}
          >
            {t('doImport')}
          </button>
        )}
        <button type="button" className="btn" onClick={() => dialog.current?.close()}>
          {t('close')}
        </button>
      </p>
    </dialog>
  );
}

function Report({ report }: { readonly report: TermImportReport }) {
  const t = useWords(termsWords);
  // The desk tells the details in English.
  const { language } = useFormat();
  const { rows, added, changed, unchanged, refused, refusals, ignored, dryRun } = report;
  return (
    <>
      <p>
        {!dryRun && <b>{t('imported')} </b>}
        {t('report', { count: rows })} {t('reportParts', { added, changed, unchanged, refused })}
      </p>
      {ignored.length > 0 && <p className="soft">{t('ignored', { names: ignored.join(', ') })}</p>}
      {refusals.length > 0 && (
        <section className="refusals">
          <h3>{t('refusedRows')}</h3>
          <ul>
            {refusals.slice(0, 200).map(({ line, code, message, text }) => (
              <li key={line}>
                <b>{t('line', { line })}</b>{' '}
                <bdi>{language === 'ar' ? t(whyWord(code)) : message}</bdi>{' '}
                <bdi className="soft" dir="ltr">
                  {text}
                </bdi>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

/** `_many` at the end of a key would be a plural form. */
function whyWord(code: TermImportReport['refusals'][number]['code']) {
  return code === 'too_many' ? 'why_toomany' : (`why_${code}` as const);
}
