import { useState } from 'react';
import { useMe } from '../../api/use-me.js';
import { ShortcutSheet } from '../../chrome/shortcut-sheet.js';
import { useWords } from '../../i18n/use-words.js';
import { editingWords } from './editing-words.js';
import { reviewWords } from './review-words.js';
import { setTypesSmart, typesSmart } from './smart-setting.js';

const keys = [
  ['Ctrl ↵', 'keyConfirm'],
  ['Ctrl ↑ ↓', 'keySegment'],
  ['Ctrl U', 'keyUnconfirmed'],
  ['Alt ↵', 'keyFix'],
  ['Alt T', 'keyTerm'],
  ['Alt 1 2 3', 'keyMemory'],
  ['Alt W', 'keyWhy'],
  ['Alt R', 'keyAgain'],
  ['Ctrl B  Ctrl I  Ctrl K', 'keyBold'],
  ['Ctrl Z  Ctrl Y', 'keyUndo'],
  ['Esc', 'keyLeave'],
  ['↵', 'keyEnter'],
  ['N P', 'keyChange'],
  ['R', 'keyRevert'],
  ['F', 'keyFinding'],
  ['?', 'keyAll'],
] as const;

/** KeysDialog is the sheet of the review page's keys, and of what typing does by itself. */
export function KeysDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useWords(reviewWords);
  const own = useWords(editingWords);
  const { id } = useMe().person;
  const [smart, setSmart] = useState(() => typesSmart(id));
  const shortcuts = [
    ...keys.map(([key, does]) => ({ keys: key, does: t(does) })),
    { keys: 'Ctrl H', does: own('keyFind') },
    { keys: 'Alt ↑ ↓', does: own('keyMove') },
  ];
  return (
    <ShortcutSheet shortcuts={shortcuts} onClose={onClose}>
      <label className="r">
        <input
          type="checkbox"
          checked={smart}
          onChange={({ target }) => {
            setSmart(target.checked);
            setTypesSmart(id, target.checked);
          }}
        />
        {own('smart')}
      </label>
    </ShortcutSheet>
  );
}
