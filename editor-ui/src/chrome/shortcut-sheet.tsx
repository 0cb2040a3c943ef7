import { useEffect, useRef, type ReactNode } from 'react';
import { useWords } from '../i18n/use-words.js';
import { chromeWords } from './chrome-words.js';
import { LetterKeys } from './letter-keys.js';

/** One key of a page: how it is written, and what it does. */
interface Shortcut {
  readonly keys: string;
  readonly does: string;
}

interface ShortcutSheetProps {
  readonly shortcuts: readonly Shortcut[];
  readonly onClose: () => void;
  /** More to choose, beside single letters. */
  readonly children?: ReactNode;
}

/** ShortcutSheet lists every key of a page over it; Escape puts it away. */
export function ShortcutSheet({ shortcuts, onClose, children }: ShortcutSheetProps) {
  const t = useWords(chromeWords);
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} className="dialog" aria-labelledby="keys" onClose={onClose}>
      <h2 id="keys">{t('keys')}</h2>
      <dl className="keys-list">
        {shortcuts.map(({ keys, does }) => (
          <div key={keys}>
            <dt dir="ltr">
              <kbd>{keys}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <LetterKeys />
      {children}
      <p className="acts">
        <button type="button" className="btn" onClick={() => dialog.current?.close()}>
          {t('close')}
        </button>
      </p>
    </dialog>
  );
}
