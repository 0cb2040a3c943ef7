import type { TranslationSummary } from '@dragoman/shared/contract';
import { Link } from 'react-router';
import { Say } from '../../i18n/say.js';
import { useFormat } from '../../i18n/use-format.js';
import { useWords } from '../../i18n/use-words.js';
import { Found } from './found.js';
import { queueWords } from './queue-words.js';
import { RowClock } from './row-clock.js';
import { RowMeta } from './row-meta.js';
import { RowTake } from './row-take.js';
import type { QueueHands } from './use-queue-hands.js';

interface QueueRowProps {
  readonly item: TranslationSummary;
  readonly now: Date;
  readonly search: string;
  readonly hands: QueueHands;
  readonly primary: boolean;
}

/** QueueRow is one translation: Arabic and English spring from the clock between them. */
export function QueueRow({ item, now, search, hands, primary }: QueueRowProps) {
  const t = useWords(queueWords);
  const dir = useFormat().language === 'ar' ? 'rtl' : 'ltr';
  const here = hands.cursor === item.id;
  return (
    <li
      className={classesOf(item, here, hands.chosen.has(item.id))}
      aria-current={here || undefined}
      data-row={item.id}
      onFocus={() => hands.moveTo(item.id)}
    >
      <p className="ar" lang="ar" dir="rtl">
        <Found text={item.article.headline} search={search} />
      </p>
      <p className="spine">
        {hands.chosen.has(item.id) && <span className="vh">{t('selected')}</span>}
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
            busy={hands.busy}
            onClaim={() => hands.claim(item)}
            onRedraft={() => hands.redraft(item)}
          />
        </span>
      </p>
    </li>
  );
}

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
