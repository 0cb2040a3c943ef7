import { PageTitle } from '../../chrome/page-title.js';
import { lazy, Suspense, useEffect } from 'react';
import { useLocation } from 'react-router';
import { useMe, useRoles } from '../../api/use-me.js';
import { useWords } from '../../i18n/use-words.js';
import { DeskSetting } from './desk-setting.js';
import { EngineSetting } from './engine-setting.js';
import { MySetting } from './my-setting.js';
import { PeopleSetting } from './people-setting.js';
import { settingsWords } from './settings-words.js';
import { SourcesSetting } from './sources-setting.js';

const StyleSheetSetting = lazy(async () => ({
  default: (await import('./style-sheet-setting.js')).StyleSheetSetting,
}));
const ChecksSetting = lazy(async () => ({
  default: (await import('./checks-setting.js')).ChecksSetting,
}));
const SpendSetting = lazy(async () => ({
  default: (await import('./spend-setting.js')).SpendSetting,
}));

/** SettingsPage holds what a person sets for themselves, and what an admin sets for the desk. */
export function SettingsPage() {
  const t = useWords(settingsWords);
  const { engine } = useMe();
  const atDesk = useRoles('editor', 'approver', 'admin');
  const isAdmin = useRoles('admin');
  useHashInView();
  const sentence = engine.paused
    ? t('pausedNews')
    : engine.practice
      ? t('practiceNews')
      : t('engineNews', { model: engine.model });
  return (
    <main className="page settings" id="page">
      <PageTitle>{t('title')}</PageTitle>
      <h1>{atDesk ? sentence : t('yourNews')}</h1>
      <MySetting />
      {atDesk && (
        <>
          <EngineSetting />
          <Suspense fallback={null}>
            <StyleSheetSetting />
            <ChecksSetting />
            <SpendSetting />
          </Suspense>
        </>
      )}
      {isAdmin && (
        <>
          <DeskSetting />
          <SourcesSetting />
          <PeopleSetting />
        </>
      )}
    </main>
  );
}

/** The page is drawn after its address is read, so the part that is asked for is found late. */
function useHashInView(): void {
  const { hash } = useLocation();
  useEffect(() => {
    if (hash !== '') document.getElementById(hash.slice(1))?.scrollIntoView();
  }, [hash]);
}
