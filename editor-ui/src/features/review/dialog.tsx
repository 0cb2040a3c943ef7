import { useEffect, useRef, type ReactNode } from 'react';
import { useWords } from '../../i18n/use-words.js';
import { reviewWords } from './review-words.js';

/** Dialog lies over the page until it is closed; Escape closes it and the focus goes back. */
export function Dialog({
  title,
  onClose,
  children,
}: {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}) {
  const t = useWords(reviewWords);
  const element = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const dialog = element.current;
    if (dialog && !dialog.open) dialog.showModal();
  }, []);
  return (
    <dialog ref={element} className="over" aria-label={title} onClose={onClose}>
      <h2>{title}</h2>
      {children}
      <form method="dialog" className="acts">
        <button type="submit" className="btn">
          {t('close')}
        </button>
      </form>
    </dialog>
  );
}
