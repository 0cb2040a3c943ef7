import type { TranslationSummary } from '@dragoman/shared/contract';
import { Mark } from '../../chrome/mark.js';
import { minutesLeft, spanOf } from '../../chrome/span-of-minutes.js';
import { useFormat } from '../../i18n/use-format.js';
import { useWords } from '../../i18n/use-words.js';
import { queueWords } from './queue-words.js';

/** When fewer minutes than this are left, the row says how many; an urgent one says so for a day. */
const SOON = 30;
const URGENT_SOON = 24 * 60;

interface RowClockProps {
  readonly item: TranslationSummary;
  readonly now: Date;
}

/** RowClock is the spine of the queue: the deadline, and the minutes left when they are few. */
export function RowClock({ item, now }: RowClockProps) {
  const t = useWords(queueWords);
  const format = useFormat();
  const { dueAt, priority, withdrawnAt } = item.article;
  if (item.state === 'failed')
    return (
      <>
        <Mark name="f-block" />
        <span className="vh">{t('failed')}</span>
      </>
    );
  if (dueAt === null) return <span className="vh">{t('noDeadline')}</span>;
  const left = minutesLeft(dueAt, now);
  const runs = item.state !== 'approved' && withdrawnAt === null;
  const close = runs && left < (priority === 'urgent' ? URGENT_SOON : SOON);
  return (
    <>
      <time dateTime={dueAt}>{format.timeOrShortDay(dueAt, now)}</time>
      {close && <Left minutes={left} />}
    </>
  );
}

function Left({ minutes }: { readonly minutes: number }) {
  const t = useWords(queueWords);
  const span = spanOf(Math.abs(minutes));
  if (span.key === 'minutes')
    return (
      <span className="eta">{t(minutes < 0 ? 'minLate' : 'minLeft', { count: span.count })}</span>
    );
  if (minutes < 0) return <span className="eta">{t('late')}</span>;
  return span.key === 'hours' ? (
    <span className="eta">{t('hoursLeft', { hours: span.count, minutes: span.minutes })}</span>
  ) : null;
}
