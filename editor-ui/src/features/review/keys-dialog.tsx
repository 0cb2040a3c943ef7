import { ShortcutSheet } from '../../chrome/shortcut-sheet.js';
import { useWords } from '../../i18n/use-words.js';
import { reviewWords } from './review-words.js';

const keys = [
  ['Ctrl ↵', 'keyConfirm'],
  ['Ctrl ↑ ↓', 'keySegment'],
  ['Ctrl U', 'keyUnconfirmed'],
  ['Alt ↵', 'keyFix'],
  ['Alt T', 'keyTerm'],
  ['Ctrl B  Ctrl I  Ctrl K', 'keyBold'],
  ['Ctrl Z  Ctrl Y', 'keyUndo'],
  ['Esc', 'keyLeave'],
  ['↵', 'keyEnter'],
  ['N P', 'keyChange'],
  ['R', 'keyRevert'],
  ['F', 'keyFinding'],
  ['?', 'keyAll'],
] as const;

/** KeysDialog is the sheet of the review page's keys. */
export function KeysDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useWords(reviewWords);
  const shortcuts = keys.map(([key, does]) => ({ keys: key, does: t(does) }));
  return <ShortcutSheet shortcuts={shortcuts} onClose={onClose} />;
}
