import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { signOut } from '../../api/sign-in.js';
import { useMe } from '../../api/use-me.js';
import { LetterKeys } from '../../chrome/letter-keys.js';
import { currentTheme, themes, wear } from '../../chrome/theme.js';
import { speak } from '../../i18n/i18n.js';
import { languages } from '../../i18n/language.js';
import { useFormat } from '../../i18n/use-format.js';
import { useWords } from '../../i18n/use-words.js';
import { Refused } from './refused.js';
import { Setting } from './setting.js';
import { settingsWords } from './settings-words.js';

const names = { en: 'English', ar: 'العربية' } as const;

/** MySetting is how this browser looks and speaks to me, and the way out. */
export function MySetting() {
  const t = useWords(settingsWords);
  const { person } = useMe();
  const { language } = useFormat();
  const client = useQueryClient();
  const [theme, setTheme] = useState(currentTheme);
  const leaving = useMutation({
    mutationFn: async () => {
      const { leaveSessions } = await import('../review/sessions.js');
      await leaveSessions(person.id);
      await signOut();
    },
    onSuccess: () => {
      client.clear();
      location.assign('/sign-in');
    },
  });
  return (
    <Setting id="you" title={t('you')}>
      <p>
        <bdi>{person.name}</bdi>
        {t('comma')}
        <bdi dir="ltr">{person.email}</bdi>
        <br />
        <span className="soft">{person.roles.map((role) => t(role)).join(t('comma'))}</span>
      </p>
      <fieldset className="f choice">
        <legend>{t('theme')}</legend>
        {themes.map((name) => (
          <label key={name} className="r">
            <input
              type="radio"
              name="theme"
              checked={theme === name}
              onChange={() => {
                setTheme(name);
                wear(name);
              }}
            />
            {t(name)}
          </label>
        ))}
      </fieldset>
      <fieldset className="f choice">
        <legend>{t('language')}</legend>
        {languages.map((name) => (
          <label key={name} className="r">
            <input
              type="radio"
              name="language"
              checked={language === name}
              onChange={() => void speak(name)}
            />
            <span lang={name}>{names[name]}</span>
          </label>
        ))}
      </fieldset>
      <LetterKeys />
      <p className="acts">
        <button
          type="button"
          className="btn"
          disabled={leaving.isPending}
          onClick={() => leaving.mutate()}
        >
          {t('signOut')}
        </button>
      </p>
      <Refused error={leaving.error} />
    </Setting>
  );
}
