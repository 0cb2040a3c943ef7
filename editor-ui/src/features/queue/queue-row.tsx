import type { TranslationSummary } from '@dragoman/shared/contract';
import { memo } from 'react';
import { Link } from 'react-router';
import { Say } from '../../i18n/say.js';
import { useFormat } from '../../i18n/use-format.js';
import { useWords } from '../../i18n/use-words.js';
import { Found } from './found.js';
import { queueWords } from './queue-words.js';
import { RowClock } from './row-clock.js';
import { RowMeta } from './row-meta.js';
import { RowTake } from './row-take.js';
import type { RowHands } from './use-queue-hands.js';

interface QueueRowProps {
  readonly item: TranslationSummary;
  readonly now: Date;
  readonly search: string;
  readonly hands: RowHands;
  /** The cursor stands on it. */
  readonly here: boolean;
  readonly chosen: boolean;
  readonly busy: boolean;
  /** Why the last thing done to all chosen rows was not done to this one. */
  readonly refusal: string | undefined;
  readonly primary: boolean;
}

/** QueueRow is one translation: Arabic and English spring from the clock between them. */
export const QueueRow = memo(function QueueRow(props: QueueRowProps) {
  const { item, now, search, hands, here, chosen, busy, refusal, primary } = props;
  const t = useWords(queueWords);
  const { direction: dir } = useFormat();
  return (
    <li
      className={classesOf(item, here, chosen)}
      aria-current={here || undefined}
      data-row={item.id}
      onFocus={() => hands.moveTo(item.id)}
    >
      <input
        type="checkbox"
        className="choose"
        aria-label={t('select', { headline: item.headline ?? item.article.headline })}
        checked={chosen}
        onChange={() => hands.toggle(item.id)}
      />
      <p className="ar" lang="ar" dir="rtl">
        <Found text={item.article.headline} search={search} />
      </p>
      <p className="spine">
        <RowClock item={item} now={now} />
      </p>
      <EnglishLine item={item} search={search} />
      <p className="meta">
        <span dir={dir}>
          <RowMeta item={item} />
        </span>
      </p>
      <p className="take">
        <span dir={dir}>
          <RowTake
            item={item}
            now={now}
            primary={primary}
            busy={busy}
            onClaim={() => hands.claim(item)}
            onRedraft={() => hands.redraft(item)}
          />
        </span>
      </p>
      {refusal !== undefined && (
        <p className="refusal alarm" dir={dir}>
          {refusal}
        </p>
      )}
    </li>
  );
});

function EnglishLine({
  item,
  search,
}: {
  readonly item: TranslationSummary;
  readonly search: string;
}) {
  const t = useWords(queueWords);
  const format = useFormat();
  const { failure, headline, state } = item;
  if (state === 'failed') {
    const { message, retryAt } = failure ?? { message: '', retryAt: null };
    return (
      <p className="en ui-line" dir="auto">
        <Link to={addressOf(item)} className="quiet">
          {retryAt === null ? (
            <Say words={queueWords} k="failedBecause" values={{ message }} />
          ) : (
            <Say
              words={queueWords}
              k="failedRetry"
              values={{ message, at: format.time(retryAt) }}
            />
          )}
        </Link>
      </p>
    );
  }
  if (headline === null)
    return (
      <p className="en ui-line">
        <Link to={addressOf(item)} className="soft">
          {t(waitingWord[state] ?? 'noDraft')}
        </Link>
      </p>
    );
  return (
    <p className="en" lang="en" dir="ltr">
      <Link to={addressOf(item)}>
        <Found text={headline} search={search} />
      </Link>
    </p>
  );
}

const waitingWord: Readonly<Partial<Record<string, 'draftingNow' | 'nextInLine'>>> = {
  drafting: 'draftingNow',
  queued: 'nextInLine',
};

/** addressOf tells where a row leads: to the decision when it waits for one that I may take. */
export function addressOf(item: TranslationSummary): string {
  const decides = item.allowed.some((command) => command === 'approve' || command === 'return');
  return `/translations/${item.id}${item.state === 'in_review' && decides ? '/approve' : ''}`;
}

function classesOf(item: TranslationSummary, here: boolean, chosen: boolean): string {
  return [
    'q',
    item.headlineSettled || item.state === 'failed' ? '' : 'as-drafted',
    item.state === 'failed' ? 'is-failed' : '',
    here ? 'is-cursor' : '',
    chosen ? 'is-chosen' : '',
  ]
    .filter(Boolean)
    .join(' ');
}
