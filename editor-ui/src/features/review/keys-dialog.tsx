import { useState } from 'react';
import { useWords } from '../../i18n/use-words.js';
import { Dialog } from './dialog.js';
import { lettersWork, letLettersWork } from './letters.js';
import { reviewWords } from './review-words.js';

const keys = [
  ['Ctrl ↵', 'keyConfirm'],
  ['Ctrl ↑ ↓', 'keySegment'],
  ['Ctrl U', 'keyUnconfirmed'],
  ['Alt ↵', 'keyFix'],
  ['Ctrl B  Ctrl I  Ctrl K', 'keyBold'],
  ['Ctrl Z  Ctrl Y', 'keyUndo'],
  ['Esc', 'keyLeave'],
  ['↵', 'keyEnter'],
  ['N P', 'keyChange'],
  ['R', 'keyRevert'],
  ['F', 'keyFinding'],
  ['?', 'keyAll'],
] as const;

/** KeysDialog is the sheet of keys; single letters can be switched off here (WCAG 2.1.4). */
export function KeysDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useWords(reviewWords);
  const [letters, setLetters] = useState(lettersWork);
  return (
    <Dialog title={t('keysTitle')} onClose={onClose}>
      <dl className="keys-sheet">
        {keys.map(([key, says]) => (
          <div key={says}>
            <dt>
              <kbd dir="ltr">{key}</kbd>
            </dt>
            <dd>{t(says)}</dd>
          </div>
        ))}
      </dl>
      <label className="tick">
        <input
          type="checkbox"
          checked={letters}
          onChange={({ target }) => {
            setLetters(target.checked);
            letLettersWork(target.checked);
          }}
        />{' '}
        {t('letters')}
      </label>
    </Dialog>
  );
}
