import { useState } from 'react';
import { useWords } from '../i18n/use-words.js';
import { chromeWords } from './chrome-words.js';
import { lettersAreKeys, setLettersAreKeys } from './use-keys.js';

/** LetterKeys is where a person switches single letters as keys on or off. */
export function LetterKeys() {
  const t = useWords(chromeWords);
  const [letters, setLetters] = useState(lettersAreKeys);
  return (
    <label className="r">
      <input
        type="checkbox"
        checked={letters}
        onChange={({ target }) => {
          setLetters(target.checked);
          setLettersAreKeys(target.checked);
        }}
      />
      {t('letterKeys')}
    </label>
  );
}
