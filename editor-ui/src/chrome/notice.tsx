import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from 'react-router';
import { callRoute } from '../api/call-route.js';
import { queryKeys } from '../api/query-client.js';
import { useMe, useRoles } from '../api/use-me.js';
import { Say } from '../i18n/say.js';
import { useFormat } from '../i18n/use-format.js';
import { useWords } from '../i18n/use-words.js';
import { chromeWords } from './chrome-words.js';
import { Mark } from './mark.js';
import { pausesInArabic } from './problems-in-arabic.js';

/** EngineNotice says what the desk must know of the engine: that it only practises, or that it stands still. */
export function EngineNotice() {
  const { engine } = useMe();
  const atDesk = useRoles('editor', 'approver', 'admin');
  if (!atDesk) return null;
  if (engine.paused) return <PausedNotice />;
  if (engine.practice) return <PracticeNotice />;
  return engine.budget?.warns ? <BudgetNotice /> : null;
}

function PracticeNotice() {
  const t = useWords(chromeWords);
  return (
    <aside className="notice" aria-label={t('engine')}>
      <span>{t('practice')}</span>
      <Link className="act go" to="/settings#engine">
        {t('connect')}
      </Link>
    </aside>
  );
}

function BudgetNotice() {
  const t = useWords(chromeWords);
  return (
    <aside className="notice" aria-label={t('engine')}>
      <span>{t('budgetWarns')}</span>
      <ToBudget />
    </aside>
  );
}

function ToBudget() {
  const t = useWords(chromeWords);
  return (
    <Link className="act go" to="/settings#spend">
      {t('budget')}
    </Link>
  );
}

function PausedNotice() {
  const t = useWords(chromeWords);
  const format = useFormat();
  const client = useQueryClient();
  const { paused } = useMe().engine;
  const resume = useMutation({
    mutationFn: () => callRoute('resumeEngine', { body: {} }),
    onSettled: () => client.invalidateQueries({ queryKey: queryKeys.me }),
  });
  if (!paused) return null;
  const { reason, retryAt } = paused;
  if (reason === 'budget')
    return (
      <aside className="notice alarm" aria-label={t('engine')}>
        <span role="alert">
          <Mark name="f-block" />{' '}
          <Say
            words={chromeWords}
            k="budgetSpent"
            values={{ at: retryAt === null ? '' : format.moment(retryAt) }}
          />
        </span>
        <ToBudget />
      </aside>
    );
  const message = (format.language === 'ar' && pausesInArabic[reason]) || paused.message;
  return (
    <aside className="notice alarm" aria-label={t('engine')}>
      <span role="alert">
        <Mark name="f-block" />{' '}
        {retryAt === null ? (
          <Say words={chromeWords} k="paused" values={{ message }} />
        ) : (
          <Say words={chromeWords} k="pausedUntil" values={{ message, at: format.time(retryAt) }} />
        )}
      </span>
      <button
        type="button"
        className="act go"
        disabled={resume.isPending}
        onClick={() => resume.mutate()}
      >
        {t('resume')}
      </button>
    </aside>
  );
}
