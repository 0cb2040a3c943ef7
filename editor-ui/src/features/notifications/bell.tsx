import './notifications.css';
import { useEffect, useRef, useState } from 'react';
import { Link, useLocation } from 'react-router';
import { useFormat } from '../../i18n/use-format.js';
import { useWords } from '../../i18n/use-words.js';
import { notificationWords } from './notification-words.js';
import { ToldItem } from './told-item.js';
import { useLatest, useMarking } from './use-notifications.js';

/** Bell tells how many things are new to me, and opens the newest of them. */
export function Bell() {
  const t = useWords(notificationWords);
  const format = useFormat();
  const { pathname, search } = useLocation();
  const [openAt, setOpenAt] = useState<string | null>(null);
  const here = pathname + search;
  const open = openAt === here;
  const close = () => setOpenAt(null);
  const root = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const latest = useLatest();
  const marking = useMarking();
  const unread = latest.data?.unread ?? 0;

  useEffect(() => {
    if (!open) return;
    const outside = ({ target }: Event) => {
      if (target instanceof Node && !root.current?.contains(target)) setOpenAt(null);
    };
    document.addEventListener('pointerdown', outside);
    document.addEventListener('focusin', outside);
    return () => {
      document.removeEventListener('pointerdown', outside);
      document.removeEventListener('focusin', outside);
    };
  }, [open]);

  return (
    <div
      ref={root}
      className="bell"
      onKeyDown={({ key }) => {
        if (key !== 'Escape' || !open) return;
        close();
        button.current?.focus();
      }}
    >
      <button
        ref={button}
        type="button"
        className={unread > 0 ? 'act has-news' : 'act'}
        aria-expanded={open}
        onClick={() => setOpenAt(open ? null : here)}
      >
        {t('title')} {unread > 0 && <b>{format.number(unread)}</b>}
      </button>
      <span className="vh" role="status">
        {unread > 0 && t('came', { count: unread })}
      </span>
      {open && (
        <section className="bell-panel" aria-label={t('title')}>
          {latest.data?.items.length ? (
            <ol className="told-list">
              {latest.data.items.map((told) => (
                <ToldItem
                  key={told.id}
                  told={told}
                  onOpen={close}
                  onRead={(read) => marking.mutate({ ids: [told.id], read })}
                />
              ))}
            </ol>
          ) : (
            <p className="soft">{t('empty')}</p>
          )}
          <p className="acts">
            {unread > 0 && (
              <button
                type="button"
                className="act go"
                onClick={() => marking.mutate({ read: true })}
              >
                {t('markAll')}
              </button>
            )}
            <Link to="/notifications" onClick={close} className="act">
              {t('all')}
            </Link>
          </p>
        </section>
      )}
    </div>
  );
}
