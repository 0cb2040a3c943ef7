import type { Submission } from '@dragoman/shared/contract';
import { Mark } from '../../chrome/mark.js';
import { minutesLeft, spanOf } from '../../chrome/span-of-minutes.js';
import { Say } from '../../i18n/say.js';
import { useFormat } from '../../i18n/use-format.js';
import { useWords } from '../../i18n/use-words.js';
import { standingOf } from './standing-of.js';
import { submitWords } from './submit-words.js';

interface MyArticleProps {
  readonly submission: Submission;
  readonly now: Date;
  readonly onUpdate: () => void;
  readonly onWithdraw: () => void;
}

/** MyArticle is one article I handed in: its headline, and in a sentence where it stands. */
export function MyArticle({ submission, now, onUpdate, onWithdraw }: MyArticleProps) {
  const t = useWords(submitWords);
  const { article } = submission;
  const standing = standingOf(submission);
  return (
    <li className={standing === 'withdrawn' ? 'gone' : undefined}>
      <h3 lang="ar" dir="rtl">
        {article.headline}
      </h3>
      <p>
        <StandingLine submission={submission} now={now} />
      </p>
      {article.withdrawnReason !== null && (
        <p className="soft">
          <Say words={submitWords} k="withdrawnWhy" values={{ reason: article.withdrawnReason }} />
        </p>
      )}
      <English submission={submission} />
      {standing !== 'withdrawn' && (
        <p className="acts">
          <button
            type="button"
            className="act"
            aria-label={t('updateNamed', { headline: article.headline })}
            onClick={onUpdate}
          >
            {t('update')}
          </button>
          <button
            type="button"
            className="act"
            aria-label={t('withdrawNamed', { headline: article.headline })}
            onClick={onWithdraw}
          >
            {t('withdraw')}
          </button>
        </p>
      )}
    </li>
  );
}

function StandingLine({ submission, now }: Pick<MyArticleProps, 'submission' | 'now'>) {
  const t = useWords(submitWords);
  const format = useFormat();
  const { article, translation } = submission;
  const { progress, publication, assignee } = translation;
  const standing = standingOf(submission);
  const at = (when: string | null) => (when === null ? '' : format.timeOrDay(when, now));
  switch (standing) {
    case 'withdrawn':
      return t('isWithdrawn', { at: at(article.withdrawnAt) });
    case 'live':
      return (
        <>
          <Mark name="m-confirmed" /> {t('isLive', { at: at(publication.firstPublishedAt) })}
        </>
      );
    case 'scheduled':
      return t('isScheduled', { at: at(publication.scheduledAt) });
    case 'drafting':
      return <Metered k="isDrafting" done={progress.drafted} all={progress.segments} machine />;
    case 'editing':
      return (
        <Metered
          k="isEditing"
          name={assignee?.name ?? ''}
          done={progress.confirmed + progress.cut}
          all={progress.segments}
        />
      );
    case 'in_review': {
      const span = spanOf(Math.max(0, -minutesLeft(translation.submittedAt ?? '', now) || 0));
      return t(`inReview_${span.key}`, { ...span });
    }
    default:
      return t(`is_${standing}`);
  }
}

interface MeteredProps {
  readonly k: 'isDrafting' | 'isEditing';
  readonly name?: string;
  readonly done: number;
  readonly all: number;
  readonly machine?: boolean;
}

function Metered({ k, name = '', done, all, machine = false }: MeteredProps) {
  const t = useWords(submitWords);
  return (
    <>
      <Say words={submitWords} k={k} values={{ name, done, count: all }} />{' '}
      {all > 0 && (
        <meter
          className={machine ? 'fill machine' : 'fill'}
          min={0}
          max={all}
          value={done}
          aria-label={t('doneOf', { done, all })}
        />
      )}
    </>
  );
}

function English({ submission }: Pick<MyArticleProps, 'submission'>) {
  const { headline, publication } = submission.translation;
  if (headline === null || publication.status !== 'live' || publication.url === null) return null;
  return (
    <p className="en">
      <a href={publication.url}>
        <bdi lang="en" dir="ltr">
          {headline}
        </bdi>
      </a>
    </p>
  );
}
