import type { TranslationView } from '@dragoman/shared/contract';
import { useState } from 'react';
import { useWords } from '../../i18n/use-words.js';
import { ReasonForm } from '../review/reason-form.js';
import type { CommandRun } from '../review/use-run-command.js';
import { approveWords } from './approve-words.js';
import { CorrectionField } from './approve-form.js';
import { firstTime, type When, WhenFields } from './when-fields.js';

interface PublishFormProps {
  readonly view: TranslationView;
  readonly commands: CommandRun;
}

/** PublishForm puts an approved story before readers, at once or by the clock, and takes it back. */
export function PublishForm({ view, commands }: PublishFormProps) {
  const t = useWords(approveWords);
  const { allowed, publication } = view;
  const busy = commands.running !== null;
  return (
    <>
      {allowed.includes('publish') && <PublishSection view={view} commands={commands} />}
      {(allowed.includes('unschedule') || allowed.includes('reopen')) && (
        <p className="acts">
          {allowed.includes('unschedule') && (
            <button
              type="button"
              className="btn"
              disabled={busy}
              onClick={() => void commands.run('unschedule', {})}
            >
              {t('unschedule')}
            </button>
          )}
          {allowed.includes('reopen') && (
            <button
              type="button"
              className="act"
              disabled={busy}
              onClick={() => void commands.run('reopen', { reason: null })}
            >
              {t('reopen')}
            </button>
          )}
        </p>
      )}
      {publication.status === 'live' && publication.url !== null && (
        <p>
          <a className="act go" href={publication.url} target="_blank" rel="noopener">
            {t('seeLive')}
          </a>
        </p>
      )}
      {allowed.includes('withdraw') && <WithdrawSection commands={commands} />}
    </>
  );
}

function PublishSection({ view, commands }: PublishFormProps) {
  const t = useWords(approveWords);
  const { publication, article, allowed } = view;
  const contentHash = view.revision?.contentHash ?? view.contentHash;
  const [when, setWhen] = useState<When>({ kind: 'now', at: firstTime(article.dueAt) });
  const [correction, setCorrection] = useState('');
  const corrects = publication.status === 'live';
  const told = corrects ? correction.trim() : null;
  const ready = commands.running === null && when.kind !== 'later' && told !== '';
  const go = () => {
    if (!ready) return;
    if (when.kind === 'now') void commands.run('publish', { contentHash, correctionNote: told });
    else void commands.run('schedule', { contentHash, at: new Date(when.at).toISOString() });
  };
  return (
    <section>
      <h2>{t('publishTitle')}</h2>
      <WhenFields when={when} onChange={setWhen} scheduling={allowed.includes('schedule')} />
      {corrects && <CorrectionField value={correction} onChange={setCorrection} />}
      <button type="button" className="btn primary wide" aria-disabled={!ready} onClick={go}>
        {t(when.kind === 'at' ? 'schedule' : 'publish')}
      </button>
    </section>
  );
}

function WithdrawSection({ commands }: { readonly commands: CommandRun }) {
  const t = useWords(approveWords);
  const [asking, setAsking] = useState(false);
  return (
    <section>
      <h2>{t('withdrawTitle')}</h2>
      {asking ? (
        <ReasonForm
          label={t('withdrawWhy')}
          action={t('doWithdraw')}
          onCancel={() => setAsking(false)}
          onGive={(reason) => {
            setAsking(false);
            void commands.run('withdraw', { reason });
          }}
        />
      ) : (
        <button type="button" className="btn wide" onClick={() => setAsking(true)}>
          {t('withdraw')}
        </button>
      )}
    </section>
  );
}
