import { lazy } from 'react';
import { Link, NavLink } from 'react-router';
import { useMe } from '../api/use-me.js';
import { currentLanguage, speak } from '../i18n/i18n.js';
import { useFormat } from '../i18n/use-format.js';
import { useWords } from '../i18n/use-words.js';
import { chromeWords } from './chrome-words.js';
import { pagesFor } from './pages-for.js';
import { SparePart } from './spare-part.js';
import { useNow } from './use-now.js';

const Bell = lazy(async () => ({
  default: (await import('../features/notifications/bell.js')).Bell,
}));

/** Folio is the line at the head of every desk page: the desk, its pages, the other language, me. */
export function Folio() {
  const t = useWords(chromeWords);
  const format = useFormat();
  const now = useNow();
  const { person } = useMe();
  return (
    <header className="folio">
      <a className="skip" href="#page">
        {t('skip')}
      </a>
      <Link className="name" to="/">
        <DeskName />
      </Link>
      <nav aria-label={t('desk')}>
        {pagesFor(person.roles).map(({ key, to }) => (
          <NavLink key={key} to={to} end={to === '/'}>
            {t(key)}
          </NavLink>
        ))}
      </nav>
      <div className="aside">
        <LanguageSwitch />
        <time dateTime={now.toISOString()}>{format.moment(now)}</time>
        <SparePart>
          <Bell />
        </SparePart>
        <NavLink className="me" to="/settings">
          <bdi>{person.name}</bdi>
        </NavLink>
      </div>
    </header>
  );
}

/** DeskName is the desk's name in both scripts, the interface's own first. */
export function DeskName() {
  return useFormat().language === 'ar' ? (
    <>
      <span lang="ar">ترجمان</span>{' '}
      <span className="latin" lang="en" dir="ltr">
        Dragoman
      </span>
    </>
  ) : (
    <>
      Dragoman{' '}
      <span lang="ar" dir="rtl">
        ترجمان
      </span>
    </>
  );
}

/** LanguageSwitch names the other language in that language. */
export function LanguageSwitch() {
  useFormat();
  const other = currentLanguage() === 'ar' ? 'en' : 'ar';
  return (
    <button
      type="button"
      className="act"
      lang={other}
      dir={other === 'ar' ? 'rtl' : 'ltr'}
      onClick={() => void speak(other)}
    >
      {other === 'ar' ? 'العربية' : 'English'}
    </button>
  );
}
