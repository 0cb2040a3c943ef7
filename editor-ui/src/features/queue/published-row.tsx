import type { TranslationSummary } from '@dragoman/shared/contract';
import { Link } from 'react-router';
import { Mark } from '../../chrome/mark.js';
import { sectionName } from '../../i18n/section-name.js';
import { useFormat } from '../../i18n/use-format.js';
import { useWords } from '../../i18n/use-words.js';
import { Found } from './found.js';
import { queueWords } from './queue-words.js';
import type { QueueHands } from './use-queue-hands.js';

interface PublishedRowProps {
  readonly item: TranslationSummary;
  readonly now: Date;
  readonly search: string;
  readonly hands: QueueHands;
}

/** PublishedRow is one story as its readers have it; the clock is when they got it. */
export function PublishedRow({ item, now, search, hands }: PublishedRowProps) {
  const t = useWords(queueWords);
  const format = useFormat();
  const dir = format.direction;
  const { publication } = item;
  const here = hands.cursor === item.id;
  const at = publication.firstPublishedAt ?? publication.scheduledAt;
  const headline = item.headline ?? item.article.headline;
  return (
    <li
      className={here ? 'q is-cursor' : 'q'}
      aria-current={here || undefined}
      data-row={item.id}
      onFocus={() => hands.row.moveTo(item.id)}
    >
      <p className="ar" lang="ar" dir="rtl">
        <Found text={item.article.headline} search={search} />
      </p>
      <p className="spine">
        {at !== null && (
          <time dateTime={at} title={format.moment(at)}>
            {format.day(at) === format.day(now) ? format.time(at) : format.shortDay(at)}
          </time>
        )}
      </p>
      <p className="en" lang="en" dir="ltr">
        <Link to={`/translations/${item.id}`}>
          <Found text={headline} search={search} />
        </Link>
      </p>
      <p className="meta">
        <span dir={dir}>
          <Standing item={item} />
        </span>
      </p>
      <p className="take">
        {publication.url !== null && publication.status === 'live' && (
          <a
            className="act go"
            dir={dir}
            href={publication.url}
            aria-label={t('readNamed', { headline })}
          >
            {t('read')}
          </a>
        )}
      </p>
    </li>
  );
}

/** What goes on with a published story: a correction under way, or the version readers have. */
function Standing({ item }: { readonly item: TranslationSummary }) {
  const t = useWords(queueWords);
  const { language } = useFormat();
  const { publication, state, article } = item;
  if (article.withdrawnAt !== null && publication.status === 'live')
    return (
      <span className="alarm">
        <Mark name="m-changed" /> {t('arabicWithdrawn')}
      </span>
    );
  if (state === 'editing' || state === 'ready') return t('correcting');
  if (state === 'in_review') return t('correctionWaits');
  return (
    <span className="soft">
      {publication.version !== null && t('version', { version: publication.version })}
      {publication.version !== null && article.section !== null && t('comma')}
      {article.section !== null && <bdi>{sectionName(article.section, language)}</bdi>}
    </span>
  );
}
