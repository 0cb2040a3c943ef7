import type { NotificationView } from '@dragoman/shared/contract';
import { Link } from 'react-router';
import { useRoles } from '../../api/use-me.js';
import { useNow } from '../../chrome/use-now.js';
import { Say } from '../../i18n/say.js';
import { useFormat } from '../../i18n/use-format.js';
import { useWords } from '../../i18n/use-words.js';
import { notificationWords } from './notification-words.js';

interface ToldItemProps {
  readonly told: NotificationView;
  readonly onRead: (read: boolean) => void;
  /** Called when its story is opened. */
  readonly onOpen?: () => void;
}

/** ToldItem is one thing I was told of: what happened, on which story, and the words of it. */
export function ToldItem({ told, onRead, onOpen }: ToldItemProps) {
  const t = useWords(notificationWords);
  const format = useFormat();
  const now = useNow();
  const atDesk = useRoles('editor', 'approver', 'admin');
  const { kind, by, translation, excerpt, times, at, read } = told;
  const open = () => {
    if (!read) onRead(true);
    onOpen?.();
  };
  return (
    <li className={read ? 'told' : 'told is-new'}>
      <p>
        {!read && <span className="vh">{t('unread')}: </span>}
        <Say words={notificationWords} k={kind} values={{ name: by?.name ?? '' }} />
        {times > 1 && <span className="soft"> · {t('times', { count: times })}</span>}{' '}
        <time className="soft" dateTime={at}>
          {format.timeOrDay(at, now)}
        </time>
      </p>
      {translation && (
        <Link to={addressOf(told, atDesk)} onClick={open} className="of">
          <Headline told={translation} arabicFirst={!atDesk} />
        </Link>
      )}
      {excerpt !== null && (
        <p className="excerpt" dir="auto">
          {excerpt}
        </p>
      )}
      <button type="button" className="act" onClick={() => onRead(!read)}>
        {t(read ? 'markUnread' : 'markRead')}
      </button>
    </li>
  );
}

function Headline({
  told,
  arabicFirst,
}: {
  readonly told: NonNullable<NotificationView['translation']>;
  readonly arabicFirst: boolean;
}) {
  return arabicFirst || told.headline === '' ? (
    <bdi lang="ar" dir="rtl">
      {told.sourceHeadline}
    </bdi>
  ) : (
    <bdi lang="en" dir="ltr">
      {told.headline}
    </bdi>
  );
}

/** The Arabic edition has its own page; the desk goes to the segment that it is about. */
function addressOf(told: NotificationView, atDesk: boolean): string {
  const { kind, translation, segmentId } = told;
  if (kind === 'question_asked') return '/submit#questions';
  if (!atDesk || !translation) return '/submit';
  return `/translations/${translation.id}${segmentId === null ? '' : `?segment=${segmentId}`}`;
}
