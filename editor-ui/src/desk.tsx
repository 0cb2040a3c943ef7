import type { Role } from '@dragoman/shared/domain';
import { Suspense, type ReactNode } from 'react';
import { Link, Navigate, Outlet, useLocation } from 'react-router';
import { useLive } from './api/live.js';
import { MeContext, useMeQuery, useRoles } from './api/use-me.js';
import { CrashKeeper } from './chrome/crash-keeper.js';
import { chromeWords } from './chrome/chrome-words.js';
import { Failing } from './chrome/failing.js';
import { Folio } from './chrome/folio.js';
import { Loading } from './chrome/loading.js';
import { MarkSprite } from './chrome/mark-sprite.js';
import { EngineNotice } from './chrome/notice.js';
import { useFormat } from './i18n/use-format.js';
import { useWords } from './i18n/use-words.js';

/** Desk is the frame of every signed-in page; whoever is not signed in goes to do so and comes back. */
export function Desk() {
  const me = useMeQuery();
  const { pathname, search, hash } = useLocation();
  if (me.data)
    return (
      <MeContext value={me.data}>
        <DeskFrame />
      </MeContext>
    );
  if (me.data === null) {
    const to = `${pathname}${search}${hash}`;
    return <Navigate replace to={`/sign-in${to === '/' ? '' : `?to=${encodeURIComponent(to)}`}`} />;
  }
  return (
    <main className="page">
      {me.error ? <Failing error={me.error} retry={() => void me.refetch()} /> : <Loading />}
    </main>
  );
}

function DeskFrame() {
  useLive();
  return (
    <>
      <MarkSprite />
      <Folio />
      <EngineNotice />
      <Outside />
    </>
  );
}

/** Outside shows a page while its chunk comes and when it fails; signing in stands there alone. */
export function Outside() {
  return (
    <CrashKeeper>
      <Suspense
        fallback={
          <main className="page">
            <Loading />
          </main>
        }
      >
        <Outlet />
      </Suspense>
    </CrashKeeper>
  );
}

/** For shows a page to those who hold one of the roles, and tells others whose it is. */
export function For({
  roles,
  children,
}: {
  readonly roles: readonly Role[];
  readonly children: ReactNode;
}) {
  const t = useWords(chromeWords);
  const format = useFormat();
  if (useRoles(...roles)) return children;
  return (
    <main className="page failing" id="page">
      <h1>{t('forbidden', { roles: format.list(roles.map((role) => t(role))) })}</h1>
      <p className="acts">
        <Link className="act go" to="/">
          {t('toOwn')}
        </Link>
      </p>
    </main>
  );
}
